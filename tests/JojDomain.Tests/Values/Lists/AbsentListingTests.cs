using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Schema;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Values.Lists;

/// <summary>A listing as a whole can be unknown for a reason, or not applicable.</summary>
public class AbsentListingTests
{
    private static readonly Listing<EntityRef> Undisclosed = Reported.Unknown(AbsenceReason.Undisclosed);

    [Fact]
    public void Unknown_ForAReason_HasNoItemsAndSaysWhy()
    {
        (Undisclosed.State, Undisclosed.Reason, Undisclosed.Count, Undisclosed.IsNotStated).Should().Be((ReportState.Unknown, AbsenceReason.Undisclosed, 0, false));
        (Undisclosed.Completeness, Undisclosed.Words, Undisclosed.ToString()).Should().Be((Completeness.Unspecified, null, "Unknown (Undisclosed)"));
        FluentActions.Invoking(static () => (Listing<EntityRef>)(Absence)null!).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void State_OfEveryListing_IsOneOfFive()
    {
        ((Listing<string>)default).State.Should().Be(ReportState.NotStated);
        Listing.Create("a").State.Should().Be(ReportState.Stated);
        Listing.AtLeast<string>().State.Should().Be(ReportState.Stated);
        Listing.Exhaustive("a").State.Should().Be(ReportState.Stated);
        Listing.Exhaustive<string>().State.Should().Be(ReportState.None);
        ((Listing<string>)Reported.NotApplicable).State.Should().Be(ReportState.NotApplicable);
        Listing.Exhaustive<string>().Reason.Should().BeNull();
    }

    [Fact]
    public void None_OfAnAbsence_IsTheExhaustiveListingWithoutItems()
    {
        Listing<string> none = Reported.None;

        (none == Listing.Exhaustive<string>(), none.GetHashCode() == Listing.Exhaustive<string>().GetHashCode()).Should().Be((true, true));
    }

    [Fact]
    public void Equality_OfAbsences_ComparesStateAndReason()
    {
        Listing<EntityRef> again = Reported.Unknown(AbsenceReason.Undisclosed);
        Listing<EntityRef> disputed = Reported.Unknown(AbsenceReason.Disputed);
        Listing<EntityRef> notApplicable = Reported.NotApplicable;

        (Undisclosed == again, Undisclosed.GetHashCode() == again.GetHashCode()).Should().Be((true, true));
        new[] { default, Undisclosed, disputed, notApplicable, Listing.Exhaustive<EntityRef>(), Listing.AtLeast<EntityRef>() }.Distinct().Should().HaveCount(6);
    }

    [Fact]
    public void Denotes_OnlyClosedListingsAndNotApplicable()
    {
        Listing<string> unknown = Reported.Unknown();
        Listing<string> notApplicable = Reported.NotApplicable;

        unknown.Denotes(unknown).Should().BeFalse();
        ((Listing<string>)default).Denotes(default).Should().BeFalse();
        Listing.AtLeast("a").Denotes(Listing.AtLeast("a")).Should().BeFalse();
        Listing.Create("a").Denotes(Listing.Create("a")).Should().BeFalse();
        Listing.Exhaustive("a", "b").Denotes(Listing.Exhaustive("b", "a")).Should().BeTrue();
        Listing.Exhaustive("a", "b").Denotes(Listing.Exhaustive("a")).Should().BeFalse();
        Listing.Exhaustive<string>().Denotes(Reported.None).Should().BeTrue();
        Listing.Exhaustive<string>().Denotes(notApplicable).Should().BeFalse();
        notApplicable.Denotes(notApplicable).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"absent":"unknown","reason":"undisclosed"}""")]
    [InlineData("""{"absent":"unknown"}""")]
    [InlineData("""{"absent":"notApplicable"}""")]
    [InlineData("""{"absent":"unknown","reason":"withheld","said":"twice"}""")]
    public void Json_OfAnAbsence_IsReadWrittenAndValid(string absence)
    {
        string json = $$"""{"format":"joj-story/1","agreements":[{"id":"deal","kind":"contract","status":{{absence}},"tenderers":{{absence}}}]}""";

        JsonSerializer.Serialize(JsonSerializer.Deserialize<Listing<EntityRef>>(absence)).Should().Be(absence);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<History<EventStatus>>(absence)).Should().Be(absence);
        Story story = StoryJson.Parse(json);
        System.Text.Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(story)).Should().Be(json);
        StoryJson.Parse(StoryJson.ToCanonicalUtf8Bytes(story)).Should().Be(story);
        Schemas.Story.Accepts(json).Should().BeTrue();
    }

    [Theory]
    [InlineData("""{"absent":"none"}""", "that there are none is written as a listing that has no other items: {\"completeness\":\"exhaustive\"}")]
    [InlineData("""{"absent":"notApplicable","reason":"withheld"}""", "only an unknown has a reason")]
    [InlineData("""{"absent":"unknown","items":["a"]}""", "a value cannot be given together with \"absent\"")]
    [InlineData("""{"absent":"unknown","completeness":"exhaustive"}""", "a value cannot be given together with \"absent\"")]
    [InlineData("""{"items":["a"],"absent":"unknown"}""", "a value cannot be given together with \"absent\"")]
    public void Json_OfAWrongAbsence_GivesOneError(string absence, string message)
    {
        string json = $$"""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"],"members":{{absence}}}]}""";

        StoryJson.TryParse(json, out _, out EquatableArray<Problem> problems).Should().BeFalse();
        problems.Select(static problem => problem.Message).Should().Equal(message);
        Schemas.Story.Accepts(json).Should().BeFalse();
    }

    [Fact]
    public void Statements_OfAnUnknownListing_ContradictNobody()
    {
        Statement unknown = Agreement.Properties.Tenderers.Of(Deal.Id, Reported.Unknown(AbsenceReason.Undisclosed));
        Statement some = Agreement.Properties.Tenderers.Including(Deal.Id, new Tenderer { Organisation = Alibaba.Id });
        Statement none = Agreement.Properties.Tenderers.Of(Deal.Id, Listing.Exhaustive<Tenderer>());
        Statement notApplicable = Agreement.Properties.Tenderers.Of(Deal.Id, Reported.NotApplicable);

        Disputes(unknown, some).Should().BeEmpty();
        Disputes(unknown, none).Should().BeEmpty();
        Disputes(unknown, notApplicable).Should().BeEmpty();
        Disputes(notApplicable, some).Should().ContainSingle();
        Disputes(notApplicable, none).Should().ContainSingle();
        FluentActions.Invoking(static () => Agreement.Properties.Tenderers.Of(new("deal"), default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void AccordingTo_AVoiceThatDoesNotKnow_TheListingIsUnknown()
    {
        Statement unknown = Agreement.Properties.Tenderers.Of(Deal.Id, Reported.Unknown(AbsenceReason.Undisclosed));
        Statement some = Agreement.Properties.Tenderers.Including(Deal.Id, new Tenderer { Organisation = Alibaba.Id });
        Story story = Story(By(Restic.Id, "c1", unknown), By(Ministry.Id, "c2", unknown, some));

        story.AccordingTo(Restic.Id).Get(Deal.Id).Tenderers.Reason.Should().Be(AbsenceReason.Undisclosed);
        story.AccordingTo(Ministry.Id).Get(Deal.Id).Tenderers.Single().Organisation.Should().Be((EntityRef)Alibaba.Id);
    }
}
