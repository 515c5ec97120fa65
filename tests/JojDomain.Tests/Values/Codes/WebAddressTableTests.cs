using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>Addresses by the grammar of RFC 3986 and the rules of RFC 9110, section 4.2.</summary>
public sealed class WebAddressTableTests
{
    private static readonly string[] Sound =
    [
        "http://a", "https://example.org", "https://example.org/", "http://example.org:80/", "https://example.org:443",
        "https://example.org:8443/a/b/c?d=e&f=g#h", "https://example.org?", "https://example.org#", "https://example.org/?", "https://example.org/#",
        "https://example.org/?q#f", "https://example.org/#a?b", "https://example.org/a//b", "https://example.org//", "https://example.org/./a/../b",
        "https://example.org/a;b=c,d!$&'()*+", "https://example.org/~user", "https://example.org/%20", "https://example.org/%C3%A9",
        "https://example.org/%00", "https://example.org/%ff", "https://example.org/a%2Fb", "https://example.org/?a=b?c/d",
        "https://example.org/?a=%5B1%5D", "https://example.org/#a/b?c=@:", "https://example.org/:@", "https://example.org/a:b", "http://192.0.2.1/",
        "http://192.0.2.1:8080", "http://255.255.255.255", "http://0.0.0.0", "http://256.1.1.1/", "http://1.2.3/", "http://01.2.3.4", "http://[::1]/",
        "http://[::]", "http://[2001:db8::1]:8080/a", "http://[2001:DB8:0:0:0:0:0:1]", "http://[1:2:3:4:5:6:7:8]", "http://[1:2:3:4:5:6:7::]",
        "http://[::2:3:4:5:6:7:8]", "http://[::ffff:192.0.2.1]", "http://[1:2:3:4:5:6:1.2.3.4]", "http://[1::1.2.3.4]", "http://[1::8]",
        "http://[1:2::7:8]", "http://xn--nxasmq6b/", "http://xn--mgbh0fb.xn--kgbechtv", "http://a.b.c.d.e.f.g", "http://a-b.example",
        "http://a_b.example", "http://localhost", "http://localhost:3000/x", "http://example.org.",
        "https://www.jeuneafrique.com/1234567/economie/le-senegal-choisit/",
        "https://web.archive.org/web/20250728120000/https://example.org/page?x=1", "https://example.org/a=b", "https://example.org/@user/post",
        "https://example.org/'", "https://example.org/(x)", "https://example.org:/", "https://example.org:", "https://example.org:00080/",
        "https://example.org:65535", "https://doi.org/10.1000/182", "https://example.org/%e9", "http://a.b/%7Euser", "http://1",
        "https://example.org/a%0Ab", "HTTP://EXAMPLE.ORG/", "Https://Example.org", "https://example.org:0", "http://http://", "http://[::1]:",
    ];

    [Fact]
    public void Parse_UrisOfTheWeb_AreKeptAsTheyCame() => Verdicts.Keeps<WebAddress>(Sound);

    [Fact]
    public void ToUri_AnyAddress_HasOne()
    {
        foreach (string text in Sound)
        {
            new WebAddress(text).ToUri().IsAbsoluteUri.Should().BeTrue(text);
        }
    }

