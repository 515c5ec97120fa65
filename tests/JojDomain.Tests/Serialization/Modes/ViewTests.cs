using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Schema;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>Views have a form of their own, the same under any options, and a schema by which it is valid.</summary>
public class ViewTests
{
    private static Story Told => StoryJson.Parse("""
        {"format":"joj-story/1",
         "organisations":[{"id":"a","names":["A"]},{"id":"b","names":["B"]}],
         "agreements":[{"id":"deal","kind":"contract"}],
         "sources":[{"id":"s","kind":"article","published":"2025-07"}],
         "claims":[
          {"id":"c1","attribution":{"voice":"a","via":["s"]},"statements":[{"subject":"deal","property":"agreement.binding","equals":true}]},
          {"id":"c2","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.binding","equals":false}]}]}
        """);

    public static TheoryData<string, string> ModesAndStories
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (string mode in Mode.Names.Select(static row => row.Data))
            {
                foreach (string story in ReferenceStories.Names)
                {
                    data.Add(mode, story);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Mode.Names), MemberType = typeof(Mode))]
    public void Dispute_UnderAnyonesOptions_HasItsForm(string mode) => Compact(Told.Disputes, mode).Should().Be(
        """[{"subject":"deal","property":"agreement.binding","ground":"contradictory","positions":[{"statement":{"subject":"deal","property":"agreement.binding","equals":true},"claims":["c1"],"voices":["a"],"origins":{"atLeast":1,"atMost":1}},{"statement":{"subject":"deal","property":"agreement.binding","equals":false},"claims":["c2"],"voices":["b"],"origins":{"atLeast":1,"atMost":1}}]}]""");

    [Theory]
    [MemberData(nameof(ModesAndStories))]
    public void Views_OfAStory_AreValidByTheirSchemas(string mode, string name)
    {
        Story story = ReferenceStories.Get(name);
        Valid(story.Questions, mode);
        Valid(story.Disputes, mode);
        Valid(story.Corroborations, mode);
        Valid(story.Timeline, mode);
        Valid(story.Unsupported, mode);
        Valid(StoryDifference.Between(story, Told), mode);
    }

    [Fact]
    public void Difference_HasItsForm()
    {
        Story more = Told.Replace(Told.Get(new Id<Organisation>("b")) with { Country = CountryCode.Parse("SN") }).Add(new Place { Id = new("dakar"), Kind = PlaceKind.City });

        JsonSerializer.Serialize(StoryDifference.Between(Told, more)).Should().Be(
            """{"changes":[{"change":"changed","kind":"organisation","id":"b","index":1,"members":[{"pointer":"/country","after":"SN"}]},{"change":"added","kind":"place","id":"dakar","index":0,"entity":{"id":"dakar","kind":"city"}}]}""");
    }

    [Fact]
    public void MergeConflict_HasItsForm()
    {
        Story first = Told.Replace(Told.Get(new Id<Organisation>("b")) with { Country = CountryCode.Parse("SN") });
        Story second = Told.Replace(Told.Get(new Id<Organisation>("b")) with { Country = CountryCode.Parse("ML") });

        JsonSerializer.Serialize(StoryMerge.Of(first, second).Conflicts).Should().Be(
            """[{"kind":"organisation","id":"b","pointer":"/country","first":"SN","second":"ML"}]""");
    }

    [Fact]
    public void Timeline_HasItsForm() => JsonSerializer.Serialize(Told.Timeline[0]).Should().Be(
        """{"entity":"s","property":"source.published","when":"2025-07","earliest":"2025-07-01","latest":"2025-07-31","held":true}""");

    [Fact]
    public void TimelineEntry_OfAStateAndOfAPeriod_HasItsForm()
    {
        Story story = Told.Replace(new Agreement
        {
            Id = new("deal"),
            Kind = AgreementKind.Contract,
            Status = [new() { State = AgreementStatus.InForce, When = EdtfDate.Parse("2026"), Planned = true, By = new EntityRef("a") }, AgreementStatus.Announced],
            Period = new TimePeriod(EdtfDate.Parse("2025-07-28"), EdtfDate.Parse("2027/..")),
        });

        JsonSerializer.Serialize(story.Timeline.Where(static entry => entry.Entity.Text == "deal" || entry.Property is null)).Should().Be(
            """[{"entity":"c1","when":"2025-07","earliest":"2025-07-01","latest":"2025-07-31","claims":["c1"]},{"entity":"c2","when":"2025-07","earliest":"2025-07-01","latest":"2025-07-31","claims":["c2"]},"""
            + """{"entity":"deal","property":"agreement.period","point":"start","when":"2025-07-28","earliest":"2025-07-28","latest":"2025-07-28","held":true},"""
            + """{"entity":"deal","property":"agreement.status","state":"inForce","planned":true,"by":"a","when":"2026","earliest":"2026-01-01","latest":"2026-12-31","held":true},"""
            + """{"entity":"deal","property":"agreement.period","point":"end","when":"2027/..","earliest":"2027-01-01","held":true},"""
            + """{"entity":"deal","property":"agreement.status","state":"announced","held":true}]""");
    }

    [Fact]
    public void Question_OfAnItem_HasItsForm() => JsonSerializer.Serialize(Totals().Questions).Should().Be(
        """[{"subject":"deal","property":"agreement.amounts","item":{"role":"total","payer":"a","asOf":"2024"},"asOf":"2025","positions":["""
        + """{"statement":{"subject":"deal","property":"agreement.amounts","includes":[{"role":"total","value":{"amount":"12"},"payer":"a","asOf":"2024"}],"asOf":"2025"},"claims":["c1","c2"],"voices":["a","b"],"origins":{"atLeast":1,"atMost":1}}]}]""");

    [Fact]
    public void Corroboration_OfAnItem_HasItsForm() => JsonSerializer.Serialize(Totals().Corroborations).Should().Be(
        """[{"subject":"deal","property":"agreement.amounts","item":{"role":"total","payer":"a","asOf":"2024"},"asOf":"2025","position":"""
        + """{"statement":{"subject":"deal","property":"agreement.amounts","includes":[{"role":"total","value":{"amount":"12"},"payer":"a","asOf":"2024"}],"asOf":"2025"},"claims":["c1","c2"],"voices":["a","b"],"origins":{"atLeast":1,"atMost":1}}}]""");

    [Fact]
    public void Dispute_ThatIsDeclared_HasItsForm()
    {
        Claim reviewed = Told.Get(new Id<Claim>("c1")) with { Reviews = [new() { Reviewer = Voice.Named(new("b")), Verdict = ReviewVerdict.False }] };

        JsonSerializer.Serialize(Told.Remove(new("c2")).Replace(reviewed).Disputes).Should().Be(
            """[{"subject":"c1","ground":"declared","positions":[{"claims":["c1"],"voices":["a"],"origins":{"atLeast":1,"atMost":1}},{"voices":["b"],"origins":{"atLeast":1,"atMost":1}}]}]""");
    }

    [Fact]
    public void HeldProperty_HasItsForm()
    {
        Story story = Told.Replace(Told.Get(new Id<Agreement>("deal")) with { Binding = true });

        JsonSerializer.Serialize(story.Unsupported).Should().Be("""[{"subject":"deal","property":"agreement.binding"}]""");
    }

    [Fact]
    public void Read_AView_SaysWhatToDo()
    {
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<EquatableArray<Dispute>>("[{}]"))
            .Should().Throw<JsonException>().WithMessage("*a Dispute is computed from stories and never read: read those, and compute it again*");
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<StoryDifference>("{}"))
            .Should().Throw<JsonException>().WithMessage("*a StoryDifference is computed from stories and never read: read those, and compute it again*");
    }

    // Both claims give one total as of one time.
    private static Story Totals()
    {
        Amount total = new(new Money(12), AmountRole.Total) { Payer = new EntityRef("a"), AsOf = EdtfDate.Parse("2024") };
        Statement said = Agreement.Properties.Amounts.Including(new("deal"), total) with { AsOf = EdtfDate.Parse("2025") };
        return Told.Replace(Told.Get(new Id<Claim>("c1")) with { Statements = [said] }).Replace(Told.Get(new Id<Claim>("c2")) with { Statements = [said] });
    }

    private static void Valid<T>(T view, string mode)
        where T : notnull
    {
        string json = Compact(view, mode);
        JsonSchema.Parse(StoryJson.SchemaFor(typeof(T))).Accepts(json).Should().BeTrue($"of {typeof(T)} is written {json}");
        json.Should().NotContain("null");
    }

    private static string Compact<T>(T view, string mode) => JsonText.Compact(JsonSerializer.Serialize(view, Mode.Options(mode)));
}
