using System.Text;
using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using Xunit;

namespace JojDomain.Interchange.Tests.Html;

public class PageInBrowserTests
{
    private const string Axe = "import { readFileSync } from 'node:fs'; import 'axe-core'; process.stdout.write(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));";

    private const string Violations = """
        axe.run(document, { resultTypes: ["violations"] }).then(found => found.passes.length < 15 ? "axe looked at next to nothing" : found.violations
          .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target.join(" ")} ${node.failureSummary}`)).join("\n"))
        """;

    private const string Sideways = "document.documentElement.scrollWidth > document.documentElement.clientWidth ? 'the page is wider than the window' : ''";

    public static TheoryData<string> Stories => [.. PageStories.Names];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Page_ByAxe_HasNoViolation(string name)
    {
        string axe = OutsideProgram.Node(Axe, "");
        await using Browser browser = await Open(name);
        await browser.RunAsync(axe);
        await browser.RunAsync("document.querySelectorAll('details').forEach(each => { each.open = true; }); document.body.classList.remove('many');");
        foreach ((int width, bool isDark) in (IEnumerable<(int, bool)>)[(360, false), (360, true), (800, false), (1400, false), (1400, true)])
        {
            await browser.ShowAsync(width, isDark);
            (await browser.RunAsync(Violations)).Should().BeEmpty("at {0} pixels, dark {1}", width, isDark);
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Page_OnAPhone_IsNoWiderThanTheWindow(string name)
    {
        await using Browser browser = await Open(name);
        foreach (int width in (IEnumerable<int>)[320, 360, 800])
        {
            await browser.ShowAsync(width, isDark: false);
            (await browser.RunAsync(Sideways)).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Page_HostileTexts_RunNothing()
    {
        await using Browser browser = await Open("hostile");

        (await browser.RunAsync("document.images.length + ' ' + document.scripts.length")).Should().Be("0 1");
        (await browser.RunAsync("document.querySelector('h1').textContent")).Should().Be(PageStories.Hostile);
    }

    [Fact]
    public async Task Filter_Words_LeavesTheClaimsThatHaveThemAndOpensTheirVoices()
    {
        await using Browser browser = await Open("dakar-2026");

        (await Visible(browser)).Should().Be("97 0");
        await browser.RunAsync("const find = document.getElementById('find'); find.value = 'HYBRIDE apsara'; find.dispatchEvent(new Event('input')); new Promise(done => setTimeout(done, 400))");
        (await Visible(browser)).Should().Be("2 2");
        (await browser.RunAsync("document.getElementById('found').textContent")).Should().Be("2 of 97");
        await browser.RunAsync("find.value = ''; find.dispatchEvent(new Event('input')); new Promise(done => setTimeout(done, 400))");
        (await Visible(browser)).Should().StartWith("97 ");
    }

    [Fact]
    public async Task Filter_Disputed_LeavesThoseOnAnySideOfADispute()
    {
        await using Browser browser = await Open("dakar-2026");
        await browser.RunAsync("document.getElementById('only-disputed').click()");

        int sides = ReferenceStories.Get("dakar-2026").Disputes.SelectMany(static dispute => dispute.Positions).SelectMany(static position => position.Claims).Distinct().Count();
        (await Visible(browser)).Should().StartWith(FormattableString.Invariant($"{sides} "));
    }

    [Fact]
    public async Task Fold_All_OpensAndClosesEveryVoice()
    {
        await using Browser browser = await Open("dakar-2026");
        const string open = "document.querySelectorAll('.voices[open]').length + ' of ' + document.querySelectorAll('.voices').length";

        (await browser.RunAsync(open)).Should().StartWith("0 of ");
        await browser.RunAsync("document.getElementById('open-all').click()");
        string all = await browser.RunAsync(open);
        all.Split(" of ")[0].Should().Be(all.Split(" of ")[1]);
        await browser.RunAsync("document.getElementById('fold-all').click()");
        (await browser.RunAsync(open)).Should().StartWith("0 of ");
    }

    [Fact]
    public async Task Link_ToAClaim_OpensItsVoice()
    {
        await using Browser browser = await Open("dakar-2026", "#e-xibaaru-parties");

        (await browser.RunAsync("document.querySelectorAll('.voices[open]').length + ' ' + document.getElementById('e-xibaaru-parties').checkVisibility()")).Should().Be("1 true");
    }

    [Fact]
    public async Task Page_WithoutItsScript_HasAllClaimsAndNoFilter()
    {
        string page = PageText.Page(ReferenceStories.Get("dakar-2026"));
        await using Browser browser = await Browser.OpenAsync(Encoding.UTF8.GetBytes($"{page[..page.LastIndexOf("<script>", StringComparison.Ordinal)]}</body></html>"));

        (await Visible(browser)).Should().Be("97 0");
        (await browser.RunAsync("document.querySelector('.filter').checkVisibility()")).Should().Be("false");
    }

    [Fact]
    public async Task Text_OfASource_HasItsEvidenceMarked()
    {
        await using Browser browser = await Open("port");

        (await browser.RunAsync("[...document.querySelectorAll('.text mark')].map(each => each.textContent).join('|')"))
            .Should().Be("أعلنت هيئة الموانئ أن قيمة العقد مليار ومئتا مليون درهم|الكلفة الحقيقية تتجاوز مليارين (2 مليار)");
        (await browser.RunAsync("getComputedStyle(document.querySelector('.text p')).direction")).Should().Be("rtl");
    }

    private static Task<Browser> Open(string name, string hash = "") => Browser.OpenAsync(Encoding.UTF8.GetBytes(PageText.Page(PageStories.Get(name), PageStories.Options(name))), hash);

    // How many claims are shown, and how many voices are open.
    private static Task<string> Visible(Browser browser) =>
        browser.RunAsync("document.querySelectorAll('.claim:not([hidden])').length + ' ' + document.querySelectorAll('.voices[open]:not([hidden])').length");
}
