using System.Reflection;
using FluentAssertions;
using FluentAssertions.Execution;
using JojDomain.Serialization;
using JojDomain.Tests.Conventions;
using Xunit;

namespace JojDomain.Tests.Samples;

/// <summary>The samples themselves: there is one for every described type, they are complete, and equality holds over them.</summary>
public class SampleTests
{
    public static TheoryData<string> Names => Book.Names;

    [Fact]
    public void DescribedTypes_AllOfThem_HaveASample()
    {
        IEnumerable<string> described = Library.Described.Select(static type => type.Name);
        IEnumerable<string> sampled = Book.All.Select(static sample => sample.Type.Name).Distinct();

        sampled.ShouldBeExactly(described);
    }

    [Fact]
    public void Enumerations_AllOfTheirMembers_HaveASample()
    {
        IEnumerable<string> members = Library.Described.Where(static type => type.IsEnum).SelectMany(static type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}"));
        IEnumerable<string> sampled = Book.All.Where(static sample => sample.Type.IsEnum).Select(static sample => $"{sample.Type.Name}.{sample.Value}");

        sampled.ShouldBeExactly(members);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Equality_OfEqualsAndOthers_Holds(string name)
    {
        Sample sample = Book.Get(name);
        using var all = new AssertionScope(name);

        sample.Value.Equals(sample.Copy).Should().BeTrue("the copy is equal");
        sample.Copy.Equals(sample.Value).Should().BeTrue("equality is symmetric");
        sample.Value.GetHashCode().Should().Be(sample.Copy.GetHashCode());
        sample.Value.Equals(new object()).Should().BeFalse();
        AssertOperators(sample.Type, sample.Value, sample.Copy, equal: true);
        sample.Others.Should().NotBeEmpty();
        foreach (object other in sample.Others)
        {
            sample.Value.Equals(other).Should().BeFalse($"{other} differs");
            other.Equals(sample.Value).Should().BeFalse($"{other} differs");
            AssertOperators(sample.Type, sample.Value, other, equal: false);
        }

        object[] distinct = [.. sample.Others, sample.Value];
        distinct.Distinct().Should().HaveCount(distinct.Length, "the others differ from each other");
        sample.Copy.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void Others_OfEveryRecord_DifferInEveryProperty()
    {
        var properties = Book.All
            .GroupBy(static sample => sample.Type)
            .SelectMany(static samples => Described.PropertiesOf(samples.Key).Select(property => (Name: $"{Sample.TypeName(samples.Key)}.{property.Name}", Varies: samples.Any(sample => Varies(sample, property)))))
            .ToArray();

        properties.Where(static each => each.Varies).Select(static each => each.Name).ShouldBeExactly(properties.Select(static each => each.Name));
    }

    [Fact]
    public void SampleStory_OverAllTypes_SetsEveryProperty()
    {
        HashSet<(string Type, string Property)> seen = [];
        Described.Collect(SampleStory.Story.Content, seen);
        (string Type, string Property)[] described =
        [
            .. typeof(Story).Assembly.GetExportedTypes()
                .Where(static type => !type.IsAbstract && typeof(Part).IsAssignableFrom(type) || type == typeof(TimeExpression))
                .SelectMany(static type => Described.PropertiesOf(type).Select(property => (type.Name, property.Name))),
        ];

        described.Where(seen.Contains).Select(Shown).ShouldBeExactly(described.Select(Shown));

        static string Shown((string Type, string Property) each) => $"{each.Type}.{each.Property}";
    }

    [Fact]
    public void SampleStory_Entities_AreTheSamples()
    {
        var entities = Book.All.Select(static sample => sample.Value).OfType<Entity>().ToArray();

        entities.Select(static entity => entity.EntityKind).ShouldBeExactly(Enum.GetValues<EntityKind>());
        SampleStory.Story.Entities.Should().Contain(entities);
    }

    [Fact]
    public void ToString_OfEveryValue_SaysSomething() =>
        Book.All.Select(static sample => sample.Value.ToString()).Should().OnlyContain(static text => !string.IsNullOrEmpty(text) && !text.Contains("System.", StringComparison.Ordinal));

    private static bool Varies(Sample sample, PropertyInfo property) => sample.Others.Any(other => !Equals(property.GetValue(sample.Value), property.GetValue(other)));

    private static void AssertOperators(Type type, object left, object right, bool equal)
    {
        if (type.IsEnum)
        {
            return;
        }

        object?[] operands = [left, right];
        Operator(type, "op_Equality").Invoke(null, operands).Should().Be(equal);
        Operator(type, "op_Inequality").Invoke(null, operands).Should().Be(!equal);
    }

    private static MethodInfo Operator(Type type, string name) => type.GetMethod(name, [type, type])!;
}
