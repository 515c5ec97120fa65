using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Accounts;

/// <summary>Everything that has a time, in order, with its claims: no day is chosen, and no order is invented.</summary>
public class TimelineTests
{
    private static readonly Organisation Operator = new() { Id = new("operator"), Kind = OrganisationKind.Company };
    private static readonly Event Games = new() { Id = new("games"), Kind = EventKind.SportsEvent, When = EdtfDate.Parse("2026-10-31/2026-11-13") };
    private static readonly Event Ceremony = new() { Id = new("ceremony"), Kind = EventKind.SigningCeremony };
    private static readonly Source Article = new() { Id = new("article"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-08") };
    private static readonly Utterance Speech = new() { Id = new("speech"), When = EdtfDate.Parse("2025-07-30T10:00:00Z") };
    private static readonly Agreement Deal = new() { Id = new("deal"), Kind = AgreementKind.Partnership };

    [Fact]
    public void Timeline_HoldingsAndClaims_AreInOrderWithWhoSaysSo()
    {
        Story story = Story.Create(new()
        {
            Organisations = [Operator],
            Events = [Games, Ceremony with { When = new TimeExpression("lundi dernier", TimeRelation.Before, Article.Id, new() { Date = EdtfDate.Parse("2025-07-28"), Basis = Basis.Inferred }) }],
            Agreements =
            [
                Deal with
                {
                    Status =
                    [
                        AgreementStatus.Announced,
                        new() { State = AgreementStatus.Signed, When = EdtfDate.Parse("2025-07-28"), By = Operator.Id },
                        new() { State = AgreementStatus.InForce, When = EdtfDate.Parse("2026-01"), Planned = true },
                    ],
                    Period = new TimePeriod(EdtfDate.Parse("2025"), new TimeExpression(relation: TimeRelation.Until, anchor: Games.Id)),
                },
            ],
            Sources = [Article],
            Utterances = [Speech],
            Claims =
            [
                Claim("c1", Signed("2025-07-28")) with { Utterance = Speech.Id },
                Claim("c2", Signed("2025-09")),
                Claim("c3", Signed("2025-10") with { Polarity = Polarity.Negated }),
                Claim("c4", Signed("2025-11") with { Modality = Modality.Possible }),
                Claim("c5", Signed("2025-07-28")) with { Attribution = Said with { Via = [new Hop(Article.Id) { When = EdtfDate.Parse("2025-08-02") }] } },
            ],
        });

        story.Timeline.Select(static entry => entry.ToString()).Should().Equal(
            "2025 deal agreement.period start (held)",
            "2025-07-28 ceremony event.when (held)",
            "2025-07-28 deal agreement.status signed by operator (held, c1, c5)",
            "2025-07-30T10:00:00Z speech utterance.when (held)",
            "2025-07-30T10:00:00Z c1 claim",
            "2025-08 article source.published (held)",
            "2025-08 c2 claim",
            "2025-08 c3 claim",
            "2025-08 c4 claim",
            "2025-08-02 c5 claim",
            "2025-09 deal agreement.status signed by operator (c2)",
            "2026-01 deal agreement.status planned inForce (held)",
            "until games deal agreement.period end (held)",
            "2026-10-31/2026-11-13 games event.when (held)",
            "undated deal agreement.status announced (held)");
        TimelineEntry end = story.Timeline[12];
        (end.Entity, end.Property, end.Point, end.State, end.IsHeld).Should().Be((Deal.Id, Agreement.Properties.Period, TimelinePoint.End, null, true));
        (end.Anchor, end.Relation, end.Earliest.ToString(), end.Latest.ToString()).Should().Be((Games.Id, TimeRelation.Until, "unknown", "2026-11-13"));
        story.Timeline.Should().Equal(Story.Create(story.Content).Timeline);
    }

    [Fact]
    public void Timeline_OfClaims_HasTheTimeOfTheWordsOrOfTheReportNearestToThem()
    {
        Source wire = new() { Id = new("wire"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-07") };
        Source undated = new() { Id = new("undated"), Kind = SourceKind.Article };
        Utterance unknown = new() { Id = new("unknown") };
        Claim Heard(string id, params Hop[] via) => new() { Id = new(id), Act = SpeechAct.States, Attribution = new() { Voice = Operator.Id, Via = [.. via] } };
        static Passage In(Source source) => new(source.Id, new("words"));
        Story story = Story.Create(new()
        {
            Organisations = [Operator],
            Agreements = [Deal],
            Sources = [Article, wire, undated],
            Utterances = [Speech, unknown],
            Claims =
            [
                Heard("nearest", Hop.Through(Article.Id), Hop.Through(wire.Id)),
                Heard("dated", Hop.Through(wire.Id), Hop.Through(Article.Id), Hop.Through(undated.Id)),
                Heard("passed", Hop.Through(Article.Id), new Hop(wire.Id) { When = EdtfDate.Parse("2025-06") }),
                Heard("uttered", Hop.Through(wire.Id)) with { Utterance = Speech.Id },
                Heard("unheard", Hop.Through(wire.Id)) with { Utterance = unknown.Id },
                Heard("read") with { Evidence = [In(wire), In(Article)] },
                Heard("stated") with { Statements = [Agreement.Properties.Binding.Of(Deal.Id, true) with { Evidence = [In(wire)] }] },
                Heard("unread") with { Evidence = [In(undated)] },
                Heard("nowhere", Hop.Through(undated.Id)),
            ],
        });

        story.Timeline.Where(static entry => entry.Property is null).ToDictionary(static entry => entry.Entity.Text, static entry => entry.When?.ToString()).Should().BeEquivalentTo(
            new Dictionary<string, string?>
            {
                ["nearest"] = "2025-07",
                ["dated"] = "2025-08",
                ["passed"] = "2025-06",
                ["uttered"] = "2025-07-30T10:00:00Z",
                ["unheard"] = "2025-07",
                ["read"] = "2025-07",
                ["stated"] = "2025-07",
                ["unread"] = null,
                ["nowhere"] = null,
            });
    }

    [Theory]
    [InlineData("words", "one day")]
    [InlineData("resolved", "2025-07-28")]
    [InlineData("anchor", "before games")]
    [InlineData("anchor in words", "before games")]
    public void Entry_InWords_IsWrittenByItsDateItsAnchorOrItsWords(string kind, string text)
    {
        TimeExpression when = kind switch
        {
            "words" => new("one day"),
            "resolved" => new("that day", TimeRelation.Before, Games.Id, new() { Date = EdtfDate.Parse("2025-07-28"), Basis = Basis.Stated }),
            "anchor" => new(relation: TimeRelation.Before, anchor: Games.Id),
            _ => new("earlier", TimeRelation.Before, Games.Id),
        };

        Entry(Story.Create(new() { Events = [Games, Ceremony with { When = when }] }), "ceremony").ToString().Should().Be($"{text} ceremony event.when (held)");
    }

    private static Attribution Said => new() { Voice = Operator.Id, Via = [Hop.Through(Article.Id)] };

    private static TimelineEntry Entry(Story story, string id) => story.Timeline.Single(entry => entry.Entity.Text == id);

    private static Statement Signed(string date) =>
        Agreement.Properties.Status.Including(Deal.Id, new DatedState<AgreementStatus> { State = AgreementStatus.Signed, When = EdtfDate.Parse(date), By = Operator.Id });

    private static Claim Claim(string id, Statement statement) => new() { Id = new(id), Act = SpeechAct.States, Attribution = Said, Statements = [statement] };
}
