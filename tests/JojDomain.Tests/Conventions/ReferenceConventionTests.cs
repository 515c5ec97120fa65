using System.Reflection;
using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>Every reference to an entity says to which kinds: on the record, where it is checked, and in its documentation, where people read it.</summary>
public class ReferenceConventionTests
{
    /// <summary>The members of described types that are references by themselves, in a report or in a list.</summary>
    internal static IEnumerable<PropertyInfo> References => Library.Described.Where(static type => typeof(Part).IsAssignableFrom(type))
        .SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(static property => (property.PropertyType == typeof(EntityRef) || property.PropertyType.GenericTypeArguments is [{ } argument] && argument == typeof(EntityRef))
            && property.GetMethod!.GetBaseDefinition() == property.GetMethod);

    [Fact]
    public void References_AllOfThem_HaveKindsOrMayBeOfAny() => References
        .Where(static property => property.IsDefined(typeof(RefersToAttribute)) == property.IsDefined(typeof(RefersToAnyAttribute)))
        .Select(Library.Show).Should().BeEmpty();

    [Fact]
    public void Kinds_AllOfThem_HaveABitOfTheirOwn() =>
        Enum.GetValues<EntityKind>().Should().OnlyContain(static kind => (int)kind < 31, "a KindSet has a bit for each kind, and RepeatedReferences marks an id with the last of the 32 bits");

    [Fact]
    public void Kinds_OfAReference_AreInItsDocumentation()
    {
        PropertyInfo[] limited = [.. References.Where(static property => property.IsDefined(typeof(RefersToAttribute)))];

        limited.Length.Should().BeGreaterThan(40);
        limited.Where(static property => !DocumentationTests.SummaryOf(property).Contains($"({KindsOf(property)})", StringComparison.Ordinal))
            .Select(static property => $"{Library.Show(property)} ({KindsOf(property)})").Should().BeEmpty();
    }

    [Fact]
    public void Properties_ThatAreChains_AreThoseWithAnAcyclicReferenceInThem()
    {
        IEnumerable<string> expected =
            from type in Library.Described
            where typeof(Entity).IsAssignableFrom(type)
            from property in type.GetProperties()
            where property.PropertyType is { GenericTypeArguments: [_] } held && held.GetGenericTypeDefinition() is var container
                && (container == typeof(Listing<>) || container == typeof(Reported<>) || container == typeof(History<>))
            where property.GetCustomAttributes<AcyclicAttribute>().Concat(property.PropertyType.GenericTypeArguments[0].GetProperties().SelectMany(static member => member.GetCustomAttributes<AcyclicAttribute>())).Any()
            select $"{JsonNames.CamelCase(type.Name)}.{JsonNames.CamelCase(property.Name)}";

        PropertyCatalogue.All.Where(static property => property.IsChain).Select(static property => property.Path).ShouldBeExactly(expected);
        expected.Should().Contain(["cloudService.basedOn", "decision.related"]);
    }

    internal static KindSet KindsOf(PropertyInfo property) => KindSet.Of([.. property.GetCustomAttribute<RefersToAttribute>()!.Kinds]);
}
