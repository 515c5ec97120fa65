using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

public sealed partial class LanguageTagTests
{
    [Fact]
    public void LanguageTag_AsLeaf_KeepsTheContract()
    {
        CodeContract.HoldsFor(text => new LanguageTag(text), "zh-Hant-TW", "fr");
        CodeContract.RefusesQuietly(text => new LanguageTag(text));
    }

    // RFC 5646, appendix A, and sections 2.1.1, 2.2.4 and 4.5.
    [Theory]
    [InlineData("de")]
    [InlineData("i-enochian")]
    [InlineData("zh-Hant")]
    [InlineData("sr-Cyrl")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("cmn-Hans-CN")]
    [InlineData("zh-yue-HK")]
    [InlineData("sr-Latn-RS")]
    [InlineData("sl-rozaj")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("sl-rozaj-biske-1994")]
    [InlineData("de-CH-1901")]
    [InlineData("sl-IT-nedis")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("es-419")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("az-Arab-x-aze-derbend")]
    [InlineData("x-whatever")]
    [InlineData("x-a-b-c-12345678")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("sr-Latn-QM")]
    [InlineData("en-US-u-islamcal")]
    [InlineData("zh-CN-a-myext-x-private")]
    [InlineData("en-a-myext-b-another")]
    [InlineData("en-Latn-GB-boont-r-extended-sequence-x-private")]
    [InlineData("en-CA-x-ca")]
    [InlineData("az-Latn-x-latn")]
    [InlineData("en-u-bb-cccc-0-dd")]
    [InlineData("en-5-aa-u-bb")]
    [InlineData("en-8-aa-a-bb-0-cc-z-dd")]
    [InlineData("sgn-BE-FR")]
    [InlineData("sgn-CH-DE")]
    [InlineData("en-GB-oed")]
    [InlineData("art-lojban")]
    [InlineData("cel-gaulish")]
    [InlineData("zh-min")]
    [InlineData("zh-min-nan")]
    [InlineData("i-klingon")]
    [InlineData("i-default")]
    [InlineData("aa-bbb-ccc-ddd-Eeee-FF")]
    [InlineData("abcd-Latn")]
    [InlineData("abcdefgh-001")]
    [InlineData("wo")]
    [InlineData("en-1ab2")]
    public void Parse_WellFormedTagInAnyCase_GivesTheConventionalCase(string text)
    {
        LanguageTag.Parse(text).ToString().Should().Be(text);
        LanguageTag.Parse(text.ToLowerInvariant()).Should().Be(new LanguageTag(text));
        LanguageTag.Parse(text.ToUpperInvariant()).ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("zh-Hant-TW", "zh", "Hant", "TW")]
    [InlineData("fr", "fr", null, null)]
    [InlineData("EN-gb", "en", null, "GB")]
    [InlineData("es-419", "es", null, "419")]
    [InlineData("zh-yue-HK", "zh", null, "HK")]
    [InlineData("sr-latn", "sr", "Latn", null)]
    [InlineData("en-a-latn-gb", "en", null, null)]
    [InlineData("x-wolof", "x-wolof", null, null)]
    [InlineData("I-LUX", "i-lux", null, null)]
    [InlineData("en-gb-OED", "en", null, null)]
    public void Parts_OfATag_AreItsSubtags(string text, string language, string? script, string? region)
    {
        var tag = new LanguageTag(text);

        tag.Language.Should().Be(language);
        tag.Script.Should().Be(script);
        tag.Region.Should().Be(region);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("fr_SN", "\"fr_SN\" is not a language tag: a hyphen is between its parts, not an underscore")]
    [InlineData("français", "is not a letter")]
    [InlineData(" fr", "a blank or a line break is at its beginning")]
    [InlineData("fr ", "a blank or a line break is at its end")]
    [InlineData("fr-", "it ends with a hyphen")]
    [InlineData("-fr", "it begins with a hyphen")]
    [InlineData("fr--SN", "two hyphens are together")]
    [InlineData("abcdefghi", "\"abcdefghi\" has more than 8 letters or digits")]
    [InlineData("f", "language of 2 to 8 letters")]
    [InlineData("a-DE", "language of 2 to 8 letters")]
    [InlineData("i-wolof", "language of 2 to 8 letters")]
    [InlineData("12", "language of 2 to 8 letters")]
    [InlineData("f1", "language of 2 to 8 letters")]
    [InlineData("de-419-DE", "\"DE\" is out of place")]
    [InlineData("fr-Latn-Cyrl", "\"Cyrl\" is out of place")]
    [InlineData("fr-SN-Latn", "\"Latn\" is out of place")]
    [InlineData("aa-bbb-ccc-ddd-eee", "\"eee\" is out of place")]
    [InlineData("abcd-efg", "\"efg\" is out of place")]
    [InlineData("en-a1b", "\"a1b\" is out of place")]
    [InlineData("en-GB-oed-x-a", "\"oed\" is out of place")]
    [InlineData("x", "nothing follows")]
    [InlineData("fr-x", "nothing follows")]
    [InlineData("en-a", "extension \"a\" has no subtag")]
    [InlineData("en-a-b-ccc", "extension \"a\" has no subtag")]
    [InlineData("en-a-x-ccc", "extension \"a\" has no subtag")]
    [InlineData("ar-a-aaa-b-bbb-a-ccc", "extension \"a\" occurs twice")]
    [InlineData("ar-a-aaa-A-ccc", "extension \"A\" occurs twice")]
    [InlineData("ar-7-aaa-b-bbb-7-ccc", "extension \"7\" occurs twice")]
    [InlineData("de-DE-1901-1901", "variant \"1901\" occurs twice")]
    [InlineData("sl-rozaj-biske-ROZAJ", "variant \"ROZAJ\" occurs twice")]
    public void Parse_IllFormedTag_SaysWhy(string text, string complaint) =>
        CodeContract.RefusesWith(bad => new LanguageTag(bad), text, complaint);

