using System.Globalization;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Html;

public class HtmlWriterTests
{
    [Theory]
    [InlineData("</script><b>", "<p title=\"&lt;/script&gt;&lt;b&gt;\">&lt;/script&gt;&lt;b&gt;</p>")]
    [InlineData("\"' onload=x & co", "<p title=\"&quot;&#39; onload=x &amp; co\">&quot;&#39; onload=x &amp; co</p>")]
    [InlineData("&amp;", "<p title=\"&amp;amp;\">&amp;amp;</p>")]
    [InlineData("<!-- -->", "<p title=\"&lt;!-- --&gt;\">&lt;!-- --&gt;</p>")]
    [InlineData("à 中 🏅 \n", "<p title=\"à 中 🏅 \n\">à 中 🏅 \n</p>")]
    [InlineData("\0\u0085\uFFFE", "<p title=\"\\u0000\\u0085\\ufffe\">\\u0000\\u0085\\ufffe</p>")]
    public void Every_text_and_every_value_is_encoded(string text, string expected) =>
        Written(html => html.Text("p", text, ("title", text))).Should().Be(expected);

    [Fact]
    public void Half_a_character_is_shown_as_an_escape() => Written(static html => html.Text("a\ud800b\udc00")).Should().Be("a\\ud800b\\udc00");

    [Theory]
    [InlineData("Été", "fr", "<p>a <span lang=\"fr\">Été</span> b</p>")]
    [InlineData("عقد <b>", "ar", "<p>a <bdi lang=\"ar\" dir=\"auto\">عقد &lt;b&gt;</bdi> b</p>")]
    [InlineData("עסק", null, "<p>a <bdi dir=\"auto\">עסק</bdi> b</p>")]
    [InlineData("\u2069\uFFFBx", null, "<p>a \\u2069\\ufffbx b</p>")]
    public void ModelText_ForeignText_HasItsLanguageAndDirection(string text, string? language, string expected) =>
        Written(html => html.ModelText("p", $"a {SafeText.Foreign(text, language is null ? null : new LanguageTag(language))} b")).Should().Be(expected);

    [Fact]
    public void ModelText_IdOfAClaim_LeadsToIt() =>
        Written(static html => html.ModelText($"because of {SafeText.Reference(new("c.1_a"))}, {SafeText.Foreign("عقد", null)}"))
            .Should().Be("because of <a href=\"#e-c_-1__a\">c.1_a</a>, <bdi dir=\"auto\">عقد</bdi>");

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//elsewhere.example")]
    [InlineData("")]
    [InlineData(" https://example.org")]
    [InlineData("httpsx://example.org")]
    public void No_link_leads_to_another_scheme(string address)
    {
        Action write = () => Written(html => html.Text("a", "x", ("href", address)));

        write.Should().Throw<ArgumentException>();
        HtmlWriter.IsLink(address).Should().BeFalse();
    }

    [Theory]
    [InlineData("https://example.org/?a=\"&b")]
    [InlineData("HTTP://example.org")]
    [InlineData("#c1")]
    public void Addresses_of_the_web_and_places_of_the_page_are_links(string address) =>
        Written(html => html.Text("a", "x", ("href", address))).Should().Be($"<a href=\"{address.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)}\">x</a>");

    [Fact]
    public void An_attribute_without_a_value_is_not_written() =>
        Written(static html => html.Empty("rect", ("x", 1.256), ("y", 3), ("class", null), ("hidden", ""))).Should().Be("<rect x=\"1.26\" y=\"3\" hidden></rect>");

    [Fact]
    public void Elements_end_where_their_scope_does() => Written(static html =>
    {
        using (html.Element("p", ("id", "a")))
        {
            html.Void("br");
            html.Text("b", "x");
        }
    }).Should().Be("<p id=\"a\"><br><b>x</b></p>");

    [Fact]
    public void No_resource_ends_its_own_element()
    {
        Action write = static () => Written(static html => html.Resource("script", "'</script>'"));

        write.Should().Throw<ArgumentException>();
        Written(static html => html.Resource("style", "a>b{}")).Should().Be("<style>a>b{}</style>");
    }

    private static string Written(Action<HtmlWriter> write)
    {
        using var target = new StringWriter(CultureInfo.InvariantCulture);
        write(new HtmlWriter(target));
        return target.ToString();
    }
}
