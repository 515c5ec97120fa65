using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Comparison;

/// <summary>What differs between two values by themselves.</summary>
public class MemberChangeTests
{
    private static readonly Claim Claim = SampleStory.Story.Get(Cast.NoTender);

    [Fact]
    public void Between_Entities_NamesMembers()
    {
        EquatableArray<MemberChange> changes = MemberChange.Between(Claim, Claim with { Words = "non", Act = null });

        changes.Select(static change => change.Pointer).Should().BeEquivalentTo("/words", "/act");
        MemberChange.Between<Entity>(Claim, Claim with { Words = "non", Act = null }).Should().Equal(changes);
        MemberChange.Between(Claim, Claim with { }).Should().BeEmpty();
    }

    [Fact]
    public void Between_Values_HasTheEmptyPointer()
    {
        MemberChange.Between(Cast.Date("2025"), Cast.Date("2026")).Select(static change => change.ToString()).Should().Equal(": \"2025\" -> \"2026\"");
        MemberChange.Between<Reported<CountryCode>>(default, CountryCode.Parse("SN")).Select(static change => change.ToString()).Should().Equal(": nothing -> \"SN\"");
        MemberChange.Between<Reported<CountryCode>>(default, default).Should().BeEmpty();
    }

    [Fact]
    public void Between_WhatHasNoForm_IsRefused()
    {
        FluentActions.Invoking(static () => MemberChange.Between("a", "b")).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(static () => MemberChange.Between<Entity>(Claim, SampleStory.Story.Get(Cast.Restic))).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(static () => MemberChange.Between(null!, Claim)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Between_EverySampleAndItsOthers_TellsWhatDiffers()
    {
        foreach (Sample sample in Book.All.Where(static sample => sample.Value is Entity))
        {
            sample.Others.Cast<Entity>().Should().AllSatisfy(other => MemberChange.Between((Entity)sample.Value, other).Should().NotBeEmpty());
        }
    }
}
