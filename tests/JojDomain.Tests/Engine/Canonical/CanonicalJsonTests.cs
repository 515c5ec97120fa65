using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Engine.Canonical;

public class CanonicalJsonTests
{
    [Theory]
    [InlineData(" { } ", "{}")]
    [InlineData("[ ]", "[]")]
    [InlineData("null", "null")]
    [InlineData(" true ", "true")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("{\"a\":1,\"b\":[{\"d\":2,\"c\":[]},{}]}", "{\"a\":1,\"b\":[{\"c\":[],\"d\":2},{}]}")]
    [InlineData("{\"b\":{\"z\":1,\"y\":{\"x\":1,\"w\":2}},\"a\":0}", "{\"a\":0,\"b\":{\"y\":{\"w\":2,\"x\":1},\"z\":1}}")]
    [InlineData("{\"b\":1,\"\":2,\"a\":3}", "{\"\":2,\"a\":3,\"b\":1}")]
    [InlineData("{\"a\\u0000\":1,\"a\":2}", "{\"a\":2,\"a\\u0000\":1}")]
    [InlineData("{\"longer name 2\":1,\"longer name 1\":2,\"longer n\":3}", "{\"longer n\":3,\"longer name 1\":2,\"longer name 2\":1}")]
    [InlineData("{\"10\":1,\"9\":2,\"\\u0031\":3}", "{\"1\":3,\"10\":1,\"9\":2}")]
    public void Write_Document_OrdersMembersAtEveryLevel(string json, string expected) => Canonical(json).Should().Be(expected);

    [Theory]
    [InlineData("\\ud83d\\ude00", "\\ufb33")]
    [InlineData("12345678\\ud83d\\ude00", "12345678\\ufb33")]
    [InlineData("\\u20ac", "\\ud800\\udc00")]
    [InlineData("\\ud7ff", "\\ue000")]
    [InlineData("\\udbff\\udfff", "\\ue000")]
    [InlineData("\\\"", "\\\\")]
    [InlineData("\\n", " ")]
    [InlineData("a", "a\\u0000")]
    public void Write_TwoNames_StandInTheOrderOfTheirUtf16CodeUnits(string first, string second)
    {
        string expected = Canonical($"{{\"{first}\":0,\"{second}\":0}}");

        Canonical($"{{\"{second}\":0,\"{first}\":0}}").Should().Be(expected);
        using JsonDocument document = JsonDocument.Parse(expected);
        document.RootElement.EnumerateObject().Select(member => member.Name).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("\\/", "/")]
    [InlineData("\\u0041", "A")]
    [InlineData("\\u00e9\\u20ac\\uD83D\\uDE00", "é€😀")]
    [InlineData("\\u0008\\u0009\\u000A\\u000c\\u000D", "\\b\\t\\n\\f\\r")]
    [InlineData("\\u0000\\u000b\\u001F", "\\u0000\\u000b\\u001f")]
    [InlineData("\\u0022\\u005c", "\\\"\\\\")]
    [InlineData("\\u007f\\u0080\\u2028\\ufeff", "\u007f\u0080\u2028\ufeff")]
    [InlineData("<>&'+\u00a0", "<>&'+\u00a0")]
    [InlineData("e\\u0301", "e\u0301")]
    public void Write_String_IsEscapedInOneWay(string escaped, string expected)
    {
        Canonical($"\"{escaped}\"").Should().Be($"\"{expected}\"");
        Canonical($"{{\"{escaped}\":[]}}").Should().Be($"{{\"{expected}\":[]}}");
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0e-5", "0")]
    [InlineData("-1", "-1")]
    [InlineData("1.0", "1")]
    [InlineData("1E2", "100")]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("-999999999999999", "-999999999999999")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("12345678901234567890", "12345678901234567000")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("1e21", "1e+21")]
    [InlineData("123.456e-2", "1.23456")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("1.25e-9", "1.25e-9")]
    [InlineData("-1.7976931348623157e308", "-1.7976931348623157e+308")]
    [InlineData("4.9e-324", "5e-324")]
    [InlineData("1e-400", "0")]
    [InlineData("0e999999999999", "0")]
    [InlineData("1e-999999999999", "0")]
    public void Write_Number_IsTheNearestDoubleAsEcmaScriptWritesIt(string json, string expected) =>
        Canonical($"[{json}]").Should().Be($"[{expected}]");

    [Fact]
    public void Write_NumberWithManyZeros_IsReadExactly()
    {
        Canonical("0." + new string('0', 20_000) + "1e20001").Should().Be("1");
        Canonical("1" + new string('0', 20_000) + "e-20000").Should().Be("1");
    }

    [Theory]
    [InlineData("", "*")]
    [InlineData("\uFEFF{}", "*")]
    [InlineData("{} {}", "*")]
    [InlineData("[1,]", "*")]
    [InlineData("[1] // no", "*")]
    [InlineData("{\"a\":1,\"b\":2,\"\\u0061\":3}", "an object has the member name \"a\" twice")]
    [InlineData("{\"b\":1,\"b\":2}", "an object has the member name \"b\" twice")]
    [InlineData("[{\"x\":{\"b\":1,\"a\":2,\"b\":3}}]", "an object has the member name \"b\" twice")]
    [InlineData("{\"a\":{\"\\ud800\":1}}", "the string at byte 6 has an unpaired surrogate")]
    [InlineData("[\"\\udc00\\ud800\"]", "the string at byte 1 has an unpaired surrogate")]
    [InlineData("[\"\\ud800a\"]", "the string at byte 1 has an unpaired surrogate")]
    [InlineData("[-1e400]", "the number \"-1e400\" at byte 1 is beyond the range of an IEEE 754 double")]
    [InlineData("[1e999999999999]", "the number \"1e999999999999\" at byte 1 is beyond the range of an IEEE 754 double")]
    public void TryWrite_TextWithoutCanonicalForm_IsRefusedAndNothingIsWritten(string json, string expected)
    {
        var output = new ArrayBufferWriter<byte>();
        byte[] utf8 = Encoding.UTF8.GetBytes(json);

        CanonicalJson.TryWrite(utf8, output, out string? reason).Should().BeFalse();

        reason.Should().Match(expected).And.NotBeEmpty();
        output.WrittenCount.Should().Be(0);
        FluentActions.Invoking(() => CanonicalJson.Write(utf8, output)).Should().Throw<JsonException>().WithMessage(reason);
    }

