using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Accounts;

/// <summary>Every case of the file: what is disputed and on what ground, what the accounts of voices hold, and how many origins a position has.</summary>
public sealed class AccountCaseTests
{
    public static TheoryData<string> Names => [.. AccountCase.All.Keys];

    [Fact]
    public void Cases_OfTheFile_AreAllRead() => AccountCase.All.Should().HaveCount(51 + 676);

    [Theory]
    [MemberData(nameof(Names))]
    public void Disputes_OfACase_AreThoseOfItsRow(string name)
    {
        AccountCase row = AccountCase.All[name];

        row.Story.Disputes.Select(DisputeText).Should().BeEquivalentTo(row.Disputes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Accounts_OfACase_HoldWhatItsRowSays(string name)
    {
        AccountCase row = AccountCase.All[name];
        Story story = row.Story;

        foreach ((string voice, string subject, string path, string state) in row.Holds)
        {
            string[] parts = voice.Split('+');
            VoiceReach reach = parts is [_, var word] ? Enum.Parse<VoiceReach>(word, ignoreCase: true) : VoiceReach.Own;
            Entity entity = story.AccordingTo(new EntityRef(parts[0]), reach).Get(new EntityRef(subject));
            StateText(entity, path).Should().Be(state, "{0} on {1}", voice, path);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Origins_OfACase_AreThoseOfItsRow(string name)
    {
        AccountCase row = AccountCase.All[name];

        foreach ((string subject, string property, string claims, int atLeast, int atMost) in row.Origins)
        {
            row.Story.Questions.Where(question => question.Subject.Text == subject && question.Property?.Path == property)
                .SelectMany(static question => question.Positions)
                .Single(position => ClaimsText(position) == claims)
                .Origins.Should().Be(new OriginRange(atLeast, atMost));
        }
    }

    private static string DisputeText(Dispute dispute) =>
        AccountCase.DisputeText(dispute.Subject.Text, dispute.Property?.Path, dispute.Ground.ToString().ToLowerInvariant(), dispute.Positions.Select(ClaimsText));

    private static string ClaimsText(Position position) => string.Join(' ', position.Claims.Select(static claim => claim.Id.Text).Order(StringComparer.Ordinal));

    private static string StateText(Entity entity, string path) => Property.Of(entity.EntityKind).Single(property => property.Path == path).Accept(entity, new StateOf());

    // A listing without items that is not closed holds nothing.
    private sealed class StateOf : IPropertyVisitor<string>
    {
        public string VisitReported<TValue>(Property property, Reported<TValue> value)
            where TValue : notnull => Text(value.State);

        public string VisitListing<TItem>(Property property, Listing<TItem> listing)
            where TItem : notnull => Text(listing is { State: ReportState.Stated, Count: 0 } ? ReportState.NotStated : listing.State);

        private static string Text(ReportState state) => state switch
        {
            ReportState.Stated => "stated",
            ReportState.None => "none",
            ReportState.NotApplicable => "notApplicable",
            ReportState.Unknown => "unknown",
            _ => "notStated",
        };
    }
}
