using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>Tags by the grammar of RFC 5646, section 2.1, and the rules of sections 2.2.5 and 2.2.6 on what may not occur twice.</summary>
public sealed class LanguageTagTableTests
{
    [Fact]
    public void Parse_WellFormedTags_AreKept() => Verdicts.Keeps<LanguageTag>(
    [
        "en", "wo", "wol", "sl-rozaj-biske-1994", "de-DE", "es-419", "de-CH-x-phonebk", "x-whatever", "en-US-u-islamcal", "zh-CN-a-myext-x-private",
        "en-a-myext-b-another", "mn-Cyrl-MN", "sgn-BE-FR", "i-default", "art-lojban", "cel-gaulish", "no-bok", "zh-guoyu", "zh-hakka", "zh-min",
        "zh-min-nan", "i-bnn", "i-enochian", "i-hak", "i-lux", "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "zh-yue", "ar-arb", "abcd",
        "abcde", "de-1996", "de-abcde", "en-x-x", "en-x-1", "x-1", "x-a-b-c", "en-x-a-a", "en-0-ab", "en-a-bb-b-cc", "en-u-co-phonebk-t-fr",
        "en-a-aa-aa", "en-001", "und", "mul", "mis", "zxx", "en-US-a-us", "zh-Latn-CN-variant1-a-extend1-x-wadegile-private1", "qqq", "x-abcdefgh",
        "en-a-abcdefgh", "root", "zh-gan-yue", "zh-aaa-bbb-ccc", "zz-ZZ", "en-QQ", "en-Qabx", "zh-min-nan-TW", "zh-min-TW", "no-bok-NO",
        "art-lojban-x-a", "sl-nedis-rozaj",
    ]);

    [Fact]
    public void Parse_TagsInAnyCase_GetTheCaseOfSection211() => Verdicts.Reads<LanguageTag>(
    [
        ("EN", "en"), ("fr-sn", "fr-SN"), ("FR-SN", "fr-SN"),
        ("zh-hant-tw", "zh-Hant-TW"), ("ZH-HANS-CN", "zh-Hans-CN"), ("sr-latn-rs", "sr-Latn-RS"),
        ("sl-ROZAJ-Biske", "sl-rozaj-biske"), ("de-ch-1901", "de-CH-1901"), ("sl-it-nedis", "sl-IT-nedis"),
        ("hy-latn-IT-arevela", "hy-Latn-IT-arevela"), ("az-Arab-x-AZE-derbend", "az-Arab-x-aze-derbend"), ("X-WHATEVER", "x-whatever"),
        ("qaa-qaaa-qm-x-southern", "qaa-Qaaa-QM-x-southern"), ("de-qaaa", "de-Qaaa"), ("sr-qaaa-rs", "sr-Qaaa-RS"),
        ("mN-cYrL-Mn", "mn-Cyrl-MN"), ("EN-CA-X-CA", "en-CA-x-ca"), ("AZ-latn-x-LATN", "az-Latn-x-latn"),
        ("sgn-be-fr", "sgn-BE-FR"), ("en-gb-OED", "en-GB-oed"), ("I-KLINGON", "i-klingon"),
        ("i-AMI", "i-ami"), ("no-NYN", "no-nyn"), ("ZH-XIANG", "zh-xiang"),
        ("sgn-ch-DE", "sgn-CH-DE"), ("sgn-be-nl", "sgn-BE-NL"), ("zh-YUE-HK", "zh-yue-HK"),
        ("zh-gan-hant-tw", "zh-gan-Hant-TW"), ("zh-cmn-hans-cn", "zh-cmn-Hans-CN"), ("ABCDEFGH", "abcdefgh"),
        ("abcd-latn", "abcd-Latn"), ("english-us", "english-US"), ("de-1ABC", "de-1abc"),
        ("de-ABCD1234", "de-abcd1234"), ("de-latn-419-1996", "de-Latn-419-1996"), ("en-x-en-US", "en-x-en-us"),
        ("en-9-ABC", "en-9-abc"), ("und-latn", "und-Latn"), ("fr-latn-fr-a-latn", "fr-Latn-FR-a-latn"),
        ("EN-aaa", "en-aaa"), ("CMN-HANS", "cmn-Hans"),
    ]);

