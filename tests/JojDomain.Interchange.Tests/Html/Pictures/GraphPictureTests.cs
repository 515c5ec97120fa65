using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Html.Pictures;

public class GraphPictureTests
{
    [Fact]
    public void Write_Network_IsADrawingWithAKeyAndAList()
    {
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1","organisations":[{"id":"a","names":["<A> & Co"]},{"id":"b","names":[{"text":"عقد","language":"ar"}]}],"sources":[{"id":"s","kind":"article"}],
             "agreements":[{"id":"deal","names":["Deal"],"parties":[{"organisation":"a","role":"buyer"}]}],
             "claims":[{"id":"c","attribution":{"voice":"a","via":["s"]},"statements":[{"subject":"deal","property":"agreement.parties","includes":["b"]}]}]}
            """);

        string html = Write(GraphTelling.Of(story, Wording.English).Deals, Wording.English);

        html.Should().StartWith("""<figure class="network" aria-labelledby="h"><figcaption id="h">Who agreed what with whom</figcaption><div class="drawing" role="group" tabindex="0" aria-labelledby="h"><svg width=""")
            .And.Contain("""<path class="edge held" d="M""")
            .And.Contain("""<path class="edge said" d="M""")
            .And.Contain("&lt;A&gt; &amp; Co</text></g>")
            .And.Contain("""only said</li></ul><details class="as-list drawn"><summary>As a list</summary><ul class="trees">""")
            .And.Contain("""<li><b>Deal</b> <span class="soft">(status: not stated)</span><ul><li class="held">→ parties: buyer: &lt;A&gt; &amp; Co <span class="soft">(held)</span></li>""")
            .And.Contain("""<li class="said">→ parties: <bdi lang="ar" dir="auto">عقد</bdi> <span class="soft">(said by &lt;A&gt; &amp; Co)</span></li></ul></li></ul></details></figure>""")
            .And.NotContain("disputed");
    }

    [Fact]
    public void Write_MoreThanADrawingCanShow_IsAnOpenList()
    {
        ToldNode[] nodes = [.. Enumerable.Range(0, 121).Select(static index => new ToldNode($"n{index}", $"N {index}", NodeShape.Source, "", "", null))];

        Write(new ToldNetwork("Many", nodes, []), Wording.French).Should().StartWith(
            """<figure class="network" aria-labelledby="h"><figcaption id="h">Many</figcaption><details class="as-list" open><summary>Sous forme de liste</summary><ul class="trees">""");
    }

    private static string Write(ToldNetwork network, Wording words)
    {
        using var text = new StringWriter();
        new GraphPicture(new HtmlWriter(text), words).Write(network, "h");
        return text.ToString();
    }
}