    [Theory]
    [InlineData("22c328227d", 1)]
    [InlineData("5b22eda08022", 2)]
    [InlineData("22c0af22", 1)]
    [InlineData("22f490808022", 1)]
    [InlineData("7b2261ff223a317d", 3)]
    [InlineData("2261e282", 2)]
    public void TryWrite_InvalidUtf8_IsRefusedWithItsPlace(string hex, int place)
    {
        CanonicalJson.TryWrite(Convert.FromHexString(hex), new ArrayBufferWriter<byte>(), out string? reason).Should().BeFalse();

        reason.Should().Be($"the text is not valid UTF-8 at byte {place}");
    }

    [Theory]
    [InlineData("{}", "{}", true)]
    [InlineData("x", "x", true)]
    [InlineData("", "", true)]
    [InlineData("", "x", false)]
    [InlineData("x", "1", false)]
    [InlineData("1", "x", false)]
    [InlineData("x", "y", false)]
    [InlineData("1", "1.0", true)]
    [InlineData("1", "2", false)]
    [InlineData("0.1", "1e-1", true)]
    [InlineData("0.1", "0.1000000000000000055", false)]
    [InlineData("[1]", "[1,1]", false)]
    [InlineData("{\"a\":1,\"b\":2}", "{ \"b\":2, \"\\u0061\":1 }", true)]
    public void AreEqual_TwoTexts_AreWhereTheyOrTheirValuesAre(string left, string right, bool expected)
    {
        CanonicalJson.AreEqual(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right)).Should().Be(expected);
        CanonicalJson.AreEqual(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(left)).Should().Be(expected);
        (CanonicalJson.HashCodeOf(Encoding.UTF8.GetBytes(left)) == CanonicalJson.HashCodeOf(Encoding.UTF8.GetBytes(right))).Should().Be(expected);
    }

    [Fact]
    public void ToCanonicalUtf8Bytes_OfAStory_IsTheCanonicalFormOfItsNativeJson()
    {
        byte[] native = SampleStory.Utf8;
        byte[] withUnknown = Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetString(native)[..^1]},\"x-later\":{{\"b\":1.0,\"a\":2}}}}");
        foreach (byte[] text in (byte[][])[native, withUnknown])
        {
            byte[] canonical = StoryJson.ToCanonicalUtf8Bytes(StoryJson.Parse(text));

            Encoding.UTF8.GetString(canonical).Should().Be(Canonical(Encoding.UTF8.GetString(text)));
            canonical.Should().NotEqual(text);
        }
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"b\":", "}")]
    public void TryWrite_Depth_IsBoundedByTheLimitGiven(string open, string close)
    {
        string Nested(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + "[]" + string.Concat(Enumerable.Repeat(close, depth));

        Canonical(Nested(63)).Should().Be(Nested(63));
        CanonicalJson.TryWrite(Encoding.UTF8.GetBytes(Nested(64)), new ArrayBufferWriter<byte>(), out string? reason).Should().BeFalse();
        reason.Should().Contain("64");
        CanonicalJson.TryWrite(
            Encoding.UTF8.GetBytes(Nested(64)), new ArrayBufferWriter<byte>(), out _, maxDepth: 65).Should().BeTrue();
        FluentActions.Invoking(() => CanonicalJson.Write("[]"u8, new ArrayBufferWriter<byte>(), maxDepth: 0))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"\":")]
    public void TryWrite_DepthBomb_NeverOverflowsTheStack(string open)
    {
        const int Depth = 1_000_000;
        byte[] bomb = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, Depth)));
        byte[] closed = Encoding.UTF8.GetBytes(new string('[', Depth) + new string(']', Depth));
        var output = new ArrayBufferWriter<byte>();

        CanonicalJson.TryWrite(bomb, output, out _).Should().BeFalse();
        CanonicalJson.TryWrite(bomb, output, out _, maxDepth: int.MaxValue).Should().BeFalse();
        CanonicalJson.Write(closed, output, maxDepth: Depth);

        output.WrittenSpan.SequenceEqual(closed).Should().BeTrue();
    }

    // A sort that compares each with each would take minutes.
    [Fact]
    public void Write_ManyMembersInReverse_AreSorted()
    {
        string common = new('x', 40);
        string[] members = [.. Enumerable.Range(0, 400_000).Select(i => $"\"{common}{i:d6}\":{i}")];

        Canonical($"{{{string.Join(",", members.Reverse())}}}").Should().Be($"{{{string.Join(",", members)}}}");
    }

    private static string Canonical(string json) => Canonical(Encoding.UTF8.GetBytes(json));

    private static string Canonical(byte[] json) => Encoding.UTF8.GetString(Samples.JsonText.Canonical(json));
}