    [Fact]
    public void Parse_IllFormedTags_AreRefused() => Verdicts.Refuses<LanguageTag>(
        " is not a language tag: ",
    [
        "", "e", "1", "a-DE", "i", "i-foo", "i-klingons", "I-xx", "x", "x-", "X-", "-", "--", "-en", "en-", "en--US", "en-US-", "en_US", "en US",
        "en.US", "en/US", " en", "en ", "en\t", "en\n", "\ufeffen", "en\u0000", "en-\u0000", "e1", "1a", "12", "123", "en-1", "en-12", "en-1234-1234",
        "de-1996-1996", "de-1901-de-1901", "de-DE-1901-1901", "de-1901-1996-1901", "de-ABCDE-abcde", "sl-rozaj-Rozaj", "ar-a-aaa-b-bbb-a-ccc",
        "en-u-ab-u-cd", "en-U-ab-u-cd", "en-0-ab-0-cd", "en-a", "en-a-", "en-a-b", "en-a-b-cc", "en-a-x", "en-a-x-abc", "en-u-x-abc", "en-x", "en-x-",
        "en-x-abcdefghi", "x-abcdefghi", "en-a-abcdefghi", "abcdefghi", "abcdefghij", "en-US-US", "de-419-DE", "en-Latn-Latn", "en-US-Latn",
        "en-Latn-US-Cyrl", "de-DE-abcd", "de-abc1", "de-DE-1a", "de-DE-123456789", "zh-aaa-bbb-ccc-ddd", "abcd-yue", "english-yue", "en-1996-US",
        "en-1996-Latn", "en-a-bb-US-a-cc", "en-US-yue", "en-Latn-yue", "é", "en-é", "\uff45\uff4e", "en-\uff35\uff33", "\u0435n", "\u0435\u043d",
        "en-US\u0301", "en-\ud83d\ude00", "*", "en-*", "*-US", "en;q=0.8", "en,fr", "en-US-*", "en-x-*", "en-x-a_b", "en-x-é", "fr-S", "fr-SNN-SN-SN",
        "fr-1A", "fr-12a", "fr-a12", "fr-1234a6789", "en-a-a", "en-aa-bb", "en-US-12", "en-US-1", "en-GB-oed-x-foo", "i-default-x-foo",
        "i-klingon-US", "sgn-BE-FR-", "no-bok-", "x-en--us", "x--en", "en-x--a", "en-a--bb", "en-a-bb--cc", "e-n", "en-u", "en-t-", "en\u2010US",
        "en\u2013US", "en\u2212US", "\ud800", "en-\ud800", "english_us", "C", "C.UTF-8", "fr_FR.UTF-8", "fr-FR@euro", "français", "123-US", "x_y",
        "X", "en-\u0664\u0661\u0669", "en-\uff14\uff11\uff19", "es-41", "es-4199-4199", "i-", "i--ami", "xx-", "-x-foo", "--x-foo", "x-foo-",
        "en-US-u-", "en-\n", "1-en", "en-\u200bUS", "ıt", "en-GB-ſcouse", "en-a-\u212a\u212a", "i-lux-LU", "sgn-BE-FR-x-foo", "zh-hakka-tw",
        "zh-xiang-CN",
    ]);

    [Theory]
    [InlineData("zh-yue-Hant-HK", "zh", "Hant", "HK")]
    [InlineData("de-Latn-419-1996", "de", "Latn", "419")]
    [InlineData("en-a-latn-us", "en", null, null)]
    [InlineData("en-x-us", "en", null, null)]
    [InlineData("x-us", "x-us", null, null)]
    [InlineData("i-klingon", "i-klingon", null, null)]
    [InlineData("en-GB-oed", "en", null, null)]
    [InlineData("sgn-BE-FR", "sgn", null, null)]
    [InlineData("zh-min-nan-TW", "zh", null, "TW")]
    public void Parts_Tag_AreThoseOfTheGrammar(string text, string language, string? script, string? region)
    {
        LanguageTag tag = LanguageTag.Parse(text);

        (tag.Language, tag.Script, tag.Region).Should().Be((language, script, region));
    }
}
