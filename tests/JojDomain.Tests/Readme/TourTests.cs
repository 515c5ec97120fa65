using System.Text.Json;
using System.Text.Json.Serialization;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Readme;

/// <summary>The snippets of README's tour, word for word; each is followed by what the text around it promises.</summary>
public sealed partial class TourTests
{
    [Fact]
    public void FirstStory()
    {
        var restic = new Organisation { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")] };
        var article = new Source { Id = new("article"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-07") };
        var claim = new Claim { Id = new("c1"), Attribution = new() { Voice = restic.Id, Via = [article.Id] }, Words = "no call for tenders was held" };
        Story story = Story.Create(new() { Organisations = [restic], Sources = [article], Claims = [claim] });
        string json = StoryJson.ToIndentedString(story);

        json.Should().Contain("\"published\": \"2025-07\"").And.Contain("\"words\": \"no call for tenders was held\"");
    }

    [Fact]
    public void FigureOfTheReferenceStory()
    {
        Story story = ReferenceStories.Get("restic-2025-07");
        Observation share = story.Get(new Id<Observation>("giants-share"));                 // the market share of the North American giants
        Claim said = story.ClaimsAbout(share.Id).Single();
        Observation.Properties.Quantity.TryGet(said.Statements[0], out Reported<Quantity> figure);

        Console.WriteLine($"{said.Attribution.Voice}: {figure.Value}; held: {share.Quantity.State}");   // restic or article: 65 %; held: NotStated

        $"{said.Attribution.Voice}: {figure.Value}; held: {share.Quantity.State}".Should().Be("restic or article: 65 %; held: NotStated");
    }

    [Fact]
    public void FiveStates()
    {
        Reported<CountryCode> stated = CountryCode.Parse("SN");
        Reported<CountryCode> none = Reported.None;                                        // asserted: there is none
        Reported<CountryCode> never = Reported.NotApplicable;                              // the question does not arise
        Reported<CountryCode> secret = Reported.Unknown(AbsenceReason.Undisclosed);
        Reported<CountryCode> silent = default;                                            // not stated

        string text = secret.TryGet(out CountryCode? country) ? country.ToString() : $"{secret.State}: {secret.Reason}";

        text.Should().Be("Unknown: Undisclosed");
        secret.Denotes(secret).Should().BeFalse();
        new[] { stated.State, none.State, never.State, silent.State }.Should()
            .Equal(ReportState.Stated, ReportState.None, ReportState.NotApplicable, ReportState.NotStated);
    }

    [Fact]
    public void NothingInvented()
    {
        EdtfDate month = EdtfDate.Parse("2025-07");
        DateOrder order = month.OrderAgainst(EdtfDate.Parse("2025-07-28"));     // Undetermined: neither before nor after

        var park = new Money(50, ScaleWord.Milliard) { Words = "50 milliards" };
        ReportState currency = park.Currency.State;                             // NotStated, and never XOF by guess

        var giants = Listing.AtLeast<EntityRef>(new("amazon"), new("google"));  // "... etc.": others may exist

        order.Should().Be(DateOrder.Undetermined);
        currency.Should().Be(ReportState.NotStated);
        park.Value.Should().Be(Figure.Exactly(50_000_000_000m));
        giants.Completeness.Should().Be(Completeness.AtLeast);
    }

    [Fact]
    public async Task Corpora()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        string path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "{\"format\":\"joj-story/1\",\"id\":\"a\"}\n7\n", cancel);
        var told = new List<string>();
        {
            await using FileStream file = File.OpenRead(path);
            var options = new StoryJsonLinesOptions { DegreeOfParallelism = Environment.ProcessorCount };
            await foreach (StoryLine line in StoryJsonLines.ReadAsync(file, options, cancel))
            {
                told.Add(line.Story is { } found ? $"{found.Content.Id}: {found.Content.Claims.Count} claims" : $"{path}:{line.Problems[0]}");
            }
        }

        File.Delete(path);
        told.Should().Equal("a: 0 claims", $"{path}:2:1: error JOJ1004: a story is an object");
    }

    [Fact]
    public void Statements()
    {
        var restic = new Organisation { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")] };
        var article = new Source { Id = new("article"), Kind = SourceKind.Article };
        var deal = new Agreement { Id = new("deal"), Kind = AgreementKind.Partnership };
        var noTender = new Claim
        {
            Id = new("c3"),
            Act = SpeechAct.States,
            Attribution = new() { Voice = restic.Id, Mode = AttributionMode.Indirect, Via = [Hop.Through(article.Id)] },
            Statements = [Agreement.Properties.CallForTenders.Of(deal.Id, Reported.None)],
        };
        Story story = Story.Create(new StoryContent { Organisations = [restic], Sources = [article], Agreements = [deal], Claims = [noTender] });

        foreach (Claim claim in story.ClaimsAbout(deal.Id))
        {
            foreach (Statement statement in claim.Statements)
            {
                if (Agreement.Properties.CallForTenders.TryGet(statement, out Reported<CallNotice> call))
                {
                    Console.WriteLine($"{claim.Attribution.Voice}: {call.State}");
                }
            }
        }

        bool heldAsFact = story.Get(deal.Id).CallForTenders.State == ReportState.None;      // false: only Restic says so

        heldAsFact.Should().BeFalse();
        story.ClaimsBy(restic.Id).Should().Equal(noTender);
    }

    [Fact]
    public void Edits()
    {
        var restic = new Organisation { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")] };
        var article = new Source { Id = new("article"), Kind = SourceKind.Article };
        var said = new Claim { Id = new("c1"), Attribution = new() { Voice = restic.Id, Via = [article.Id] }, Words = "no call for tenders was held" };
        Story story = Story.Create(new() { Organisations = [restic], Sources = [article], Claims = [said] });

        Story corrected = story.Replace(said with { Words = "no call for applications was published" });
        Story longer = corrected.Add(new Claim { Id = new("c2"), Attribution = new() { Voice = article.Id, Via = [article.Id] }, Words = "the ministry did not answer", About = [restic.Id] });
        Story without = longer.Remove(restic.Id, RemoveMode.WithReferrers);     // takes the claims by Restic and about it along

        try
        {
            longer.Remove(restic.Id);
        }
        catch (StoryException refused)
        {
            foreach (Problem problem in refused.Problems)
            {
                Console.Error.WriteLine(problem);       // error JOJ2003 /claims/0/attribution/voice: this refers to "restic", which would be gone
            }
        }

        longer.Invoking(story => story.Remove(restic.Id)).Should().Throw<StoryException>().Which.Problems.Select(static problem => problem.ToString()).Should().Equal(
            "error JOJ2003 /claims/0/attribution/voice: this refers to \"restic\", which would be gone",
            "error JOJ2003 /claims/1/about/0: this refers to \"restic\", which would be gone");
        story.Get(said.Id).Words.Should().Be(said.Words);
        longer.Get(said.Id).Words.Should().Be((LangText)"no call for applications was published");
        longer.Content.Claims.Should().HaveCount(2);
        without.Content.Should().Be(new StoryContent { Sources = [article] });
    }

    [Fact]
    public void AccountsThatDiffer()
    {
        var restic = new Organisation { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")] };
        var ministry = new Organisation { Id = new("ministry"), Names = [Name.Short("the ministry")] };
        var article = new Source { Id = new("article"), Kind = SourceKind.Article };
        var deal = new Agreement { Id = new("deal"), Kind = AgreementKind.Partnership };
        var noTender = new Claim
        {
            Id = new("c3"),
            Attribution = new() { Voice = restic.Id, Via = [article.Id] },
            Statements = [Agreement.Properties.CallForTenders.Of(deal.Id, Reported.None)],
        };
        var tender = new Claim
        {
            Id = new("c9"),
            Attribution = new() { Voice = ministry.Id, Via = [article.Id] },
            Statements = [Agreement.Properties.CallForTenders.Of(deal.Id, new CallNotice { Published = EdtfDate.Parse("2025-03") })],
        };
        Story story = Story.Create(new() { Organisations = [restic, ministry], Sources = [article], Agreements = [deal], Claims = [noTender, tender] });

        foreach (Dispute dispute in story.Disputes)
        {
            Console.WriteLine(dispute);     // deal agreement.callForTenders: restic (c3) against ministry (c9)
        }

        Agreement told = story.AccordingTo(restic.Id).Get(deal.Id);
        if (told.CallForTenders.State == ReportState.None)
        {
            Console.WriteLine("no call, says Restic");
        }

        story.Disputes.Should().ContainSingle().Which.ToString().Should().Be("deal agreement.callForTenders: restic (c3) against ministry (c9)");
        told.CallForTenders.State.Should().Be(ReportState.None);
        story.Unsupported.Should().BeEmpty();
    }

    [Fact]
    public void Evidence()
    {
        const string page = "😀 Le Restic informe que les services seront hébergés.";
        Passage passage = Passage.Find(new("article"), page, "services");
        PassageLocation location = passage.LocateIn("Erratum. " + page);

        Console.WriteLine($"{passage.Position!.Start}: {location.Outcome}");     // 28: Moved (code points, not UTF-16 units)

        passage.Position!.Start.Should().Be(28);
        location.Outcome.Should().Be(PassageOutcome.Moved);
    }

    [Fact]
    public void Comparing()
    {
        var article = new Source { Id = new("article"), Kind = SourceKind.Article };
        var claim = new Claim { Id = new("c1"), Act = SpeechAct.Informs, Attribution = new() { Voice = article.Id, Via = [article.Id] } };
        Story yesterday = Story.Create(new() { Sources = [article], Claims = [claim] });
        Story today = Story.Create(yesterday.Content with { Claims = [claim with { Act = SpeechAct.States, Words = "no call for tenders was held" }] });
        Story theirs = Story.Create(yesterday.Content with { Places = [new() { Id = new("dakar"), Names = [new("Dakar")] }] });
        Story mine = today;

        StoryDifference difference = StoryDifference.Between(yesterday, today);
        foreach (StoryChange change in difference.Changes)
        {
            Console.WriteLine(change);                          // changed claim c1 /act: "informs" -> "states"; /words: nothing -> "no call for tenders was held"
        }

        Story fork = difference.ApplyTo(theirs);                // a merge of three: where all that it touches is as it was; otherwise an exception tells every place
        byte[] patch = difference.ToJsonPatch();

        StoryMerge merge = StoryMerge.Of(mine, theirs);
        foreach (MergeConflict conflict in merge.Conflicts)
        {
            Console.WriteLine(conflict);                        // claim c1 /act: "states" or "informs"
        }

        foreach (Problem problem in merge.Problems)
        {
            Console.WriteLine(problem);                         // no conflict, and yet no story: an id that is a person here and a place there
        }

        Story? both = merge.Story;                              // null: there is a conflict or a problem

        difference.ToString().Should().Be("changed claim c1 /act: \"informs\" -> \"states\"; /words: nothing -> \"no call for tenders was held\"");
        merge.ToString().Should().Be("claim c1 /act: \"states\" or \"informs\"");
        fork.Should().Be(Story.Create(today.Content with { Places = theirs.Content.Places }));
        patch.Should().NotBeEmpty();
        both.Should().BeNull();
    }

    [Fact]
    public void Errors()
    {
        string json = """
            { "format": "joj-story/1",
              "organisations": [{ "id": "restic", "names": ["Restic"] }],
              "claims": [{ "id": "c1", "words": "...", "attribution": { "voice": "restik", "mode": "Direct" } }] }
            """;
        if (!StoryJson.TryParse(json, out Story? story, out EquatableArray<Problem> problems))
        {
            foreach (Problem problem in problems)
            {
                Console.Error.WriteLine(problem);
            }
        }

        story.Should().BeNull();
        problems.Select(problem => problem.ToString()).Should().Equal(ReadmeFile.Block("text", after: "prints"));
    }

    [Fact]
    public void OwnJson()
    {
        var note = new DeskNote("check", EdtfDate.Parse("2025-07"), Reported.Unknown(AbsenceReason.Disputed));
        string json = JsonSerializer.Serialize(note, DeskContext.Default.DeskNote);
        // {"Title":"check","Due":"2025-07","Country":{"absent":"unknown","reason":"disputed"}}

        json.Should().Be("""{"Title":"check","Due":"2025-07","Country":{"absent":"unknown","reason":"disputed"}}""");
        JsonSerializer.Deserialize(json, DeskContext.Default.DeskNote).Should().Be(note);
    }

    public sealed record DeskNote(string Title, EdtfDate Due, Reported<CountryCode> Country);

    [JsonSerializable(typeof(DeskNote))]
    internal sealed partial class DeskContext : JsonSerializerContext;
}
