using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

public sealed class IdentifierSchemeTests
{
    private const string Digits = "0123456789";
    private const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string UsccAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static TheoryData<string, string> Published() => new()
    {
        { "lei", "HWUPKR0MPOU8FGXBT394" },
        { "lei", "5493006MHB84DD0ZWV18" },
        { "lei", "INR2EJN1ERAN0W5ZP974" },
        { "lei", "7LTWFZYICNSX8D621K86" },
        { "lei", "529900T8BM49AURSDO55" },
        { "isin", "US0378331005" },
        { "isin", "AU0000XVGZA3" },
        { "isin", "GB0002634946" },
        { "isin", "US01609W1027" },
        { "isin", "KYG017191142" },
        { "isin", "FR0000131104" },
        { "uscc", "91110000600037341L" },
        { "uscc", "91330106673959654P" },
        { "uscc", "91330100716105852F" },
        { "uscc", "9144030071526726XG" },
        { "uscc", "91110000802100433B" },
        { "ninea", "3067221" },
        { "ninea", "30672212G2" },
        { "ninea", "008895677" },
        { "ninea", "0044440722V1" },
        { "ninea", "0015041" },
        { "ninea", "30672210A0" },
        { "ninea", "30672211Z9" },
        { "siren", "732829320" },
        { "siren", "552100554" },
        { "siret", "73282932000074" },
        { "siret", "35600000000048" },
        { "siret", "35600000049837" },
        { "ror", "05dxps055" },
        { "ror", "02mhbdp94" },
        { "ror", "04wxnsj81" },
        { "wikidata", "Q1" },
        { "wikidata", "Q1041" },
        { "wikidata", "Q2147483647" },
        { "duns", "001368083" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Constructor_PublishedIdentifier_IsAcceptedAsItIs(string scheme, string value)
    {
        var identifier = new Identifier(scheme, value);

        identifier.Value.Should().Be(value);
        Identifier.Parse(identifier.ToString()).Should().Be(identifier);
    }

    [Theory]
    [InlineData("lei", "5493001KJTIIGC8Y1R17", "check digits 17")]
    [InlineData("lei", "5493001kjtiigc8y1r12", "18 digits or capital letters")]
    [InlineData("lei", "5493001KJTIIGC8Y1R1", "18 digits or capital letters")]
    [InlineData("lei", "5493001KJTIIGC8Y1R123", "18 digits or capital letters")]
    [InlineData("lei", "5493001KJTIIGC8Y1R1A", "18 digits or capital letters")]
    [InlineData("lei", "5493 001KJTIIGC8Y1R12", "18 digits or capital letters")]
    [InlineData("isin", "US0378331004", "check digit 4")]
    [InlineData("isin", "us0378331005", "two capital letters")]
    [InlineData("isin", "US037833100A", "two capital letters")]
    [InlineData("isin", "US037833100", "two capital letters")]
    [InlineData("isin", "0S0378331005", "two capital letters")]
    [InlineData("isin", "ZZ0378331005", "ZZ is not a prefix")]
    [InlineData("isin", "UK0002634946", "UK is not a prefix")]
    [InlineData("uscc", "91110000600037341K", "check character K")]
    [InlineData("uscc", "A1110000600037341L", "check character L")]
    [InlineData("uscc", "91110000600037341I", "without I, O, S, V and Z")]
    [InlineData("uscc", "9111000A600037341L", "the third to eighth being digits")]
    [InlineData("uscc", "91110000600037341", "18 digits or capital letters")]
    [InlineData("uscc", "91110000600037341l", "18 digits or capital letters")]
    [InlineData("ninea", "3067222", "key 2")]
    [InlineData("ninea", "12345", "7 or 9 digits")]
    [InlineData("ninea", "12345678", "7 or 9 digits")]
    [InlineData("ninea", "VV34567", "7 or 9 digits")]
    [InlineData("ninea", "3067221 2I2", "7 or 9 digits")]
    [InlineData("ninea", "3067221 9A0", "7 or 9 digits")]
    [InlineData("ninea", "3067221 0AV", "7 or 9 digits")]
    [InlineData("ninea", "3067221  2G2", "7 or 9 digits")]
    [InlineData("ninea", "306 7221", "7 or 9 digits")]
    [InlineData("ninea", "3067221-2G2", "7 or 9 digits")]
    [InlineData("siren", "732829321", "check digit 1")]
    [InlineData("siren", "73282932", "9 digits")]
    [InlineData("siret", "73282932000075", "check digit 5")]
    [InlineData("siret", "73282932100007", "SIREN 732829321")]
    [InlineData("siret", "73282932000004", "check digit 4")]
    [InlineData("siret", "35600000049838", "check digit 8")]
    [InlineData("siret", "732829320", "14 digits")]
    [InlineData("ror", "05dxps056", "check digits 56")]
    [InlineData("ror", "15dxps055", "a ROR identifier")]
    [InlineData("ror", "05dlps055", "a ROR identifier")]
    [InlineData("ror", "https://ror.org/05dxps055", "a ROR identifier")]
    [InlineData("wikidata", "q42", "a Wikidata item")]
    [InlineData("wikidata", "Q0", "a Wikidata item")]
    [InlineData("wikidata", "Q042", "a Wikidata item")]
    [InlineData("wikidata", "Q", "a Wikidata item")]
    [InlineData("wikidata", "42", "a Wikidata item")]
    [InlineData("wikidata", "P31", "a Wikidata item")]
    [InlineData("wikidata", "Q42 ", "a blank")]
    [InlineData("wikidata", "Q2147483648", "a Wikidata item")]
    [InlineData("duns", "12345678", "9 digits")]
    [InlineData("duns", "12-345-6789", "9 digits")]
    public void Constructor_ValueOutOfItsScheme_SaysWhy(string scheme, string value, string complaint)
    {
        FluentActions.Invoking(() => new Identifier(scheme, value)).Should().Throw<ArgumentException>().Which.Message.Should().Contain(complaint);
        Identifier.TryParse($"{scheme}:{value}", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("SN", true)]
    [InlineData("SU", true)]
    [InlineData("EU", true)]
    [InlineData("EZ", true)]
    [InlineData("XA", true)]
    [InlineData("XS", true)]
    [InlineData("QM", true)]
    [InlineData("QS", true)]
    [InlineData("QZ", true)]
    [InlineData("QL", false)]
    [InlineData("EX", false)]
    [InlineData("ZX", false)]
    public void Isin_Prefix_IsACountryOrOneOfTheAgencies(string prefix, bool isKnown) =>
        IsinScheme.Fault(WithLuhn(prefix, "000000001")).Should().Be(isKnown ? null : $"{prefix} is not a prefix of ISINs");

    [Fact]
    public void Constructor_NineaWithABlank_EqualsTheOneWithout()
    {
        Identifier.Parse("ninea:3067221 2G2").Should().Be(new Identifier("ninea", "30672212G2"));
        Identifier.Parse("ninea:3067221 2G2").ToString().Should().Be("ninea:30672212G2");
    }

    [Theory]
    [InlineData("00", "97")]
    [InlineData("01", "98")]
    [InlineData("99", "02")]
    public void Constructor_LeiWithCongruentCheckDigits_IsRefused(string congruent, string sound)
    {
        string stem = Enumerable.Range(0, 1000).Select(number => $"5493000000000ABC{number:000}"[..18])
            .First(candidate => LeiScheme.Fault(candidate + sound) is null);

        CheckDigits.Mod97(stem + congruent).Should().Be(1);
        LeiScheme.Fault(stem + congruent).Should().Contain("check digits");
    }

    [Fact]
    public void Lei_AnyDigitForADigitOrLetterForALetter_IsRefused() =>
        AnyChange(Gen.Char[Digits + Capitals].Array[18], WithMod97, LeiScheme.Fault, (was, now) => char.IsAsciiDigit(was) == char.IsAsciiDigit(now));

    [Fact]
    public void Isin_AnyDigitForADigit_IsRefused() =>
        AnyChange(Gen.Char[Digits + Capitals].Array[9], static stem => WithLuhn("SN", stem), IsinScheme.Fault, (was, now) => char.IsAsciiDigit(was) && char.IsAsciiDigit(now));

    [Fact]
    public void Uscc_AnyCharacterForAnother_IsRefused() =>
        AnyChange(Gen.Char[UsccAlphabet].Array[9], WithMod31, UsccScheme.Fault, (_, _) => true);

    [Fact]
    public void Ninea_AnyDigitForAnotherAtAnOddPlace_IsRefused() =>
        AnyChange(Gen.Char[Digits].Array[8], WithKey, NineaScheme.Fault, static (_, now) => char.IsAsciiDigit(now), static index => index % 2 == 0);

    private delegate string? FaultOf(ReadOnlySpan<char> value);

    private static void AnyChange(
        Gen<char[]> stems,
        Func<string, string> complete,
        FaultOf faultOf,
        Func<char, char, bool> mayChange,
        Func<int, bool>? where = null)
    {
        Gen.Select(stems, Gen.Int[0, 1_000_000]).Sample((stem, place) =>
        {
            string sound = complete(new string(stem));
            (int Index, char Now)[] changes = [.. from index in Enumerable.Range(0, sound.Length)
                                                 where @where?.Invoke(index) != false
                                                 from now in Digits + Capitals
                                                 where now != sound[index] && mayChange(sound[index], now)
                                                 select (index, now)];
            (int at, char other) = changes[place % changes.Length];
            return faultOf(sound) is null && faultOf(sound[..at] + other + sound[(at + 1)..]) is not null;
        });
    }

    // The published algorithms in their long form, independent of the code under test.
    private static string WithMod97(string stem)
    {
        System.Numerics.BigInteger number = System.Numerics.BigInteger.Parse(Expanded(stem) + "00", System.Globalization.CultureInfo.InvariantCulture);
        return $"{stem}{(int)(98 - (number % 97)):00}";
    }

    private static string WithLuhn(string prefix, string stem) =>
        Digits.Select(check => prefix + stem + check).Single(candidate => Expanded(candidate).Reverse()
            .Select((digit, index) => (digit - '0') * (1 + (index % 2))).Sum(product => (product / 10) + (product % 10)) % 10 == 0);

    private static string WithMod31(string organisation)
    {
        string stem = "91330100" + organisation;
        int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        int sum = weights.Select((weight, index) => weight * UsccAlphabet.IndexOf(stem[index], StringComparison.Ordinal)).Sum();
        return stem + UsccAlphabet[(31 - (sum % 31)) % 31];
    }

    private static string WithKey(string stem) =>
        Digits.Select(key => stem + key).Single(candidate => candidate.Select((digit, index) => (digit - '0') * (1 + (index % 2))).Sum() % 10 == 0);

    private static string Expanded(string text) =>
        string.Concat(text.Select(character => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10));
}
