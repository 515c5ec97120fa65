using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Telling;

/// <summary>Networks hold what the author holds and what is said, each as what it is, and nothing that no member of the story has.</summary>
public class GraphTellingTests
{
    private const string Deal = """
        {"format":"joj-story/1","organisations":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]},{"id":"far","names":["Far"]}],
         "sources":[{"id":"s","kind":"article","title":"S"},{"id":"t","kind":"dispatch","title":"T"}],
         "agreements":[{"id":"deal","names":["Deal"],"kind":"contract","parties":[{"organisation":"a","role":"buyer"}]}],
         "claims":[CLAIMS]}
        """;

    [Fact]
    public void Of_Dakar_ShowsWhoHoldsAndWhoSaysWhoThePartiesAre()
    {
        ToldNetwork deals = GraphTelling.Of(ReferenceStories.Get("dakar-2026"), Wording.English).Deals;

        deals.Edges.Where(static edge => SafeText.Plain(edge.From.Name) == "Dakar 2026 cloud agreement" && edge.Label == "parties").Select(static edge => SafeText.Plain($"{edge.To.Name} {edge.Standing} {edge.Claims.Count}"))
            .Should().Equal("COJOJ Disputed 4", "Comité international olympique Disputed 4", "Alibaba Cloud Said 7", "État du Sénégal Disputed 3");
        deals.Edges.Where(static edge => SafeText.Plain(edge.From.Name) == "partenariat COJOJ-Sonatel").Select(static edge => SafeText.Plain($"{edge.To.Name}: {edge.Label} – {edge.Grounds}"))
            .Should().Equal("COJOJ: parties – held; said by the article of AllAfrica (allafrica-sonatel-article)", "Sonatel: parties – held; said by the article of AllAfrica (allafrica-sonatel-article)");
    }

    [Theory]
    [InlineData("""{"id":"c1","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":["b"]}]}""", "B Said parties – said by B")]
    [InlineData("""{"id":"c1","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":["b"],"modality":"intended"}]}""", "B Said parties – said by B; intended, not said to be so")]
    [InlineData("""{"id":"c1","act":"denies","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":["b"]}]}""", "B Said parties – said by B; denied, not said to be so")]
    [InlineData("""{"id":"c1","attribution":{"voice":"b","via":["s"],"distance":{"kind":"hearsay"}},"statements":[{"subject":"deal","property":"agreement.parties","includes":["b"]}]}""", "B Said parties – said by B (reported at a distance: hearsay)")]
    [InlineData("""{"id":"c1","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","excludes":["b"]}]}""")]
    [InlineData("""{"id":"c1","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":["b"],"polarity":"negated"}]}""")]
    public void Of_SaidParty_StandsWithItsHedge_AndWhatIsNegatedIsNoEdge(string claim, params string[] edges) =>
        Edges(claim).Should().Equal(["A Held parties: buyer – held", .. edges]);

    [Fact]
    public void Of_ClosedListThatLeavesAPartyOut_IsADispute() => Edges("""
        {"id":"c1","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","equals":{"items":["a","b"],"completeness":"exhaustive"}}]},
        {"id":"c2","attribution":{"voice":"c","via":["t"]},"statements":[{"subject":"deal","property":"agreement.parties","equals":{"items":["a","c"],"completeness":"exhaustive"}}]}
        """).Should().Equal("A Held parties: buyer – held", "A Said parties – said by B and C", "B Disputed parties – said by B; disputed", "C Disputed parties – said by C; disputed");

    [Fact]
    public void Of_RolesOfOnePartyThatExcludeEachOther_AreADispute() => Edges("""
        {"id":"c1","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":[{"organisation":"c","role":"customer"}]}]},
        {"id":"c2","attribution":{"voice":"a","via":["t"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":[{"organisation":"c","role":"provider"}]}]}
        """).Should().Equal("A Held parties: buyer – held", "C Disputed parties: customer – said by B; disputed", "C Disputed parties: provider – said by A; disputed");

    [Fact]
    public void Of_Chains_LeadFromTheVoiceToWhatAReaderHas()
    {
        ToldNetwork speech = GraphTelling.Of(Story("""
            {"id":"c1","attribution":{"voice":"a","via":["s",{"voice":"b","distance":{"kind":"hearsay"}},{"source":{"absent":"unknown"}}]},"words":"x"},
            {"id":"c2","attribution":{"voice":"a","via":["s"],"otherChains":[{"hops":["t"]}]},"words":"x"},
            {"id":"c3","attribution":{"voice":"s","via":["s"]},"words":"x"},
            {"id":"c4","attribution":{"voice":"c"},"words":"x","evidence":[{"source":"t","quote":{"exact":"x"}}]}
            """), Wording.English).Speech;

        speech.Edges.Select(static edge => $"{edge.From.Name} > {edge.To.Name}: {edge.Grounds}").Should().Equal(
            "A > a source: unknown (no reason given): 1 claim",
            "a source: unknown (no reason given) > B: 1 claim; reported at a distance",
            "B > the article “S”: 1 claim",
            "A > the article “S”: 1 claim",
            "A > the dispatch “T”: 1 claim",
            "C > the dispatch “T”: 1 claim");
        speech.Nodes.Select(static node => $"{node.Name}: {node.Note}").Should().Contain("the article “S”: no date; narrates 1 claim");
    }

