using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests;

/// <summary>What the exports of graphs are held against.</summary>
internal static class GraphCases
{
    /// <summary>Names that a language of graphs, Markdown, HTML or a terminal could read as more than text.</summary>
    public static IReadOnlyList<string> Hostile { get; } =
    [
        "end", "graph", "a \"quoted\" name", "a #quot; b #35; c #", "<script>alert(1)</script>", "<b a=\"c\">", "1. list", "- list", "+ list", "2) list", "`code`", "**bold** _it_", "fa:fa-car icon",
        "%% comment", "%%{init: {\"theme\":\"dark\"}}%%", "---", "عقد السحابة", "שלום (a)", "云计算", "a\\nb", "\\N \\G", "&lt; & &amp;", "x] y} z)", "{{y}}", "two\nlines", "click n0", "--> n1", "n0 -- n1",
        "$$x$$", "https://example.org/a", "www.example.org", "a@b.org", "a|b", "a;b", "~~~", "  led by blanks", "    four", "# heading", "> quoted", "![i](u)", "=== x", "🎉 \u202e right", "'single'", "a:b", "a\ttab", "}", "//",
        "ﬂ°°35¶ß", "A name that is much longer than any line of a picture can be, and goes on",
    ];

    /// <summary>A story in which each hostile text names a party, and is its role.</summary>
    public static Story HostileStory() => Story.Create(new StoryContent
    {
        Title = new LangText("A \"title\": end # of <b a=\"c\"> %% \\ 1. 'x' عقد 🎉"),
        Organisations = [.. Hostile.Select(static (name, index) => new Organisation { Id = new($"o{index}"), Names = [new Name(name)] })],
        Agreements = [new Agreement { Id = new("deal"), Names = [new Name("deal")], Related = [], Parties = [.. Hostile.Select(static (_, index) => new Party(new EntityRef($"o{index}")) { Through = new EntityRef($"o{index}") })] }],
    });
}
