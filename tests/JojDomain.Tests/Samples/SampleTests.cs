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
        IEnumerable<string> missing =
            from sample in Book.All
            group sample by sample.Type into samples
            from property in Described.PropertiesOf(samples.Key)
            where !samples.Any(sample => sample.Others.Any(other => !Equals(property.GetValue(sample.Value), property.GetValue(other))))
            select $"{Sample.TypeName(samples.Key)}.{property.Name}";

        missing.Should().BeEmpty();
    }

    [Fact]
    public void SampleStory_OverAllTypes_SetsEveryProperty()
    {
        HashSet<(string Type, string Property)> seen = [];
        Described.Collect(SampleStory.Story.Content, seen);
        IEnumerable<(string, string)> described = typeof(Story).Assembly.GetExportedTypes()
            .Where(static type => !type.IsAbstract && typeof(Part).IsAssignableFrom(type) || type == typeof(TimeExpression))
            .SelectMany(static type => Described.PropertiesOf(type).Select(property => (type.Name, property.Name)));

        described.Except(seen).Should().BeEmpty();
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
