using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>What JSON lets a writer leave out can be left out in C# too.</summary>
public sealed class ShortFormTests
{
    // In JSON the one member may be written in place of its object; in C# it converts.
    [Fact]
    public void RecordsWithABareForm_AllOfThem_ConvertFromIt()
    {
        (Type Record, PropertyInfo Bare)[] records = [.. Library.Records
            .Select(static type => (type, type.GetProperties().FirstOrDefault(static property => property.GetCustomAttribute<BareAttribute>() is not null)))
            .Where(static pair => pair.Item2 is not null)
            .Select(static pair => (pair.type, pair.Item2!))];

        records.Should().HaveCountGreaterThan(15);
        records.SelectMany(static pair => Spellings(pair.Bare.PropertyType).Where(from => !Converts(from, pair.Record)).Select(from => $"{from.Name} to {pair.Record.Name}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void RecordsOfTwoRequiredMembers_AllOfThem_HaveAConstructorOfThese()
    {
        (Type Record, string[] Required)[] records = [.. Library.Records
            .Where(static type => !typeof(Entity).IsAssignableFrom(type) && type.IsAssignableTo(typeof(Part)))
            .Select(static type => (type, type.GetProperties().Where(IsRequired).Select(static property => property.Name).ToArray()))
            .Where(static pair => pair.Item2.Length == 2)];

        records.Should().HaveCountGreaterThan(5);
        records.Where(static pair => !pair.Record.GetConstructors().Any(constructor => Sets(constructor, pair.Required))).Select(static pair => pair.Record.Name).Should().BeEmpty();
    }

    [Fact]
    public void ConstructorsThatSpareAnInitialiser_AllOfThem_RefuseNull()
    {
        foreach (ConstructorInfo constructor in Library.Records.Where(static type => !type.ContainsGenericParameters).SelectMany(static type => type.GetConstructors())
            .Where(static each => each.GetCustomAttribute<SetsRequiredMembersAttribute>() is not null && each.GetParameters() is [{ } first, ..] && !first.ParameterType.IsValueType))
        {
            object?[] nothing = [.. constructor.GetParameters().Select(static parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)];
            constructor.Invoking(each => each.Invoke(nothing)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>()
                .Which.ParamName.Should().Be(constructor.GetParameters()[0].Name, Library.Show(constructor));
        }
    }

    // A text with or without a language is written as a string, an entity as the id that an application holds.
    private static Type[] Spellings(Type type) => type == typeof(LangText) ? [type, typeof(string)]
        : type == typeof(EntityRef) ? [type, typeof(Id<Organisation>), typeof(Id<Person>)]
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Reported<>) ? [type.GetGenericArguments()[0]]
        : [type];

    // As the compiler looks for one: in both types and in the bases of that which is wanted. A variant is wanted as its union.
    private static bool Converts(Type from, Type to) => Wanted(to).Append(from).SelectMany(static type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Any(method => method.Name == "op_Implicit" && Wanted(to).Contains(method.ReturnType) && method.GetParameters()[0].ParameterType is { } taken
            && (taken == from || (taken.IsGenericParameter && from == to.GetGenericArguments()[0])));

    private static IEnumerable<Type> Wanted(Type type)
    {
        yield return type;
        if (type.BaseType is { } union && union.GetCustomAttribute<UnionAttribute>() is not null)
        {
            yield return union;
        }
    }

    private static bool IsRequired(PropertyInfo property) => property.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null;

    private static bool Sets(ConstructorInfo constructor, string[] members) => constructor.GetParameters() is { Length: 2 } parameters
        && parameters.Select(static parameter => parameter.Name).SequenceEqual(members, StringComparer.OrdinalIgnoreCase);
}
