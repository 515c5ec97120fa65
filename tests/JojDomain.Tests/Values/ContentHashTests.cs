using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values;

public class ContentHashTests
{
    private const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    // FIPS 180-2, appendix B.1.
    private const string OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void Sha256Of_KnownContents_IsTheStandardsValue()
    {
        ContentHash.Sha256Of([]).ToString().Should().Be($"sha-256:{OfNothing}");
        ContentHash.Sha256Of("abc"u8).Hex.Should().Be(OfAbc);
        ContentHash.Sha256OfText("").Hex.Should().Be(OfNothing);
        ContentHash.Sha256OfText("abc").Should().Be(ContentHash.Sha256Of("abc"u8));
    }

    [Fact]
    public void Sha256OfText_AnyLength_IsTheHashOfItsUtf8()
    {
        for (int length = 0; length < 2_500; length += 83)
        {
            // Characters of one to four bytes, so that every kind meets the end of a piece.
            string text = new string('a', length % 7) + string.Concat(Enumerable.Repeat("aé€😀", length));

            ContentHash.Sha256OfText(text).Should().Be(ContentHash.Sha256Of(Encoding.UTF8.GetBytes(text)));
        }
    }

    [Fact]
    public void Sha256OfText_HalfASurrogatePair_IsRefused()
    {
        // Not as attributes: their texts are stored as UTF-8, which has no such characters.
        foreach ((string text, int index) in new[] { ("\ud800", 0), ("abc\udc00d", 3), ("😀\ud83d", 2) })
        {
            FluentActions.Invoking(() => ContentHash.Sha256OfText(text)).Should().Throw<ArgumentException>()
                .WithMessage($"the text has an unpaired surrogate at index {index}*");
        }
    }

