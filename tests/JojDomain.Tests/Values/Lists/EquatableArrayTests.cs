using System.Collections;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Lists;

public class EquatableArrayTests
{
    [Fact]
    public void Default_Value_IsTheEmptyList()
    {
        EquatableArray<string> none = default;

        none.Should().BeEmpty();
        none.Count.Should().Be(0);
        none.IsEmpty.Should().BeTrue();
        none.AsSpan().IsEmpty.Should().BeTrue();
        none.ToString().Should().Be("[]");
        (none == []).Should().BeTrue();
        (none == EquatableArray.Create<string>()).Should().BeTrue();
        none.GetHashCode().Should().Be(EquatableArray.Create<string>().GetHashCode());
        none.GetEnumerator().MoveNext().Should().BeFalse();
        ((IEnumerable)none).GetEnumerator().MoveNext().Should().BeFalse();
        FluentActions.Invoking(() => none[0]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Create_Null_IsRefusedWithItsIndex()
    {
        FluentActions.Invoking(() => EquatableArray.Create("a", null!)).Should().Throw<ArgumentException>().WithMessage("Item 1 of the list is null; a list never contains null.*");
        FluentActions.Invoking(() => new[] { "a", null! }.ToEquatableArray()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => { EquatableArray<string> list = [null!]; return list; }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ((IEnumerable<string>)null!).ToEquatableArray()).Should().Throw<ArgumentNullException>().WithParameterName("items");
    }

    [Fact]
    public void Create_SourceChangedAfterwards_StaysAsItWas()
    {
        string[] source = ["a", "b"];
        EquatableArray<string> fromSpan = EquatableArray.Create(source);
        EquatableArray<string> fromItems = source.ToEquatableArray();
        EquatableArray<string> fromSpread = [.. source];

        source[0] = "z";

        fromSpan.Should().Equal("a", "b");
        fromItems.Should().Equal("a", "b");
        fromSpread.Should().Equal("a", "b");
    }

    [Fact]
    public void Casts_ToMutableLists_AreImpossible()
    {
        object boxed = EquatableArray.Create("a");

        (boxed is IList<string>).Should().BeFalse();
        (boxed is IList).Should().BeFalse();
        (boxed is IReadOnlyList<string>).Should().BeTrue();
    }

    [Fact]
    public void Items_ByIndexSpanAndEnumeration_AreTheSame()
    {
        EquatableArray<int> list = [3, 1, 2];

        list[1].Should().Be(1);
        list.AsSpan().ToArray().Should().Equal(3, 1, 2);
        list.Select(static item => item).Should().Equal(3, 1, 2);
        List<int> seen = [];
        foreach (int item in list)
        {
            seen.Add(item);
        }

        seen.Should().Equal(3, 1, 2);
        list.ToString().Should().Be("[3, 1, 2]");
        FluentActions.Invoking(() => list[3]).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => list[-1]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Equality_OfAnyTwoLists_IsThatOfTheirItems() =>
        Gen.Select(Gen.Int[0, 2].Array[0, 4], Gen.Int[0, 2].Array[0, 4]).Sample(static (left, right) =>
            IsThatOfTheItems(left, right) && IsThatOfTheItems([.. left.Select(static item => $"{item}")], [.. right.Select(static item => $"{item}")]));

    private static bool IsThatOfTheItems<T>(T[] left, T[] right)
        where T : notnull
    {
        EquatableArray<T> one = left.ToEquatableArray();
        EquatableArray<T> other = right.ToEquatableArray();
        bool same = left.SequenceEqual(right);
        return one.Equals(other) == same
            && (one == other) == same
            && (one != other) != same
            && one.Equals((object)other) == same
            && (!same || one.GetHashCode() == other.GetHashCode());
    }

    [Fact]
    public void Items_OfAnyList_AreTheSameByEveryWay() =>
        Gen.String.Array[0, 4].Sample(static items =>
        {
            EquatableArray<string> list = items.ToEquatableArray();
            List<string> walked = [];
            foreach (string item in list)
            {
                walked.Add(item);
            }

            return list.Count == items.Length
                && list.IsEmpty == (items.Length == 0)
                && walked.SequenceEqual(items)
                && list.AsSpan().SequenceEqual(items)
                && list.AsEnumerable().SequenceEqual(items)
                && Enumerable.Range(0, items.Length).All(index => ReferenceEquals(list[index], items[index]))
                && list.Put(items.Length, "last").SequenceEqual([.. items, "last"]);
        });

    [Fact]
    public void Items_ThatAreArrays_AreNotTakenForTheItemsOfTheList()
    {
        string[] strings = ["a", "b"];
        object[] objects = ["a", "b"];

        new EquatableArray<object>[] { [strings], [objects], [new object[] { objects }] }.Should().OnlyContain(static list => list.Count == 1);
        ((EquatableArray<object>)[objects])[0].Should().BeSameAs(objects);
        ((EquatableArray<string[]>)[strings])[0].Should().BeSameAs(strings);
        ((EquatableArray<object>)[objects]).Should().NotEqual((EquatableArray<object>)["a", "b"]);
    }

    [Fact]
    public void Enumerators_AtTheSamePlaceOfTheSameList_AreEqual()
    {
        EquatableArray<string> alone = ["a"];
        EquatableArrayEnumerator<string> moved = alone.GetEnumerator();
        moved.MoveNext().Should().BeTrue();

        (alone.GetEnumerator() == alone.GetEnumerator()).Should().BeTrue();
        (alone.GetEnumerator() != moved).Should().BeTrue();
        (alone.GetEnumerator() == ((EquatableArray<string>)["b"]).GetEnumerator()).Should().BeFalse();
        moved.MoveNext().Should().BeFalse();
    }

    [Fact]
    public void Put_AtAPositionOrAfterTheLast_MakesAnotherList()
    {
        EquatableArray<int> list = [1, 2, 3];

        list.Put(1, 9).Should().Equal(1, 9, 3);
        list.Put(3, 4).Should().Equal(1, 2, 3, 4);
        default(EquatableArray<int>).Put(0, 5).Should().Equal(5);
        list.Should().Equal(1, 2, 3);
    }

    [Fact]
    public void GetHashCode_OfListsThatDiffer_Differs() =>
        new EquatableArray<int>[] { [], [0], [1], [0, 0], [1, 2], [2, 1] }.Select(static list => list.GetHashCode()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Equality_WithAnotherType_IsFalse() => EquatableArray.Create(1).Equals(new[] { 1 }).Should().BeFalse();

    [Fact]
    public void Enumerators_OfOneListAtOnePlace_AreEqual()
    {
        EquatableArray<int> list = [1, 2];
        EquatableArrayEnumerator<int> first = list.GetEnumerator();
        EquatableArrayEnumerator<int> second = list.GetEnumerator();

        (first == second).Should().BeTrue();
        first.MoveNext().Should().BeTrue();
        (first != second).Should().BeTrue();
        first.Current.Should().Be(1);
        first.Equals((object)second).Should().BeFalse();
        first.MoveNext().Should().BeTrue();
        first.Current.Should().Be(2);
        first.MoveNext().Should().BeFalse();
        first.MoveNext().Should().BeFalse();
        first.Current.Should().Be(2);
        (default(EquatableArray<int>).GetEnumerator() == EquatableArray.Create<int>().GetEnumerator()).Should().BeTrue();
        default(EquatableArrayEnumerator<int>).MoveNext().Should().BeFalse();
        default(EquatableArrayEnumerator<int>).GetHashCode().Should().Be(default(EquatableArrayEnumerator<int>).GetHashCode());
    }
}
