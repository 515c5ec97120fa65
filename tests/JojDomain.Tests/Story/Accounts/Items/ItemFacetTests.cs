using System.Reflection;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Accounts;

public sealed class ItemFacetTests
{
    private const string Words = "Words";

    public static TheoryData<string> Items => new(Book.All.Where(static sample => sample.Value is Part { Facets.Length: > 0 }).Select(static sample => sample.Name));

    [Theory]
    [MemberData(nameof(Items))]
    public void Key_OfItemsThatDiffer_DiffersUnlessInWordsAlone(string name)
    {
        Sample sample = Book.Get(name);
        object key = ValueKey.Of(sample.Value);

        ValueKey.Of(sample.Copy).Should().Be(key);
        foreach (object other in sample.Others)
        {
            bool isTheSameInOtherWords = other.GetType() == sample.Value.GetType() && DiffersIn(sample.Value, other) is [Words] && sample.Value is not Influence;
            ValueKey.Of(other).Equals(key).Should().Be(isTheSameInOtherWords, "{0} is not {1}", other, sample.Value);
        }
    }

    [Fact]
    public void Items_OfTypesWithFacets_AreThere() => Items.Should().HaveCountGreaterThan(15);

    private static string[] DiffersIn(object value, object other) =>
    [
        .. value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => !Equals(property.GetValue(value), property.GetValue(other)))
            .Select(static property => property.Name),
    ];
}
