using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Html;

public partial class HtmlExporterTests
{
    public static TheoryData<string> Stories => [.. PageStories.Names];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Write_Story_IsOneFileThatLoadsNothing(string name)
    {
        string page = PageText.Page(PageStories.Get(name));

        page.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">").And.EndWith("</html>\n")
            .And.Contain("content=\"default-src &#39;none&#39;; style-src &#39;sha256-")
            .And.NotMatchRegex(" (src|style|on[a-z]+)=\"").And.NotContainAny("<link", "@import", "url(http");
        PageText.Values(page, "id").Should().OnlyHaveUniqueItems();
        PageText.Values(page, "href").Where(static link => link.StartsWith('#')).Select(static link => link[1..]).Should().BeSubsetOf(PageText.Values(page, "id"));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Write_Story_LeadsOnlyToAddressesOfTheStory(string name)
    {
        Story story = PageStories.Get(name);
        IEnumerable<string> links = PageText.Values(PageText.Page(story), "href").Where(static link => !link.StartsWith('#'));
        links.Select(static link => link.Split("#:~:")[0]).Should().BeSubsetOf(story.Content.Sources.SelectMany(static source => new[] { source.Address?.ToString(), source.Archived?.ToString() }));
    }

    [Fact]
    public void Write_HostileTexts_AreTextsOnly()
    {
        string page = PageText.Page(PageStories.Get("hostile"));

        Regex.Count(page, "<script").Should().Be(1);
        page.Should().NotContainAny("<img", "<!--", " onerror=\"", "href=\"javascript");
        Regex.Count(PageText.Read(page), Regex.Escape(PageStories.Hostile)).Should().BeGreaterThan(15);
    }

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Write_Story_HasEachClaimOnceWithAllItsSections(string name)
    {
        Story story = ReferenceStories.Get(name);
        string page = PageText.Page(story);

        Regex.Count(page, "<article class=\"claim\"").Should().Be(story.Content.Claims.Count);
        PageText.Values(page, "id").Should().Contain(story.Content.Claims.Select(static claim => HtmlIds.Of(claim.Id.Text)))
            .And.Contain(["differ", "said", "through", "time", "who", "held", "claims", "sources", "silent"]);
    }

    [Fact]
    public void Write_Dakar_HasBothDisputesSideBySideWithTheEvidenceOfEachSide()
    {
        string page = PageText.Page(ReferenceStories.Get("dakar-2026"));
        string[] disputes = page.Split("<article class=\"dispute\"")[1..];

        disputes.Should().HaveCount(2);
        PageText.Read($"<body {disputes[0]}").Should().ContainAll("cannot both be true", "Which side names what", "un partenariat tripartite inédit", "entre l’État du Sénégal et Alibaba Cloud", "The author holds: unknown (disputed)");
        Regex.Count(disputes[1].Split("</article>")[0], "class=\"side ").Should().Be(2);
        disputes[1].Should().Contain("href=\"https://www.bworldonline.com/sports/2025/08/11/690850/alibaba-cloud-to-power-first-youth-olympic-games-in-africa/#:~:text=will%20deploy%20Alibaba%20Cloud%E2%80%99s%20Apsara%20Stack%2C%20a%20comprehensive%20private%20cloud%20solution\"");
    }

    [Fact]
    public void Write_ForeignTexts_HaveTheirLanguageAndDirection()
    {
        string page = PageText.Page(PageStories.Get("port"));

        page.Should().Contain("<h1><bdi lang=\"ar\" dir=\"auto\">عقد ميناء الشمال: من وقّع، وكم الثمن؟</bdi></h1>")
            .And.Contain("<span lang=\"zh-Hans\">北方港口建设有限公司</span>")
            .And.Contain("“<span lang=\"zh-Hans\">合同总价为九亿迪拉姆</span>”")
            .And.Contain("#:~:text=%E5%90%88%E5%90%8C%E6%80%BB%E4%BB%B7");
    }

    [Fact]
    public void Write_French_HasHeadingsInFrench()
    {
        string page = PageText.Page(ReferenceStories.Get("restic-2025-07"), new HtmlExportOptions { Language = new("fr-SN") });

        page.Should().StartWith("<!DOCTYPE html>\n<html lang=\"fr\"").And.Contain("data-of=\"sur\"");
        PageText.Read(page).Should().ContainAll("Où les récits divergent", "Qui est qui", "Chronologie");
    }