    [Fact]
    public void Parse_TextsThatAreNoUris_AreRefused() => Verdicts.Refuses<WebAddress>(
        " is not a web address: ",
    [
        "", "example.org", "www.example.org", "//example.org", "/a/b", "?q", "#f", "http", "http:", "http:/", "http://", "https://", "http:///",
        "http:///a", "https:///example.org", "http://?q", "http://#f", "http://:80", "http://:80/", "http://:", "http:example.org",
        "http:/example.org", "http:\\\\example.org", "http://\\example.org", "https://example.org\\a", "https://example.org/a\\b",
        "https://example.org/a b", "https://exam ple.org", " https://example.org", "https://example.org ", "https://example.org\n",
        "https://example.org/\n", "https://example.org/\t", "https://exam\nple.org/", "https://example.org/\u0000", "https://example.org/\u007f",
        "https://example.org/\u0085", "https://example.org/%", "https://example.org/%2", "https://example.org/%2G", "https://example.org/%GG",
        "https://example.org/%%20", "https://example.org/% 20", "https://example.org/%u00e9", "https://example.org/?a=%", "https://example.org/#%zz",
        "http://exa%mple.org", "http://example.org%2", "https://example.org/<a>", "https://example.org/\"", "https://example.org/{a}",
        "https://example.org/a|b", "https://example.org/a^b", "https://example.org/`", "https://example.org/[a]", "https://example.org/?a[1]=2",
        "https://example.org/#[a]", "https://example.org/#a#b", "https://example.org##", "https://example.org/a]", "http://[::1", "http://::1/",
        "http://::1]", "http://[]", "http://[]/", "http://[:]", "http://[1]", "http://[::1]a", "http://[::1]]", "http://[[::1]]",
        "http://[1:2:3:4:5:6:7]", "http://[1:2:3:4:5:6:7:8:9]", "http://[1:2:3:4:5:6:7:8::]", "http://[::1::]", "http://[1::2::3]", "http://[:::]",
        "http://[:1:2:3:4:5:6:7]", "http://[1:2:3:4:5:6:7:]", "http://[12345::]", "http://[g::]", "http://[::1.2.3]", "http://[::1.2.3.4.5]",
        "http://[::256.1.1.1]", "http://[::01.2.3.4]", "http://[1:2:3:4:5:6:7:1.2.3.4]", "http://[::1.2.3.4:5]", "http://[1.2.3.4]",
        "http://[fe80::1%25eth0]", "http://[fe80::1%eth0]", "http://[v.a]", "http://[v1.]", "http://[v1a]", "http://[vg.a]", "http://[v1.a/b]",
        "http://[v1.é]", "http://[v1.a%20]", "http://[x]", "http://[::1 ]", "https://example.org:80a", "https://example.org:a",
        "https://example.org:-1", "https://example.org:+80", "https://example.org:8 0", "https://example.org:80:80", "https://example.org::80",
        "https://example.org:\uff18\uff10", "https://example.org:\u0668\u0660", "http://a:b:c", "https://exämple.org", "https://example.org/é",
        "https://example.org/?é", "https://example.org/#é", "https://\u4f8b\u3048.jp", "https://example.org/\U0001F600", "https://example.org/\ud800",
        "https://example.org/\u200b", "https://example.org/\u00a0", "https://example.org/\u202e", "https://\uff45xample.org",
        "https\uff1a//example.org", "https://example.org\uff0fa", "https://example\u3002org", "https://<host>", "https://exam|ple.org", "https://a^b",
        "https://a\"b", "https://{a}", "https://a`b", "://example.org", "1http://example.org", "ht tp://example.org", "http//example.org", "https://",
        "h\u200bttps://example.org", "http://example.org/\u0001", "http://example.org/\u001f", "http://example.org/\r\nHost: evil",
        "<https://example.org>", "\"https://example.org\"", "\ufeffhttps://example.org", "null", "N/A", "-", "https://example.org/%é0",
    ]);

    // RFC 3986 lets them pass; the remarks of WebAddress say why it does not.
    [Fact]
    public void Parse_UrisBeyondTheRulesOfTheType_AreRefused() => Verdicts.Refuses<WebAddress>(
        " is not a web address: ",
    [
        "http://[v1.a]", "http://[vF.a:b!$]", "http://[V7.abc]/", "http://-a.example", "http://a%20b.example/", "http://%65xample.org", "http://a!b",
        "http://a,b;c=d", "http://user@example.org", "http://user:pass@example.org/", "http://@example.org", "http://:@example.org",
        "https://example.org:65536", "https://example.org:99999999999999999999", "ftp://example.org/", "mailto:a@b.c", "urn:isbn:0451450523",
        "data:,x", "file:///etc/passwd", "javascript:alert(1)", "ws://a", "about:blank", "http://a..b", "http://.", "http://..", "http://.a",
        "http://%",
    ]);

    [Theory]
    [InlineData("https://example.org/\u00e9", "in the path, \"\u00e9\" must be written %C3%A9")]
    [InlineData("https://example.org/a b", "in the path, \" \" must be written %20")]
    [InlineData("https://example.org/\U0001F600", "must be written %F0%9F%98%80")]
    [InlineData("https://example.org/?a[1]=2", "in the query, \"[\" must be written %5B")]
    [InlineData("https://example.org/#a#b", "in the fragment, \"#\" must be written %23")]
    [InlineData("https://ex\u00e4mple.org", "write it in punycode")]
    [InlineData("https://example.org/\u202e", "\\u202e")]
    [InlineData("https://example.org/%2G", "\"%2G\" is not a percent sign and two hexadecimal digits")]
    public void Parse_CharacterThatMayNotStand_IsShownWithWhatToWrite(string text, string reason) => Verdicts.Refuses<WebAddress>(reason, text);
}