    [Fact]
    public void Of_TwoUnknownSources_AreTwo() => GraphTelling.Of(Story("""
        {"id":"c1","attribution":{"voice":"a","via":["s",{"source":{"absent":"unknown"}}]},"words":"x"},
        {"id":"c2","attribution":{"voice":"b","via":["s",{"source":{"absent":"unknown"}}]},"words":"x"}
        """), Wording.English).Speech.Nodes.Count(static node => node.Shape == NodeShape.Unknown).Should().Be(2);

    [Fact]
    public void Of_AnyStory_InventsNoEdgeAndLeavesOutNoClaim() => StoryCases.Any.Sample(Holds, iter: 100);

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Of_ReferenceStory_InventsNoEdgeAndLeavesOutNoClaim(string name) => Holds(ReferenceStories.Get(name));

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Lost_ReferenceStory_NamesAllThatIsNotShown(string name) => LosesNothingInSilence(ReferenceStories.Get(name));

    [Fact]
    public void Lost_AnyStory_NamesAllThatIsNotShown() => StoryCases.Any.Sample(LosesNothingInSilence, iter: 100);

    // What the report does not name is in the words of the networks.
    private static void LosesNothingInSilence(Story story)
    {
        ToldGraph graph = GraphTelling.Of(story, Wording.English);
        var names = new Names(story, Wording.English);
        string shown = SafeText.Plain(string.Join('\n', graph.Networks.SelectMany(static network => network.Nodes.SelectMany(static node => node.Lines.Append(node.Group)).Concat(network.Edges.SelectMany(static edge => edge.Lines))).Append(graph.Title)));
        HashSet<string> found = [.. Scalars.Texts(StoryJson.ToUtf8Bytes(story)).Where(scalar =>
            shown.Contains(SafeText.Running(scalar), StringComparison.Ordinal)
            || shown.Contains(Wording.Spaced(scalar[(scalar.IndexOf('.', StringComparison.Ordinal) + 1)..]), StringComparison.Ordinal)
            || (EntityRef.TryParse(scalar, out EntityRef? id) && story.TryGet(id, out Entity? entity) && shown.Contains(SafeText.Plain(names.Of(entity)), StringComparison.Ordinal)))];

        CarriedScalars.MissingIn(story, GraphMembers.Lost(story, graph, hasTitle: true), found, IsToldOtherwise).Should().BeEmpty();
    }

    // A mark is given by a word of ours, as are the kinds of voices, and a derivation is in the passive.
    private static bool IsToldOtherwise(string pointer) => pointer.Split('/') is [.., "planned" or "lead" or "jointly" or "naming" or "type"] or [_, "derivations", _, "kind"];

    private static void Holds(Story story)
    {
        ToldGraph graph = GraphTelling.Of(story, Wording.English);
        Dictionary<string, HashSet<string>> scalars = story.Entities.ToDictionary(static entity => entity.Reference.Text, static entity => Scalars.Texts(StoryJson.EntityToUtf8Bytes(entity)), StringComparer.Ordinal);
        foreach (ToldNetwork network in graph.Networks)
        {
            network.Nodes.Where(static node => node.Shape != NodeShape.Unknown).Should().OnlyHaveUniqueItems(static node => node.Name);
            network.Edges.SelectMany(static edge => new[] { edge.From, edge.To }).Should().BeSubsetOf(network.Nodes);
        }

        foreach (ToldEdge edge in graph.Deals.Edges)
        {
            string[] witnesses = edge.Claims.Count > 0 ? [.. edge.Claims.Select(static claim => claim.Text)] : [edge.From.Entity!.Text];
            witnesses.Should().OnlyContain(witness => scalars[witness].Contains(edge.From.Entity!.Text) && scalars[witness].Contains(edge.To.Entity!.Text));
            (edge.Standing != EdgeStanding.Held || scalars[edge.From.Entity!.Text].Contains(edge.To.Entity!.Text)).Should().BeTrue("what is held is in the record");
        }

        foreach (ToldEdge edge in graph.Speech.Edges)
        {
            string[] witnesses = edge.Claims.Count > 0 ? [.. edge.Claims.Select(static claim => claim.Text)] : [edge.To.Entity!.Text];
            witnesses.Should().OnlyContain(witness => new[] { edge.From, edge.To }.All(end => end.Entity == null || scalars[witness].Contains(end.Entity.Text)));
        }

        IEnumerable<string> passed = graph.Speech.Edges.SelectMany(static edge => edge.Claims).Select(static claim => claim.Text);
        int narrated = graph.Speech.Nodes.Sum(static node => node.Note.Split("narrates ") is [_, var own] ? int.Parse(own.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) : 0);
        (passed.Distinct().Count() + narrated).Should().Be(story.Content.Claims.Count);
    }

    private static IEnumerable<string> Edges(string claims) => GraphTelling.Of(Story(claims), Wording.English).Deals.Edges.Select(static edge => $"{edge.To.Name} {edge.Standing} {edge.Label} – {edge.Grounds}");

    private static Story Story(string claims) => StoryJson.Parse(Deal.Replace("CLAIMS", claims, StringComparison.Ordinal));
}
