using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Codes;

public sealed class IdentifierTests
{
    [Fact]
    public void Identifier_AsLeaf_KeepsTheContract()
    {
        CodeContract.HoldsFor(Create, "gb-coh:09506232", "gb-coh:09506233");
        CodeContract.HoldsFor(Create, "a:b", "b:b");
        CodeContract.RefusesQuietly(Create);
    }

    [Theory]
    [InlineData("gb-coh:09506232", "gb-coh", "09506232")]
    [InlineData("rccm:SN DKR 2010 B 1234", "rccm", "SN DKR 2010 B 1234")]
    [InlineData("urn:isbn:0451450523", "urn", "isbn:0451450523")]
    [InlineData("a::", "a", ":")]
    [InlineData("3-x:~!", "3-x", "~!")]
    public void Parse_AnyScheme_SplitsAtTheFirstColon(string text, string scheme, string value)
    {
        Identifier identifier = Identifier.Parse(text);

        (identifier.Scheme, identifier.Value).Should().Be((scheme, value));
        identifier.ToString().Should().Be(text);
        new Identifier(scheme, value).Should().Be(identifier);
    }

    [Theory]
    [InlineData("Q1041", "not of the form scheme:value")]
    [InlineData(":Q1041", "the scheme before the colon is missing")]
    [InlineData("LEI:5493001KJTIIGC8Y1R12", "the scheme \"LEI\" is not in lower case")]
    [InlineData("my_scheme:1", "the scheme \"my_scheme\" has other characters than lower-case letters a to z, digits and hyphens")]
    [InlineData("my scheme:1", "the scheme \"my scheme\" has other characters than lower-case letters a to z, digits and hyphens")]
    [InlineData(" a:1", "a blank or a line break is at its beginning")]
    [InlineData("é:1", "the scheme \"é\" has other characters than lower-case letters a to z, digits and hyphens")]
    [InlineData("-a:1", "begins or ends with a hyphen")]
    [InlineData("a-:1", "begins or ends with a hyphen")]
    [InlineData("https://ror.org/05dxps055", "it is a web address")]
    [InlineData("-a: b", "begins or ends with a hyphen")]
    [InlineData("a:", "the value after the colon is missing")]
    [InlineData("a: b", "begins or ends with a blank")]
    [InlineData("a:b ", "a blank or a line break is at its end")]
    [InlineData("a:b\tc", "the value has \"\\u0009\", which is no printable character of ASCII")]
    [InlineData("a:b\u00a0c", "the value has \"\\u00a0\", which is no printable character of ASCII")]
    [InlineData("a:１２", "the value has \"１\", which is no printable character of ASCII")]
    [InlineData("a:b\u200bc", "the value has \"\\u200b\", which is no printable character of ASCII")]
    [InlineData("a:b\u007f", "the value has \"\\u007f\", which is no printable character of ASCII")]
    public void Parse_NoIdentifier_SaysWhy(string text, string complaint)
    {
        FluentActions.Invoking(() => Identifier.Parse(text)).Should().Throw<FormatException>().Which.Message.Should().StartWith("\"").And.Contain(complaint);
        Identifier.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_Lengths_EndWhereDocumented()
    {
        Identifier.Parse($"{new string('a', 64)}:{new string('b', 200)}").Value.Should().HaveLength(200);
        Identifier.TryParse($"{new string('a', 65)}:b", out _).Should().BeFalse();
        Identifier.TryParse($"a:{new string('b', 201)}", out _).Should().BeFalse();
    }

    [Fact]
    public void Constructor_WrongPart_NamesTheParameter()
    {
        FluentActions.Invoking(() => new Identifier("LEI", "x")).Should().Throw<ArgumentException>().WithParameterName("scheme")
            .Which.Message.Should().StartWith("\"LEI\" is not an identifier scheme: ");
        FluentActions.Invoking(() => new Identifier("lei", "x")).Should().Throw<ArgumentException>().WithParameterName("value")
            .Which.Message.Should().StartWith("\"x\" is not an identifier of scheme lei: ");
        FluentActions.Invoking(() => new Identifier(null!, "x")).Should().Throw<ArgumentNullException>().WithParameterName("scheme");
        FluentActions.Invoking(() => new Identifier("lei", null!)).Should().Throw<ArgumentNullException>().WithParameterName("value");
    }

    // Splits as the text form does, so that the shared contract can build identifiers from one text.
    private static Identifier Create(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new Identifier(text, string.Empty) : new Identifier(text[..colon], text[(colon + 1)..]);
    }
}