    [Theory]
    [InlineData($"sha-256:{OfAbc}")]
    [InlineData("sha-384:38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b")]
    [InlineData("sha-256-128:e3b0c44298fc1c149afbf4c8996fb924")]
    [InlineData("sha3-224:6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7")]
    [InlineData("md5:d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("k12-256:00")]
    public void Parse_Text_RoundTrips(string text)
    {
        ContentHash hash = ContentHash.Parse(text);

        hash.ToString().Should().Be(text);
        hash.Should().Be(new ContentHash(hash.Algorithm, hash.Hex)).And.Be(ContentHash.Parse(text));
        hash.GetHashCode().Should().Be(ContentHash.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("sha-256", 64)]
    [InlineData("sha-256-128", 32)]
    [InlineData("sha-256-120", 30)]
    [InlineData("sha-256-96", 24)]
    [InlineData("sha-256-64", 16)]
    [InlineData("sha-256-32", 8)]
    [InlineData("sha-384", 96)]
    [InlineData("sha-512", 128)]
    [InlineData("sha3-224", 56)]
    [InlineData("sha3-256", 64)]
    [InlineData("sha3-384", 96)]
    [InlineData("sha3-512", 128)]
    public void Parse_RegisteredName_HasItsDigitsAndNoOthers(string name, int digits)
    {
        ContentHash.Parse($"{name}:{new string('0', digits)}").Algorithm.Should().Be(name);
        foreach (int others in new[] { 0, digits - 2, digits + 2 })
        {
            FluentActions.Invoking(() => ContentHash.Parse($"{name}:{new string('0', others)}")).Should().Throw<FormatException>()
                .WithMessage($"*: {name} has {digits} digits, not {others}");
        }
    }

    [Fact]
    public void Parse_AtTheLimits_EndsThere()
    {
        string longestName = new('a', 32), longestHex = new('0', 256);

        ContentHash.Parse($"{longestName}:{longestHex}").Hex.Should().Be(longestHex);
        ContentHash.TryParse($"{longestName}a:00", out _).Should().BeFalse();
        FluentActions.Invoking(() => ContentHash.Parse($"md5:{longestHex}00")).Should().Throw<FormatException>()
            .WithMessage("*: it has 258 digits, and a hash has an even number of them, from 2 to 256");
    }

    [Fact]
    public void Equality_OtherAlgorithmOrDigits_Differs()
    {
        var hash = new ContentHash("sha-256", OfAbc);

        hash.Should().NotBe(new ContentHash("sha3-256", OfAbc));
        hash.Should().NotBe(new ContentHash("sha-256", OfNothing));
    }

    [Theory]
    [InlineData("", "\"\" is not a content hash: it is empty")]
    [InlineData(OfAbc, "*: no algorithm's name and colon are before the digits, as in sha-256:e3b0c442...")]
    [InlineData(":00", "*\"\" is not an algorithm's name*")]
    [InlineData(" sha-256:00", "\" sha-256:00\" is not a content hash: a blank or a line break is at its beginning")]
    [InlineData("SHA-256:00", "*\"SHA-256\" is not an algorithm's name*")]
    [InlineData("sha--256:00", "*is not an algorithm's name*")]
    [InlineData("sha-:00", "*is not an algorithm's name*")]
    [InlineData("2sha:00", "*is not an algorithm's name*")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefg:00", "*is not an algorithm's name (lower-case letters, digits and inner hyphens, at most 32), such as sha-256")]
    [InlineData("sha256:" + OfAbc, "*the registered name of sha256 is sha-256")]
    [InlineData("sha384:00", "*the registered name of sha384 is sha-384")]
    [InlineData("sha512:00", "*the registered name of sha512 is sha-512")]
    [InlineData("sha-256:00", "\"sha-256:00\" is not a content hash: sha-256 has 64 digits, not 2")]
    [InlineData("sha-256:" + OfAbc + "00", "*sha-256 has 64 digits, not 66")]
    [InlineData("sha-256:" + OfAbc + " ", "*: a blank or a line break is at its end")]
    [InlineData("md5:", "*it has 0 digits, and a hash has an even number of them, from 2 to 256")]
    [InlineData("md5:abc", "*it has 3 digits, and a hash has an even number of them, from 2 to 256")]
    [InlineData("md5:AB", "*\"AB\" is not in lower case")]
    [InlineData("md5:ab:cd", "*\"ab:cd\" has characters that are not lower-case hexadecimal digits")]
    [InlineData("md5:\u0661\u0661", "*\"١\" is not one of the digits 0 to 9")]
    public void Parse_BadText_SaysWhatIsWrong(string text, string expected)
    {
        FluentActions.Invoking(() => ContentHash.Parse(text)).Should().Throw<FormatException>().WithMessage(expected);
        ContentHash.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Methods_NullText_Throw()
    {
        FluentActions.Invoking(() => new ContentHash(null!, "00")).Should().Throw<ArgumentNullException>().WithParameterName("algorithm");
        FluentActions.Invoking(() => new ContentHash("sha-256", null!)).Should().Throw<ArgumentNullException>().WithParameterName("hex");
        FluentActions.Invoking(() => ContentHash.Sha256OfText(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void Parse_NameAndDigitsBad_TellsOfTheName() =>
        FluentActions.Invoking(() => ContentHash.Parse("SHA:XY")).Should().Throw<FormatException>()
            .WithMessage("\"SHA:XY\" is not a content hash: \"SHA\" is not an algorithm's name *");

    [Fact]
    public void TryParse_NullOrOverLong_IsFalse()
    {
        ContentHash.TryParse(null, out _).Should().BeFalse();
        ContentHash.TryParse(new string('a', 1_000_000), out _).Should().BeFalse();
        ContentHash.TryParse("md5:" + new string('0', 1_000_000), out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("SHA-1", "00", "algorithm")]
    [InlineData("sha-512", "00", "hex")]
    [InlineData("x", "0g", "hex")]
    public void Constructor_BadPart_Throws(string algorithm, string hex, string parameter) =>
        FluentActions.Invoking(() => new ContentHash(algorithm, hex)).Should().Throw<ArgumentException>().WithParameterName(parameter);
}