    [Fact]
    public void Parse_GrandfatheredTagWithMore_IsReadByTheGrammar() => new LanguageTag("zh-min-nan-TW").Region.Should().Be("TW");

    [Fact]
    public void Parse_Length_EndsAt255()
    {
        string longest = "x" + string.Concat(Enumerable.Repeat("-abcdefg", 31)) + "-abcde";

        longest.Should().HaveLength(255);
        new LanguageTag(longest).ToString().Should().Be(longest);
        CodeContract.RefusesWith(bad => new LanguageTag(bad), longest + "f", "longer than 255");
    }

    [Fact]
    public void TryParse_RandomSubtags_AcceptsWhatTheGrammarDoes()
    {
        string[] pool =
        [
            "fr", "ZH", "sgn", "cmn", "yue", "Latn", "abcd", "SN", "419", "1901", "rozaj", "abcdefgh", "a1", "a1b", "12", "u", "A", "7", "x", "en", "GB", "oed",
            "i", "lux", "min", "nan", "BE", "abcdefghi", "",
        ];
        Gen.Int[0, pool.Length - 1].Array[1, 7].Select(indexes => string.Join('-', indexes.Select(index => pool[index]))).Sample(
            text =>
            {
                bool accepted = LanguageTag.TryParse(text, out LanguageTag? value);
                if (accepted != (Grammar().IsMatch(text) && !HasRepetition(text)))
                {
                    return false;
                }

                return !accepted || (LanguageTag.Parse(text.ToUpperInvariant()).Equals(value)
                    && LanguageTag.Parse(value!.ToString()).Equals(value)
                    && string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase));
            },
            iter: 20_000);
    }

    // The ABNF of RFC 5646, section 2.1, as one expression: an oracle that shares nothing with the code under test.
    [GeneratedRegex(
        "^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*"
        + "(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+"
        + "|en-GB-oed|i-lux|sgn-BE-FR|zh-min-nan)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Grammar();

    private static bool HasRepetition(string text)
    {
        string[] beforePrivateUse = text.ToUpperInvariant().Split('-').TakeWhile(subtag => subtag != "X").ToArray();
        string[] singletons = beforePrivateUse.Where(subtag => subtag.Length == 1).ToArray();
        string[] variants = beforePrivateUse.Skip(1).TakeWhile(subtag => subtag.Length != 1)
            .Where(subtag => subtag.Length >= 5 || (subtag.Length == 4 && char.IsAsciiDigit(subtag[0]))).ToArray();
        return singletons.Distinct().Count() < singletons.Length || variants.Distinct().Count() < variants.Length;
    }
}
