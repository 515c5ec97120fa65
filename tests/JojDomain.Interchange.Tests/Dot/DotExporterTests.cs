using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Interchange.Tests.Outside;
using JojDomain.Interchange.Tests.Telling;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Dot;

/// <summary>The graph is read by Graphviz itself, where it is installed, and its labels are the texts of the story.</summary>
public partial class DotExporterTests
{
    [Fact]
    public void Write_Story_IsThisGraph()
    {
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1","title":"A \"deal\"","organisations":[{"id":"a","names":["A & Co"]}],"agreements":[{"id":"deal","kind":"contract","parties":["a"]}],
             "sources":[{"id":"s","kind":"article","title":"A\\B"},{"id":"t","kind":"article","title":"T","published":"2025-07","derivations":[{"kind":"reports","from":"s"}]}]}
            """);

        ToldTexts.Write(new DotExporter(), story).Text.Should().Be(
            """
            digraph {
              label="A \"deal\""
              graph [rankdir=LR, labelloc=t, fontname="sans-serif"]
              node [fontname="sans-serif", fontsize=12]
              edge [fontname="sans-serif", fontsize=10]
              subgraph cluster_0 {
                label="Who agreed what with whom"
                n0 [label="the contract\ncontract; status: not stated", shape=box, peripheries=2]
                n1 [label="A &amp; Co", shape=box]
                n0 -> n1 [label="parties\nheld", style=solid]
              }
              subgraph cluster_1 {
                label="Who speaks through whom"
                subgraph cluster_2 {
                  label="from one origin, the article “A\\B”"
                  n2 [label="the article “A\\B”\nno date", shape=note]
                  n3 [label="the article “T”\n2025-07", shape=note]
                }
                n2 -> n3 [label="reported in", style=solid]
              }
            }

            """);
    }

    [Fact]
    public void Write_AnyText_ReportsWhatItDoesNotHold()
    {
        (string text, LossReport losses) = ToldTexts.Write(new DotExporter(), ReferenceStories.Get("dakar-2026"));

        losses.Should().OnlyContain(static loss => loss.Reason == "a graph has no place for it");
        losses.Select(static loss => $"{loss.Entity} {loss.Path}").Should().Contain(["joj-cloud /id", "allafrica-3 /attribution/cue", "xibaaru-parties /statements/0/equals/words"])
            .And.NotContain(["joj-cloud /kind", "senum-agreement /parties", "xibaaru-parties /attribution/voice", "xibaaru-parties /attribution/via"]);
        text.Should().Contain("Senum SA");
    }

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    [InlineData("hostile")]
    public void Write_Story_IsReadByGraphvizWithTheseTexts(string name)
    {
        Story story = name == "hostile" ? GraphCases.HostileStory() : ReferenceStories.Get(name);
        ToldGraph graph = GraphTelling.Of(story, Wording.English);

        JsonElement drawn = JsonSerializer.Deserialize<JsonElement>(OutsideProgram.Dot(ToldTexts.Write(new DotExporter(), story).Text));

        JsonElement[] nodes = [.. drawn.GetProperty("objects").EnumerateArray().Where(static each => !each.TryGetProperty("nodes", out _))];
        nodes.Select(static node => Texts(node, "_ldraw_")).Should().BeEquivalentTo(graph.Networks.SelectMany(static network => network.Nodes).Select(static node => SafeText.Plain(string.Join(' ', node.Lines))));
        drawn.GetProperty("edges").EnumerateArray().Select(static edge => Texts(edge, "_ldraw_")).Should().BeEquivalentTo(graph.Networks.SelectMany(static network => network.Edges).Select(static edge => SafeText.Plain(string.Join(' ', edge.Lines))));
        Texts(drawn, "_ldraw_").Should().Be(SafeText.Plain(graph.Title));
    }

    [Fact]
    public void Write_AnyStory_InventsNothingAndLosesNothingInSilence() => StoryCases.Any.Sample(
        static story =>
        {
            (string text, LossReport losses) = ToldTexts.Write(new DotExporter(), story);
            ToldTexts.Hold(story, losses, ToldTexts.OneLine(Escape().Replace(text, Unescaped)), SafeText.Running);
        },
        iter: 60);

    private static string Unescaped(Match escape) => escape.Value switch { "\\n" => " ", "&amp;" => "&", var other => other[1..] };

    [GeneratedRegex(@"\\.|&amp;")]
    private static partial Regex Escape();

    private static string Texts(JsonElement drawn, string member) =>
        string.Join(' ', drawn.GetProperty(member).EnumerateArray().Where(static each => each.GetProperty("op").GetString() == "T").Select(static each => each.GetProperty("text").GetString()));
}
