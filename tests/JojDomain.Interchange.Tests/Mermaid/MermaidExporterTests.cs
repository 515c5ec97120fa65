using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using JojDomain.Interchange.Tests.Telling;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Mermaid;

/// <summary>The flowchart is read by Mermaid itself, where it is installed, and its labels are the texts of the story.</summary>
public partial class MermaidExporterTests
{
    // Mermaid keeps numbered characters in a notation of its own until it draws them.
    private const string Script = """
        import { JSDOM } from "jsdom";
        import { readFileSync } from "node:fs";
        const { window } = new JSDOM("");
        globalThis.window = window;
        globalThis.document = window.document;
        const { default: mermaid } = await import("mermaid");
        const drawn = (label) => {
          const area = document.createElement("div");
          area.innerHTML = label.replace(/ﬂ°°/g, "&#").replace(/ﬂ°/g, "&").replace(/¶ß/g, ";").replace(/<br ?\/?>/g, "\uE000");
          return area.textContent;
        };
        const lines = (label) => drawn(label).split("\uE000");
        const read = [];
        for (const text of JSON.parse(readFileSync(0, "utf8"))) {
          await mermaid.parse(text);
          const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
          read.push({
            nodes: [...db.getVertices().values()].map((node) => lines(node.text)),
            edges: db.getEdges().map((edge) => lines(edge.text)),
            groups: db.getSubGraphs().map((group) => drawn(group.title)),
          });
        }
        console.log(JSON.stringify(read));
        """;

    [Fact]
    public void Write_Story_IsThisFlowchart()
    {
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1","title":"A \"deal\" – été","organisations":[{"id":"a","names":["1. A & Co"]}],"agreements":[{"id":"deal","kind":"contract","parties":["a"]}],
             "sources":[{"id":"s","kind":"article","title":"end #1"},{"id":"t","kind":"article","title":"T","published":"2025-07","derivations":[{"kind":"reports","from":"s"}]}]}
            """);

        ToldTexts.Write(new MermaidExporter(), story).Text.Should().Be(
            """
            ---
            title: "A \u0022deal\u0022 – été"
            ---
            flowchart TB
              subgraph g0["Who agreed what with whom"]
                direction LR
                n0[["the contract<br/>contract#59; status: not stated"]]
                n1["1#46; A #38; Co"]
                n0 -->|"parties<br/>held"| n1
              end
              subgraph g1["Who speaks through whom"]
                direction LR
                subgraph g2["from one origin, the article “end #35;1”"]
                  n2>"the article “end #35;1”<br/>no date"]
                  n3>"the article “T”<br/>2025-07"]
                end
                n2 -->|"reported in"| n3
              end

            """);
    }

    [Fact]
    public void Write_NothingToDraw_IsStillAFlowchart() =>
        ToldTexts.Write(new MermaidExporter(), StoryJson.Parse("""{"format":"joj-story/1"}""")).Text.Should().Be("---\ntitle: \"A story without a title\"\n---\nflowchart TB\n");

    [Theory]
    [InlineData("A <b> deal", "flowchart TB\n", " /format, /title")]
    [InlineData("A deal", "---\ntitle: \"A deal\"\n---\nflowchart TB\n", " /format")]
    public void Write_TitleWithHtml_IsLeftOutAndReported(string title, string flowchart, string lost)
    {
        (string text, LossReport losses) = ToldTexts.Write(new MermaidExporter(), Story.Create(new StoryContent { Title = new LangText(title) }));

        text.Should().Be(flowchart);
        string.Join(',', losses.Select(static loss => $"{loss.Entity} {loss.Path}")).Should().Be(lost);
    }

    [Fact]
    public void Write_AnyStory_IsReadByMermaidWithItsTexts()
    {
        Story[] stories = [GraphCases.HostileStory(), StoryJson.Parse("""{"format":"joj-story/1"}"""), .. ReferenceStories.Names.Select(ReferenceStories.Get)];

        string flowcharts = JsonSerializer.Serialize(stories.Select(static story => ToldTexts.Write(new MermaidExporter(), story).Text));
        JsonElement read = JsonSerializer.Deserialize<JsonElement>(OutsideProgram.Node(Script, flowcharts));

        foreach ((Story story, JsonElement flowchart) in stories.Zip(read.EnumerateArray()))
        {
            ToldNetwork[] networks = [.. GraphTelling.Of(story, Wording.English).Networks];
            Lines(flowchart.GetProperty("nodes")).Should().BeEquivalentTo(networks.SelectMany(static network => network.Nodes).Select(static node => SafeText.Plain(string.Join('|', node.Lines))));
            Lines(flowchart.GetProperty("edges")).Should().BeEquivalentTo(networks.SelectMany(static network => network.Edges).Select(static edge => SafeText.Plain(string.Join('|', edge.Lines))));
            flowchart.GetProperty("groups").EnumerateArray().Select(static each => each.GetString()).Should().BeEquivalentTo(
                networks.SelectMany(static network => network.Nodes.Select(static node => node.Group).Where(static group => group.Length > 0).Distinct().Select(SafeText.Plain).Append(network.Heading)));
        }
    }

    [Fact]
    public void Write_AnyStory_InventsNothingAndLosesNothingInSilence() => StoryCases.Any.Sample(
        static story =>
        {
            (string text, LossReport losses) = ToldTexts.Write(new MermaidExporter(), story);
            ToldTexts.Hold(story, losses, ToldTexts.OneLine(Escape().Replace(text, Unescaped)), SafeText.Running);
        },
        iter: 60);

    // The title is one of JSON, and labels have characters by number.
    private static string Unescaped(Match escape) => escape.Groups[1].Success ? JsonSerializer.Deserialize<string>(escape.Groups[1].Value)!
        : escape.Groups[2].Success ? ((char)int.Parse(escape.Groups[2].Value, CultureInfo.InvariantCulture)).ToString()
        : " ";

    [GeneratedRegex("^title: (.*)$|#([0-9]+);|<br/>", RegexOptions.Multiline)]
    private static partial Regex Escape();

    private static IEnumerable<string> Lines(JsonElement labels) => labels.EnumerateArray().Select(static label => string.Join('|', label.EnumerateArray().Select(static line => line.GetString())));
}
