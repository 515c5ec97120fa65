using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Accounts;

/// <summary>The order of a timeline, and what can be said of the order of two entries: by days, and by what both are related to.</summary>
public sealed class TimelineOrderTests
{
    private static readonly Event Games = new() { Id = new("games"), Kind = EventKind.SportsEvent, When = EdtfDate.Parse("2026-10-31/2026-11-13") };
    private static readonly Event Ceremony = new() { Id = new("ceremony"), Kind = EventKind.SigningCeremony };

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
    [InlineData("before 2 day games", "games", TimelineOrder.Before)]
    [InlineData("before 2 day games", "2026-10-28", TimelineOrder.After)]
    [InlineData("before 2 day games", "2026-10-29", TimelineOrder.Unknown)]
    [InlineData("before 2 day games", "2026-11-12", TimelineOrder.Before)]
    [InlineData("after <=30 day games", "2026-12-14", TimelineOrder.Before)]
    [InlineData("after <=30 day games", "2026-12-13", TimelineOrder.Unknown)]
    [InlineData("after >=30 day games", "2026-11-29", TimelineOrder.After)]
    [InlineData("after ~2 day games", "2026-11-17", TimelineOrder.Unknown)]
    [InlineData("after ~2 day games", "2026-11-18", TimelineOrder.Before)]
    [InlineData("before 3 day ceremony", "before 2 day ceremony", TimelineOrder.Before)]
    [InlineData("before ~3 day ceremony", "before 2 day ceremony", TimelineOrder.Unknown)]
    [InlineData("before 2 day ceremony", "before ceremony", TimelineOrder.Unknown)]
    [InlineData("before >=5 day games", "before 2 day games", TimelineOrder.Before)]
    [InlineData("before >=5 day ceremony", "before 2 day ceremony", TimelineOrder.Before)]
    [InlineData("before <=5 day ceremony", "after <=2 day ceremony", TimelineOrder.Before)]
    [InlineData("after 5 day ceremony", "after >5 day ceremony", TimelineOrder.Unknown)]
    [InlineData("after 2 day ceremony", "after 1 week ceremony", TimelineOrder.Before)]
    [InlineData("before 1 day ceremony", "ceremony", TimelineOrder.Before)]
    [InlineData("after 5000 year games", "2027", TimelineOrder.Unknown)]
    [InlineData("before 5000 year games", "before 2 day games", TimelineOrder.Before)]
    [InlineData("after 2 day games", "after 5000 year games", TimelineOrder.Before)]
    [InlineData("before 10 hour ceremony", "before 2 hour ceremony", TimelineOrder.Before)]
    [InlineData("before 10 hour games", "before 2 hour games", TimelineOrder.Before)]
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
    public void Timeline_AroundOneAnchor_GoesFromWhatIsBeforeItToWhatIsAfterIt()
    {
        static Event Around(TimeRelation relation) =>
            new() { Id = new($"{relation}"), Kind = EventKind.SigningCeremony, When = new TimeExpression(relation: relation, anchor: Games.Id) };
        Story story = Story.Create(new()
        {
            Events =
            [
                Around(TimeRelation.After), Around(TimeRelation.OnOrAfter), Around(TimeRelation.Since), Around(TimeRelation.During), Games,
                Around(TimeRelation.OnOrBefore), Around(TimeRelation.Until), Around(TimeRelation.Before), Ceremony with { When = EdtfDate.Parse("2026-10-31") },
            ],
        });

        story.Timeline.Select(static entry => entry.Entity.Text).Should().Equal("Before", "OnOrBefore", "Until", "During", "games", "ceremony", "OnOrAfter", "Since", "After");
        story.Timeline.Select(static entry => $"{entry.Earliest} {entry.Latest}").Should().Equal(
            "unknown 2026-11-13", "unknown 2026-11-13", "unknown 2026-11-13", "2026-10-31 2026-11-13", "2026-10-31 2026-11-13", "2026-10-31 2026-10-31",
            "2026-10-31 unknown", "2026-10-31 unknown", "2026-10-31 unknown");
        story.Timeline.Select(static entry => entry.Anchor?.Text).Should().Equal("games", "games", "games", "games", "games", "ceremony", "games", "games", "games");
    }

    [Fact]
    public void Timeline_OfAnyDates_GoesFromTheOpenPastByFirstDayAndTimeOfDayToTheUndated()
    {
        string?[] dates = [null, "/2025", "2025-07-30T12:00:00Z", "2025-07-30T09:00:00Z", "2025-07", "2025-07-01", "../2030", "Y17000", "2025/.."];
        Story story = Story.Create(new()
        {
            Events =
            [
                .. dates.Select(static (date, at) => new Event
                {
                    Id = new($"e{at}"),
                    Kind = EventKind.SigningCeremony,
                    Status = [new() { State = EventStatus.Postponed, When = date is null ? default : new Reported<When>(EdtfDate.Parse(date)) }],
                }),
            ],
        });

        story.Timeline.Select(static entry => entry.When?.ToString()).Should().Equal(
            "../2030", "2025/..", "2025-07", "2025-07-01", "2025-07-30T09:00:00Z", "2025-07-30T12:00:00Z", "/2025", "Y17000", null);
        story.Timeline.Select(static entry => entry.Anchor).Should().OnlyContain(static anchor => anchor == null);
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

    private static TimelineEntry Entry(Story story, string id) => story.Timeline.Single(entry => entry.Entity.Text == id);

    private static Reported<When> TimeOf(string text) => text.Split(' ') switch
    {
        [var relation, var anchor] => new TimeExpression(relation: Enum.Parse<TimeRelation>(relation, ignoreCase: true), anchor: new(anchor)),
        [var relation, var number, var unit, var anchor] =>
            new TimeExpression(relation: Enum.Parse<TimeRelation>(relation, ignoreCase: true), anchor: new(anchor), offset: TimeLength.Parse($"{number} {unit}")),
        ["games" or "ceremony"] => default,
        _ => EdtfDate.Parse(text),
    };
}
