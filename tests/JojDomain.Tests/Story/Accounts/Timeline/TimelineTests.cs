using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Accounts;

/// <summary>What has a time, in order, with who says so: no day is chosen, and no order is invented.</summary>
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

    [Theory]
    [InlineData("2025-07-28", "2025-07-29", TimelineOrder.Before)]
    [InlineData("2025-08", "2025-07-29", TimelineOrder.After)]
    [InlineData("2025-07", "2025-07-29", TimelineOrder.Unknown)]
    [InlineData("2025-07-29", "2025-07-29", TimelineOrder.Unknown)]
    [InlineData("2024?", "2025", TimelineOrder.Unknown)]
    [InlineData("2024~", "2025", TimelineOrder.Unknown)]
    [InlineData("../2024", "2025", TimelineOrder.Before)]
    [InlineData("2024/..", "2025", TimelineOrder.Unknown)]
    [InlineData("2025-07-29T09:00:00Z", "2025-07-29T10:00:00Z", TimelineOrder.Before)]
    [InlineData("2025-07-29T23:00:00Z", "2025-07-30", TimelineOrder.Unknown)]
    [InlineData("before games", "games", TimelineOrder.Before)]
    [InlineData("until games", "games", TimelineOrder.Unknown)]
    [InlineData("since games", "games", TimelineOrder.Unknown)]
    [InlineData("during games", "games", TimelineOrder.Unknown)]
    [InlineData("after games", "games", TimelineOrder.After)]
    [InlineData("before games", "after games", TimelineOrder.Before)]
    [InlineData("before games", "since games", TimelineOrder.Before)]
    [InlineData("until games", "after games", TimelineOrder.Before)]
    [InlineData("before games", "before games", TimelineOrder.Unknown)]
    [InlineData("before games", "2026-11-14", TimelineOrder.Before)]
    [InlineData("before games", "2026-11-13", TimelineOrder.Unknown)]
    [InlineData("after games", "2026-10-30", TimelineOrder.After)]
    [InlineData("during games", "2026-11-14", TimelineOrder.Before)]
    [InlineData("before ceremony", "ceremony", TimelineOrder.Before)]
    [InlineData("before ceremony", "2025", TimelineOrder.Unknown)]
    public void OrderAgainst_TwoTimes_IsKnownOnlyWhereItIsCertain(string first, string second, TimelineOrder expected)
    {
        Event one = new() { Id = new("one"), Kind = EventKind.SigningCeremony, When = TimeOf(first) };
        Event other = new() { Id = new("other"), Kind = EventKind.SigningCeremony, When = TimeOf(second) };
        Story story = Story.Create(new() { Events = [other, Games, Ceremony with { When = new TimeExpression("one day") }, one] });
        TimelineEntry left = Entry(story, first == "games" ? "games" : "one"), right = Entry(story, second is "games" or "ceremony" ? second : "other");

        left.OrderAgainst(right).Should().Be(expected);
        right.OrderAgainst(left).Should().Be(expected switch { TimelineOrder.Before => TimelineOrder.After, TimelineOrder.After => TimelineOrder.Before, _ => TimelineOrder.Unknown });
        left.OrderAgainst(left).Should().Be(TimelineOrder.Unknown);
        if (expected != TimelineOrder.Unknown)
        {
            int order = story.Timeline.ToList().IndexOf(left) - story.Timeline.ToList().IndexOf(right);
            Math.Sign(order).Should().Be(expected == TimelineOrder.Before ? -1 : 1);
        }

        FluentActions.Invoking(() => left.OrderAgainst(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Timeline_AnchorsInAChainAndInACircle_AreBoundedWhereTheChainIs()
    {
        Event[] chain =
        [
            .. Enumerable.Range(0, 20_000).Select(static index => new Event
            {
                Id = new($"e{index}"), Kind = EventKind.SigningCeremony, When = index == 19_999 ? EdtfDate.Parse("2025") : new TimeExpression(relation: TimeRelation.Before, anchor: new($"e{index + 1}")),
            }),
            new() { Id = new("a"), Kind = EventKind.SigningCeremony, When = new TimeExpression(relation: TimeRelation.After, anchor: new("b")) },
            new() { Id = new("b"), Kind = EventKind.SigningCeremony, When = new TimeExpression(relation: TimeRelation.After, anchor: new("a")) },
        ];

        EquatableArray<TimelineEntry> timeline = Story.Create(new() { Events = [.. chain] }).Timeline;

        timeline.Should().HaveCount(chain.Length);
        TimelineEntry first = timeline.Single(static entry => entry.Entity == new EntityRef("e0"));
        (first.Earliest.ToString(), first.Latest.ToString()).Should().Be(("unknown", "2025-12-31"));
        timeline.TakeLast(2).Select(static entry => (entry.Entity.Text, entry.Latest.ToString())).Should().Equal(("a", "unknown"), ("b", "unknown"));
    }

    [Fact]
    public void Timeline_OfAnUncertainAnchor_DecidesNothing()
    {
        Story story = Story.Create(new()
        {
            Events =
            [
                Games with { When = EdtfDate.Parse("2026?") },
                Ceremony with { When = new TimeExpression(relation: TimeRelation.Before, anchor: Games.Id) },
                new() { Id = new("later"), Kind = EventKind.SigningCeremony, When = EdtfDate.Parse("2030") },
            ],
        });

        Entry(story, "ceremony").OrderAgainst(Entry(story, "later")).Should().Be(TimelineOrder.Unknown);
        Entry(story, "ceremony").OrderAgainst(Entry(story, "games")).Should().Be(TimelineOrder.Before);
    }

    private static Attribution Said => new() { Voice = Operator.Id, Via = [Hop.Through(Article.Id)] };

    private static TimelineEntry Entry(Story story, string id) => story.Timeline.Single(entry => entry.Entity.Text == id);

    private static Statement Signed(string date) =>
        Agreement.Properties.Status.Including(Deal.Id, new DatedState<AgreementStatus> { State = AgreementStatus.Signed, When = EdtfDate.Parse(date), By = Operator.Id });

    private static Claim Claim(string id, Statement statement) => new() { Id = new(id), Act = SpeechAct.States, Attribution = Said, Statements = [statement] };

    private static Reported<When> TimeOf(string text) => text.Split(' ') switch
    {
        [var relation, var anchor] => new TimeExpression(relation: Enum.Parse<TimeRelation>(relation, ignoreCase: true), anchor: new(anchor)),
        ["games" or "ceremony"] => default,
        _ => EdtfDate.Parse(text),
    };
}
