using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Schema;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>What holds of every story of the press: it is valid, says all it says in typed members, and its evidence is found.</summary>
public sealed class PressStoryTests
{
    private const int TooManyWords = 25;

    public static TheoryData<string> Names => [PressStory.Dakar.Name, PressStory.Jedi.Name];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_IsAStoryWithoutProblemOrWarning_AndFitsTheSchema(string name)
    {
        byte[] bytes = PressStory.Of(name).Bytes;

        StoryJson.TryParse(bytes, out Story? story, out EquatableArray<Problem> problems).Should().BeTrue();

        problems.Should().BeEmpty();
        story!.Content.Id!.Text.Should().Be(name);
        story.Content.Unknown.IsEmpty.Should().BeTrue();
        Schemas.Story.Accepts(Encoding.UTF8.GetString(bytes)).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_RoundTrips_AndItsCanonicalBytesAreStable(string name)
    {
        PressStory press = PressStory.Of(name);
        byte[] canonical = StoryJson.ToCanonicalUtf8Bytes(press.Story);

        StoryJson.Parse(StoryJson.ToUtf8Bytes(press.Story)).Should().Be(press.Story);
        StoryJson.Parse(StoryJson.ToIndentedString(press.Story)).Should().Be(press.Story);
        StoryJson.ToCanonicalUtf8Bytes(StoryJson.Parse(canonical)).Should().Equal(canonical);
        Story.Create(press.Story.Content).Should().Be(press.Story);
        JsonText.Canonical(press.Bytes).Should().Equal(canonical);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Claims_EachRowOfTheTable_IsThereInTypedMembersAlone(string name)
    {
        PressStory press = PressStory.Of(name);

        for (int row = 1; row <= press.Rows; row++)
        {
            press.Claim($"c{row}").Statements.IsEmpty.Should().BeFalse();
        }

        press.Story.Content.Claims.SelectMany(static claim => claim.Statements).Should().OnlyContain(static statement => statement.Predicate is PropertyPredicate);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Passages_Quotes_AreShortAndHaveAnAddress(string name)
    {
        PressStory press = PressStory.Of(name);
        Source report = press.Get<Source>("report");

        press.Story.Citations.Should().OnlyContain(static citation => citation.Passage.Source.Text == "report" && citation.Passage.Position != null);
        press.Story.Citations.Where(static citation => citation.Passage.Quote != null)
            .Should().OnlyContain(static citation => citation.Passage.Quote!.Exact.Split(' ', StringSplitOptions.None).Length < TooManyWords);
        report.Derivations.Select(each => press.Story.Get(each.From).Address).Should().HaveCount(4).And.NotContainNulls();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Holdings_EveryOne_IsOfSomethingThatIsHeld(string name)
    {
        Story story = PressStory.Of(name).Story;

        story.Content.Holdings.Should().OnlyContain(static holding => holding.Claims.IsEmpty == (holding.Basis == HoldingBasis.OwnKnowledge));
        story.Content.Holdings.Select(static holding => (holding.Subject, holding.Property)).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Passages_InTheText_AreAllFoundWhereTheyAreSaidToStand(string name)
    {
        PressStory press = PressStory.Of(name);
        SourceText text = Text(press);

        press.Get<Source>("report").Text.Should().Be(text.Fingerprint);
        foreach (Citation citation in press.Story.Citations)
        {
            PassageLocation location = citation.Passage.LocateIn(text);
            location.Outcome.Should().Be(PassageOutcome.Found, citation.Pointer);
            location.Span.Should().Be(citation.Passage.Position, citation.Pointer);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Claims_OfTheTable_StandWhereTheTableSays(string name)
    {
        PressStory press = PressStory.Of(name);
        using JsonDocument table = JsonDocument.Parse(File.ReadAllBytes(BesideCheckout.Find("stories", $"{press.TextName}.json")));
        int row = 0;

        foreach (JsonElement each in table.RootElement.GetProperty("claims").EnumerateArray())
        {
            var span = new TextSpan(each.GetProperty("start").GetInt32(), each.GetProperty("end").GetInt32());
            press.Claim($"c{++row}").Evidence.Select(static passage => passage.Position).Should().Contain(span, $"row {row} stands there");
        }

        row.Should().Be(press.Rows);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quotations_InTheText_AreVerbatim(string name)
    {
        PressStory press = PressStory.Of(name);
        SourceText text = Text(press);

        foreach (Quotation quotation in press.Story.Content.Claims.Select(static claim => claim.Quotation).OfType<Quotation>())
        {
            quotation.Fidelity!.Verbatim.Should().BeTrue();
            text.TryGetRange(quotation.At!.Position!, out Range range).Should().BeTrue();
            quotation.Segments.Should().Equal(new QuotedWords { Words = text.Text[range] });
        }
    }

    private static SourceText Text(PressStory press) => new(File.ReadAllText(BesideCheckout.Find("stories", $"{press.TextName}.txt")));
}
