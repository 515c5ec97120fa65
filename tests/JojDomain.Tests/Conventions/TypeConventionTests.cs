using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Conventions;

public class TypeConventionTests
{
    [Fact]
    public void Classes_AllOfThem_AreSealedOrStaticOrAbstractWithoutWaysIn()
    {
        Library.Public.Where(static type => type.IsClass && !type.IsSealed && !type.IsAbstract).Should().BeEmpty();
        Library.Public.Where(static type => type.IsClass && type.IsAbstract && !type.IsSealed)
            .SelectMany(static type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(static constructor => !IsCopyConstructor(constructor) && !constructor.IsFamilyAndAssembly)
            .Select(Library.Show).Should().BeEmpty("nobody else may add a variant");
    }

    [Fact]
    public void Namespaces_OfPublicTypes_AreTheAdvertisedOnes() =>
        Library.Public.Select(static type => type.Namespace).Distinct().Should().BeSubsetOf(["JojDomain", "JojDomain.Serialization", "JojDomain.Interchange", "JojDomain.Stories"]);

    [Fact]
    public void Setters_AllOfThem_AreInitOnly() =>
        Library.Properties.Where(static property => property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))).Select(Library.Show).Should().BeEmpty();

    [Fact]
    public void Constructors_OfATextThatIsNull_NameTheirParameter()
    {
        ConstructorInfo[] ofText = [.. Library.Public.Where(static type => !type.IsAbstract && !typeof(Exception).IsAssignableFrom(type) && !type.ContainsGenericParameters)
            .SelectMany(static type => type.GetConstructors()).Where(static constructor => constructor.GetParameters() is [{ } first, ..] && first.ParameterType == typeof(string))];

        ofText.Should().HaveCountGreaterThan(15);
        foreach (ConstructorInfo constructor in ofText)
        {
            object?[] none = [.. constructor.GetParameters().Select(static parameter => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : null)];
            constructor.Invoking(each => each.Invoke(none)).Should().Throw<TargetInvocationException>().WithInnerException<ArgumentNullException>()
                .Which.ParamName.Should().Be(constructor.GetParameters()[0].Name, Library.Show(constructor));
        }
    }

    [Fact]
    public void Properties_OfRecords_AreNoInterfacesArraysOrMutableLists() =>
        Library.Records.SelectMany(static type => type.GetProperties())
            .Where(static property => property.PropertyType.IsInterface || property.PropertyType.IsArray
                || (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string) && property.PropertyType.Assembly != Library.Assembly))
            .Select(Library.Show).Should().BeEmpty();

    // A property is required, or nullable, or a struct whose zero has a meaning. Nothing has another default but the limits, which are no part of a story.
    [Fact]
    public void InitProperties_AllOfThem_AreRequiredNullableOrZeroMeaningful()
    {
        var nullability = new NullabilityInfoContext();
        Library.Properties
            .Where(static property => property.SetMethod is { IsPublic: true, IsStatic: false } && !IsPositional(property))
            .Where(property => property.GetCustomAttribute<RequiredMemberAttribute>() is null
                && !property.PropertyType.IsValueType
                && nullability.Create(property).WriteState != NullabilityState.Nullable)
            .Select(Library.Show).Should().BeEquivalentTo("StoryContent.Format", "StoryJsonLinesOptions.Limits");
        Library.Records.Where(static type => type.GetConstructor([]) is not null && !type.IsGenericType && !HasRequired(type) && type != typeof(StoryReadLimits) && type != typeof(StoryJsonLinesOptions))
            .Select(static type => (type, Activator.CreateInstance(type)))
            .SelectMany(static made => made.type.GetProperties().Where(static property => property.SetMethod is not null)
                .Where(property => property.PropertyType.IsValueType && property.GetValue(made.Item2) is { } value && !value.Equals(Activator.CreateInstance(property.PropertyType))))
            .Select(Library.Show).Should().BeEmpty("no struct has a default but its zero");
    }

    // Otherwise `with` would reach a value that the constructor refuses. A constructor that only spares an initialiser refuses nothing but null.
    [Fact]
    public void RuleTypes_WhatTheirConstructorTakes_CannotBeSetAfterwards() =>
        Library.Described.Where(static type => !type.IsEnum)
            .SelectMany(static type => type.GetConstructors().Where(static each => each.GetCustomAttribute<SetsRequiredMembersAttribute>() is null).SelectMany(static each => each.GetParameters())
                .Select(parameter => type.GetProperties().FirstOrDefault(property => string.Equals(property.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))))
            .Where(static property => property?.SetMethod is not null).Select(static property => Library.Show(property!)).Should().BeEmpty();

    [Fact]
    public void Statics_AllOfThem_NeverChange()
    {
        Library.Properties.Where(static property => property.SetMethod is { IsStatic: true }).Select(Library.Show).Should().BeEmpty();
        Library.Public.SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(static field => !field.IsLiteral && !field.IsInitOnly).Select(Library.Show).Should().BeEmpty();
        Library.Assembly.GetTypes()
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(static field => !field.IsLiteral && !field.IsInitOnly && !IsOfTheCompiler(field) && !IsOfTheCoverage(field) && field.GetCustomAttribute<ThreadStaticAttribute>() is null)
            .Select(Library.Show).Should().BeEmpty();
        Library.Public.SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Instance)).Where(static field => !field.DeclaringType!.IsEnum)
            .Select(Library.Show).Should().BeEmpty("fields are not for the public");
    }

    [Fact]
    public void Order_WhereNoneExists_IsNotOffered() =>
        Library.Public.Where(static type => !type.IsEnum && (typeof(IComparable).IsAssignableFrom(type)
            || type.GetInterfaces().Any(static each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IComparable<>)))).Should().BeEmpty();

    [Fact]
    public void EquatableTypes_AllOfThem_HaveTheOperatorsAndAHash()
    {
        Type[] equatable = [.. Library.Public.Where(static type => type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IEquatable<>) && each.GetGenericArguments()[0].Name == type.Name))];

        equatable.Length.Should().BeGreaterThan(100);
        equatable.Where(static type => type.GetMethod("op_Equality") is null || type.GetMethod("op_Inequality") is null).Should().BeEmpty();
        equatable.Where(static type => type.GetMethod(nameof(GetHashCode), [])!.DeclaringType is { } declares && (declares == typeof(object) || declares == typeof(ValueType))).Should().BeEmpty();
    }

    [Fact]
    public void Exceptions_AllOfThem_HaveTheUsualConstructors() =>
        Library.Public.Where(static type => typeof(Exception).IsAssignableFrom(type)).Should().OnlyContain(static type =>
            type.GetConstructor(Type.EmptyTypes) != null && type.GetConstructor(new[] { typeof(string) }) != null && type.GetConstructor(new[] { typeof(string), typeof(Exception) }) != null);

    private static bool IsCopyConstructor(ConstructorInfo constructor) =>
        constructor.GetParameters() is [{ } only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsPositional(PropertyInfo property) => property.DeclaringType!.GetMethod("Deconstruct") is not null;

    private static bool HasRequired(Type type) => type.GetCustomAttribute<RequiredMemberAttribute>() is not null;

    private static bool IsOfTheCompiler(FieldInfo field) => Library.IsWrittenByTheCompiler(field) || field.DeclaringType!.Name.Contains('<', StringComparison.Ordinal);

    // Where coverage is counted, the counter puts one type of its own into the assembly.
    private static bool IsOfTheCoverage(FieldInfo field) => field.DeclaringType!.Name.StartsWith("StaticManagedTrackerTemplate_", StringComparison.Ordinal);
}
