using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Lists;

/// <summary>One item that is written <c>new(...)</c>, <c>null</c> or <c>default</c> is an item, and no span of items.</summary>
public class OneItemTests
{
    private static readonly EntityRef A = new("a");

    [Fact]
    public void Factories_OneNew_HoldThatItem()
    {
        ((object)Listing.Create<EntityRef>(new("a"))).Should().Be(new Listing<EntityRef>([A]));
        ((object)Listing.AtLeast<EntityRef>(new("a"))).Should().Be(new Listing<EntityRef>([A], Completeness.AtLeast));
        ((object)Listing.Exhaustive<EntityRef>(new("a"))).Should().Be(new Listing<EntityRef>([A], Completeness.Exhaustive));
        EquatableArray.Create<EntityRef>(new("a")).Should().Equal(A);
        ((object)History.Create<AgreementStatus>(new() { State = AgreementStatus.Signed })).Should().Be(new History<AgreementStatus>([AgreementStatus.Signed]));
        ((object)History.AtLeast<AgreementStatus>(new() { State = AgreementStatus.Signed }).Entries).Should().Be(new Listing<DatedState<AgreementStatus>>([AgreementStatus.Signed], Completeness.AtLeast));
        ((object)History.Exhaustive<AgreementStatus>(new() { State = AgreementStatus.Signed }).Entries).Should().Be(new Listing<DatedState<AgreementStatus>>([AgreementStatus.Signed], Completeness.Exhaustive));
    }

    [Fact]
    public void Factories_OneNewWithoutArguments_HoldThatItem()
    {
        Listing.Create<Elision>(new()).Items.Should().Equal(new Elision());
        Listing.AtLeast<Elision>(new()).Items.Should().Equal(new Elision());
        Listing.Exhaustive<Elision>(new()).Items.Should().Equal(new Elision());
        EquatableArray.Create<Elision>(new()).Should().Equal(new Elision());
        Listing.Exhaustive<int>(default).Items.Should().Equal(0);
    }

    [Fact]
    public void Factories_OneNull_IsRefused()
    {
        Action[] nulls =
        [
            static () => Listing.Create<string>(null!),
            static () => Listing.AtLeast<string>(null!),
            static () => Listing.Exhaustive<string>(null!),
            static () => Listing.Exhaustive<EntityRef>(default!),
            static () => EquatableArray.Create<string>(null!),
            static () => History.Create<AgreementStatus>(null!),
            static () => History.AtLeast<AgreementStatus>(null!),
            static () => History.Exhaustive<AgreementStatus>(null!),
            static () => Agreement.Properties.Parties.Including(new("deal"), null!),
            static () => Agreement.Properties.Parties.Excluding(new("deal"), null!),
        ];

        nulls.Should().AllSatisfy(static made => made.Should().Throw<ArgumentException>().WithMessage("Item 0 of the list is null; a list never contains null."));
    }

    [Fact]
    public void Properties_OneNew_StateThatItem()
    {
        Agreement.Properties.Parties.Excluding(new("deal"), new(new Id<Organisation>("restic"), PartyRole.Buyer))
            .Should().Be(Agreement.Properties.Parties.Excluding(new("deal"), [new(new Id<Organisation>("restic"), PartyRole.Buyer)]));
    }

    [Fact]
    public void Voices_OneNewOrNull_AreRefusedAsTooFew()
    {
        Action[] tooFew =
        [
            static () => Voice.Jointly(null!),
            static () => Voice.Each(null!),
            static () => Voice.OneOf(null!),
            static () => Voice.Jointly(new()),
            static () => Voice.Each(new()),
            static () => Voice.OneOf(new()),
            static () => Voice.Jointly(new NamedVoice { Entity = A }),
        ];

        tooFew.Should().AllSatisfy(static made => made.Should().Throw<ArgumentException>().WithMessage("*at least two voices*"));
    }

    [Fact]
    public void Factories_AnArrayOrASpan_HoldItsItems()
    {
        string[] items = ["a", "b"];

        Listing.Create(items).Items.Should().Equal("a", "b");
        Listing.AtLeast(items).Items.Should().Equal("a", "b");
        Listing.Exhaustive(items.AsSpan()).Items.Should().Equal("a", "b");
        Listing.Exhaustive(["a", "b"]).Items.Should().Equal("a", "b");
        EquatableArray.Create(items).Should().Equal("a", "b");
        EquatableArray.Create<string[]>(items).Should().Equal([items]);
    }
}
