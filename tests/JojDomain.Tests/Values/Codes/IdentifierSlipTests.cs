using Xunit;

namespace JojDomain.Tests.Values.Codes;

/// <summary>Likely mistakes, each with the whole message that a user gets.</summary>
public sealed class IdentifierSlipTests
{
    [Fact]
    public void Parse_IdentifierSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => Identifier.Parse(text),
        "an identifier",
    [
        ("", "it is empty"),
        ("5493001KJTIIGC8Y1R12", "it is not of the form scheme:value, such as lei:5493001KJTIIGC8Y1R12"),
        ("LEI:5493001KJTIIGC8Y1R12", "the scheme \"LEI\" is not in lower case"),
        ("lei:", "the value after the colon is missing"),
        (":x", "the scheme before the colon is missing"),
        (" x:1", "a blank or a line break is at its beginning"),
        ("x:1 ", "a blank or a line break is at its end"),
        ("x:é", "the value has \"é\", which is no printable character of ASCII"),
        ("gb_coh:09506232", "the scheme \"gb_coh\" has other characters than lower-case letters a to z, digits and hyphens"),
        ("siren:732 829 320", "a SIREN is 9 digits without blanks"),
        ("duns:12-345-6789", "a D-U-N-S number is 9 digits without hyphens"),
    ]);

    [Fact]
    public void Parse_WebAddressSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => WebAddress.Parse(text),
        "a web address",
    [
        ("", "it is empty"),
        ("www.lesoleil.sn", "it does not begin with http:// or https://; did you mean \"https://www.lesoleil.sn\"?"),
        ("lesoleil.sn/a", "it does not begin with http:// or https://; did you mean \"https://lesoleil.sn/a\"?"),
        ("ftp://lesoleil.sn", "it does not begin with http:// or https://"),
        ("10.1000/182", "it does not begin with http:// or https://"),
        (" https://lesoleil.sn", "a blank or a line break is at its beginning"),
        ("https://lesoleil.sn ", "a blank or a line break is at its end"),
        ("“https://lesoleil.sn”", "quotation marks are around it"),
        ("<https://lesoleil.sn>", "angle brackets are around it"),
        ("https://[::1", "the bracket around its IPv6 address is not closed"),
        ("https://2001:db8::1/", "host \"2001:db8:\" has a colon; an IPv6 address is in brackets"),
    ]);

    [Fact]
    public void Parse_ContentHashSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => ContentHash.Parse(text),
        "a content hash",
    [
        ("", "it is empty"),
        ("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "no algorithm's name and colon are before the digits, as in sha-256:e3b0c442..."),
        ("md5:AB", "\"AB\" is not in lower case"),
        ("md5:abc", "it has 3 digits, and a hash has an even number of them, from 2 to 256"),
        ("SHA-256:00", "\"SHA-256\" is not an algorithm's name (lower-case letters, digits and inner hyphens, at most 32), such as sha-256"),
        ("sha-256:00 ", "a blank or a line break is at its end"),
    ]);

    [Fact]
    public void Parse_EntityRefSlip_SaysWhatToWrite() => Verdicts.Explains(
        text => EntityRef.Parse(text),
        "an id",
    [
        (" a", "a blank or a line break is at its beginning"),
        ("a ", "a blank or a line break is at its end"),
        ("“a”", "quotation marks are around it"),
        ("a\u200bb", "it has the character U+200B, which looks like a blank or like nothing"),
    ]);
}