    [Fact]
    public void Write_Story_ReportsThePlacesOfPassagesAndNoLanguage()
    {
        PageText.Page(ReferenceStories.Get("restic-2025-07"), null, out LossReport losses);

        losses.Select(static loss => $"{loss.Entity} {loss.Path}").Should().Contain(["article /text", "c1 /evidence/0/position"]).And.NotContain(static loss => loss.Contains("language", StringComparison.Ordinal));
    }

    [Fact]
    public void Language_ThatPagesDoNotHave_IsRefused()
    {
        Action create = static () => _ = new HtmlExporter(new HtmlExportOptions { Language = new("wo") });

        create.Should().Throw<ArgumentException>().WithMessage("a story is told in English (en) or in French (fr), not in \"wo\"*");
    }

    [Fact]
    public void Write_AnyStory_HasEveryTextThatTheReportDoesNotName() => StoryCases.Any.Sample(
        static story => Missing(story).Should().BeEmpty(),
        iter: 60);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Write_Story_HasEveryTextThatTheReportDoesNotName(string name) => Missing(PageStories.Get(name)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Stories))]
    public void Write_Story_QuotesAndDatesNothingThatTheStoryDoesNotHave(string name)
    {
        Story story = PageStories.Get(name);
        string told = WithoutBlanks(string.Join('\n', Scalars.Texts(StoryJson.ToUtf8Bytes(story))));
        string text = PageText.Read(PageText.Page(story)).Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal);

        IEnumerable<string> shown = Date().Matches(text).Concat(Currency().Matches(text)).Select(static match => match.Value)
            .Concat(Quoted().Matches(text).SelectMany(static match => Ours().Split(match.Groups[1].Value)).Select(static words => words.Trim()));
        shown.Distinct().Where(words => !told.Contains(WithoutBlanks(words), StringComparison.Ordinal)).Should().BeEmpty();
    }

    // A drawing breaks lines where a script has no blanks.
    private static string WithoutBlanks(string text) => string.Concat(text.Where(static letter => !char.IsWhiteSpace(letter)));

    // The texts of a story that are more than a word or a code, and stand nowhere on its page.
    private static List<string> Missing(Story story)
    {
        string page = PageText.Page(story, null, out LossReport losses);
        string text = PageText.Read(page);
        HashSet<(string?, string)> lost = [.. losses.Select(static loss => (loss.Entity?.Text, loss.Path))];
        List<string> missing = [];
        foreach (Entity entity in story.Entities)
        {
            using JsonDocument json = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(entity));
            HashSet<string> paths = [.. lost.Where(each => each.Item1 == entity.Reference.Text).Select(static each => each.Item2)];
            missing.AddRange(Scalars.Of(json.RootElement)
                .Where(scalar => !Unknown().IsMatch(scalar.Pointer) && Words().IsMatch(scalar.Text) && !Scalars.IsNamed(scalar.Pointer, paths))
                .Where(scalar => !text.Contains(PageText.OneLine(PageText.Shown(scalar.Text)), StringComparison.Ordinal))
                .Select(scalar => $"{entity.Reference} {scalar.Pointer} {scalar.Text}"));
        }

        return missing;
    }

    // Known gap: members that this version does not know are reported only where they are directly in an entity.
    [GeneratedRegex("/x[0-9]+(/|$)")]
    private static partial Regex Unknown();

    [GeneratedRegex("\\p{L}\\S* +\\S*\\p{L}")]
    private static partial Regex Words();

    [GeneratedRegex("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")]
    private static partial Regex Date();

    [GeneratedRegex("“([^“”]*)”")]
    private static partial Regex Quoted();

    // What quotations have that is no word of theirs.
    [GeneratedRegex("\\[…\\]|\\[sic\\]|\\(inserted by [^)]*\\)")]
    private static partial Regex Ours();

    [GeneratedRegex("\\b(XOF|EUR|USD|MAD|CNY)\\b")]
    private static partial Regex Currency();
}
