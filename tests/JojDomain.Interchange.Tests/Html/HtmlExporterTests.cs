using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Telling;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Html;

public class HtmlExporterTests
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

        create.Should().Throw<ArgumentException>().WithMessage("a story is put into words in English (en) or in French (fr), not in \"wo\"*");
    }

    [Fact]
    public void Write_AnyStory_InventsNothingAndLosesNothingInSilence() => StoryCases.Any.Sample(Holds, iter: 60);

    [Theory]
    [MemberData(nameof(Stories))]
    public void Write_Story_InventsNothingAndLosesNothingInSilence(string name) => Holds(PageStories.Get(name));

    private static void Holds(Story story)
    {
        string page = PageText.Page(story, null, out LossReport losses);
        ToldTexts.Hold(story, losses, PageText.Read(page), PageText.Shown);
    }
}
