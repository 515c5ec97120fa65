using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>Identifiers that were given to somebody, every change of one of their characters, and the forms that are none.</summary>
public sealed class IdentifierTableTests
{
    private static readonly string[] Given =
    [
        "lei:5493001KJTIIGC8Y1R12", "lei:506700GE1G29325QX363", "lei:HWUPKR0MPOU8FGXBT394", "lei:INR2EJN1ERAN0W5ZP974", "isin:US0378331005",
        "isin:US5949181045", "isin:FR0000120271", "isin:DE000BASF111", "isin:GB0002634946", "isin:AU0000XVGZA3", "isin:SN0000000019",
        "uscc:91330100799655058B", "uscc:914403001922038216", "uscc:91440300708461136T", "siren:732829320", "siren:552081317", "siren:542051180",
        "siren:356000000", "siret:73282932000074", "siret:35600000000048", "ror:05dxps055", "ror:03yrm5c26", "ror:01an7q238", "ror:03vek6s52",
        "ror:042nb2s44", "ror:00f54p054",
    ];

    [Fact]
    public void Parse_IdentifiersInUse_AreKept() => Verdicts.Keeps<Identifier>(Given);

    // Each of these check digit systems finds every change of one digit; MOD 97-10 and MOD 31 find every change of a letter for a letter too.
    [Fact]
    public void Parse_OneCharacterChanged_IsRefused()
    {
        using var scope = new AssertionScope();
        foreach (string given in Given)
        {
            for (int at = given.IndexOf(':', StringComparison.Ordinal) + 1; at < given.Length; at++)
            {
                foreach (char other in Others(given, at))
                {
                    string changed = $"{given[..at]}{other}{given[(at + 1)..]}";
                    Identifier.TryParse(changed, out _).Should().BeFalse(changed);
                }
            }
        }
    }

    [Fact]
    public void Parse_DisguisedOrMisspelt_IsRefused()
    {
        foreach (string given in Given)
        {
            int value = given.IndexOf(':', StringComparison.Ordinal) + 1;
            Verdicts.Refuses<Identifier>(
                "identifier",
                $"{given} ", $" {given}", $"{given[..value]} {given[value..]}", $"{given}\n", $"{given}0", given[..^1], $"{given}\0",
                $"{given[..(value + 4)]} {given[(value + 4)..]}", $"{given[..(value + 4)]}-{given[(value + 4)..]}", $"{given[..(value - 1)].ToUpperInvariant()}:{given[value..]}",
                $"{given[..value]}{(char)(given[value] + 0xFEE0)}{given[(value + 1)..]}", $"{given[..value]}\u200b{given[value..]}");
        }
    }

    [Fact]
    public void Parse_OtherSoundForms_AreRead() => Verdicts.Reads<Identifier>(
    [
        ("ninea:3067221", "ninea:3067221"), ("ninea:30672212G2", "ninea:30672212G2"), ("ninea:3067221 2G2", "ninea:30672212G2"),
        ("ninea:003067221", "ninea:003067221"), ("ninea:0030672212G2", "ninea:0030672212G2"), ("ninea:003067221 2G2", "ninea:0030672212G2"),
        ("wikidata:Q1", "wikidata:Q1"), ("wikidata:Q42", "wikidata:Q42"), ("wikidata:Q1041", "wikidata:Q1041"),
        ("wikidata:Q2147483647", "wikidata:Q2147483647"), ("duns:150483782", "duns:150483782"), ("gb-coh:09506232", "gb-coh:09506232"),
        ("x:y", "x:y"), ("9:1", "9:1"), ("a-b:c", "a-b:c"),
        ("a:b c", "a:b c"), ("a:b  c", "a:b  c"), ("a:b:c", "a:b:c"),
        ("a::", "a::"), ("a:b:", "a:b:"), ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:b"),
        ("urn:isbn:1", "urn:isbn:1"),
        (new string('a', 64) + ":b", new string('a', 64) + ":b"), ("a:" + new string('b', 200), "a:" + new string('b', 200)),
    ]);

    [Fact]
    public void Parse_OtherUnsoundForms_AreRefused() => Verdicts.Refuses<Identifier>(
        "identifier",
    [
        "lei:", "lei", ":x", ":", "lei::5493001KJTIIGC8Y1R12", "ninea:3067222", "ninea:306 7221", "ninea:306722", "ninea:30672210", "ninea:03067221",
        "ninea:30672213G2", "ninea:30672212I2", "ninea:30672212O2", "ninea:30672212X2", "ninea:30672212Y2", "ninea:30672212g2", "ninea:3067221  2G2",
        "ninea:3067221-2G2", "ninea:30672212G", "ninea:3067221 2G", "ninea:3067221 2G22", "ninea:30672212GG",
        "ninea:\u0663\u0660\u0666\u0667\u0662\u0662\u0661", "ninea:3067221 ", "wikidata:Q2147483648", "wikidata:Q0", "wikidata:Q01", "wikidata:q42",
        "wikidata:Q", "wikidata:42", "wikidata:Q4 2", "wikidata:Q42 ", "wikidata:Q-1", "wikidata:Q+1", "wikidata:Q1.0", "wikidata:Q1,000",
        "wikidata:Q\u0664\u0662", "wikidata:QQ42", "wikidata:P31", "wikidata:L1", "wikidata:L1-F1", "wikidata:http://www.wikidata.org/entity/Q42",
        "wikidata:Q42#x", "wikidata:Q99999999999999999999999", "wikidata:Q42\u0000", "siret:73282932100074", "lei:00000000000000000001",
        "isin:ZZ0000000000", "isin:UK0002634946", "duns:15-048-3782", "duns:15048378", "duns:1504837820", "-a:b", "a-:b", "a_b:c", "a.b:c", "A:b",
        "é:b", "a:é", "a: b", "a:b ", "a:\tb", "a:b\tc", "a:\u00a0b", "http://example.org", "https:x", "a:\u0000", "a:b\u007f", "HTTP:x", "a:\ud800",
        "a:\U0001F600",
        new string('a', 65) + ":b", "a:" + new string('b', 201), "",
    ]);

    private static IEnumerable<char> Others(string given, int at)
    {
        char own = given[at];
        string pool = char.IsAsciiDigit(own) ? "0123456789" : given.StartsWith("isin", StringComparison.Ordinal) ? "" : char.IsAsciiLetterLower(own) ? "abcdefghjkmnpqrstvwxyz" : "ABCDEFGHJKLMNPQRTUWXY";
        bool isEstablishment = given.StartsWith("siret:356000000", StringComparison.Ordinal) && at >= 15;
        return isEstablishment ? [] : pool.Where(other => other != own);
    }
}
