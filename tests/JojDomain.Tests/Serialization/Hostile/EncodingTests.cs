using System.Text;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Bytes that are no UTF-8, in every place where a string can be, and texts in other encodings: refused at their place, never replaced.</summary>
public class EncodingTests
{
    private static readonly (string Name, byte[] Bytes)[] Invalid =
    [
        ("a continuation alone", [0x80]),
        ("the last continuation alone", [0xBF]),
        ("a slash in two bytes", [0xC0, 0xAF]),
        ("a delete in two bytes", [0xC1, 0xBF]),
        ("a slash in three bytes", [0xE0, 0x80, 0xAF]),
        ("a slash in four bytes", [0xF0, 0x80, 0x80, 0xAF]),
        ("the first of two bytes", [0xC3]),
        ("two of three bytes", [0xE2, 0x82]),
        ("three of four bytes", [0xF0, 0x9F, 0x98]),
        ("a high surrogate", [0xED, 0xA0, 0x80]),
        ("a surrogate pair in six bytes (CESU-8)", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
        ("beyond the last code point", [0xF4, 0x90, 0x80, 0x80]),
        ("five bytes", [0xF8, 0x88, 0x80, 0x80, 0x80]),
        ("bytes that no encoding has", [0xFE, 0xFF]),
    ];

    private static readonly (string Name, string Json, string Pointer)[] Places =
    [
        ("text", "\"title\":\"?\"", "/title"),
        ("text with escapes", "\"title\":\"\\u0041?\\n\"", "/title"),
        ("long text", $"\"title\":\"{new string('x', 70_000)}?\"", "/title"),
        ("long text with escapes", $"\"title\":\"\\n{new string('x', 70_000)}?\"", "/title"),
        ("own id", "\"id\":\"?\"", "/id"),
        ("reference", "\"author\":\"?\"", "/author"),
        ("instant", "\"updated\":\"2025-08-0?\"", "/updated"),
        ("code", "\"languages\":[\"fr\",\"?\"]", "/languages/1"),
        ("code with escapes", "\"languages\":[\"f\\u0072-?\"]", "/languages/0"),
        ("word", "\"organisations\":[{\"id\":\"a\",\"kind\":\"?\"}]", "/organisations/0/kind"),
        ("enumeration", "\"claims\":[{\"id\":\"a\",\"outcome\":\"?\",\"attribution\":{\"voice\":{\"type\":\"unknown\"}}}]", "/claims/0/outcome"),
        ("absence", "\"organisations\":[{\"id\":\"a\",\"kind\":\"ngo\",\"country\":{\"absent\":\"?\"}}]", "/organisations/0/country/absent"),
        ("date", "\"sources\":[{\"id\":\"a\",\"kind\":\"article\",\"published\":\"2025-0?\"}]", "/sources/0/published"),
        ("figure", "\"agreements\":[{\"id\":\"a\",\"kind\":\"loan\",\"amounts\":[{\"value\":{\"amount\":\"1?\"}}]}]", "/agreements/0/amounts/0/value/amount"),
        ("unknown text", "\"later\":\"?\"", "/later"),
        ("unknown text within", "\"later\":[{\"a\":\"?\"}]", "/later/0/a"),
        ("unknown text with escapes", "\"later\":[0,\"\\u0041?\"]", "/later/1"),
        ("name within an unknown value", "\"later\":{\"?\":1}", "/later/\uFFFD"),
        ("unknown name", "\"?\":1", "/\uFFFD"),
        ("unknown name with escapes", "\"\\u0041?\":1", "/\uFFFD"),
    ];

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach ((string bytes, _) in Invalid)
            {
                foreach ((string place, _, _) in Places)
                {
                    cases.Add(bytes, place);
                }
            }

            return cases;
        }
    }

    public static TheoryData<string, bool> Encodings => new(
        from name in new[] { "utf-16", "utf-16BE", "utf-32", "utf-32BE" }
        from marked in new[] { true, false }
        select (name, marked));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Read_InvalidUtf8_IsRefusedWhereItStands(string bytes, string place)
    {
        byte[] bad = Invalid.Single(each => each.Name == bytes).Bytes;
        (_, string json, string pointer) = Places.Single(each => each.Name == place);
        byte[] text = Encoding.UTF8.GetBytes($"{{\"format\":\"joj-story/1\",{json}}}");
        int at = Array.IndexOf(text, (byte)'?');

        Problem problem = (await Everywhere.RefusedAsync([.. text.AsSpan(0, at), .. bad, .. text.AsSpan(at + 1)])).Should().ContainSingle().Subject;

        problem.Code.Should().Be(ProblemCode.NotUnicode);
        problem.Pointer.Should().Be(pointer);
        problem.Place!.Offset.Should().Be(text.AsSpan(0, at).LastIndexOf((byte)'"'), "the string begins there");
    }

    [Fact]
    public async Task Read_InvalidUtf8OutsideOfStrings_IsNotJson()
    {
        foreach ((string name, byte[] bad) in Invalid)
        {
            foreach (int at in new[] { 0, 1, SampleStory.Utf8.Length - 1, SampleStory.Utf8.Length })
            {
                byte[] text = [.. SampleStory.Utf8.AsSpan(0, at), .. bad, .. SampleStory.Utf8.AsSpan(at)];

                (await Everywhere.RefusedAsync(text)).Should().Contain(problem => problem.Code == ProblemCode.NotJson || problem.Code == ProblemCode.ByteOrderMark, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Read_AnotherEncoding_IsRefusedByItsName(string name, bool marked)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] text = [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(SampleStory.Text)];

        Problem problem = (await Everywhere.RefusedAsync(text)).Should().ContainSingle().Subject;

        problem.Code.Should().Be(marked ? ProblemCode.ByteOrderMark : ProblemCode.NotJson);
        problem.Message.Should().Contain(name[..6].ToUpperInvariant());
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\uFEFF")]
    [InlineData("\uFEFF ")]
    public async Task Read_ByteOrderMarkFirst_IsRefused(string mark) =>
        (await Everywhere.RefusedAsync(Encoding.UTF8.GetBytes(mark + SampleStory.Text))).Should().ContainSingle().Which.Code.Should().Be(ProblemCode.ByteOrderMark);

    [Theory]
    [InlineData(" \uFEFF")]
    [InlineData("\0")]
    [InlineData("\u00A0")]
    [InlineData("\u2028")]
    [InlineData("\f")]
    [InlineData("//\n")]
    [InlineData("/**/")]
    [InlineData("NaN")]
    [InlineData("+")]
    public async Task Read_NoBlankOfJson_IsRefusedBeforeBetweenAndAfter(string blank)
    {
        foreach (string text in new[] { blank + SampleStory.Text, SampleStory.Text.Insert(1, blank), SampleStory.Text.Insert(SampleStory.Text.IndexOf(':', StringComparison.Ordinal) + 1, blank), SampleStory.Text + blank })
        {
            (await Everywhere.RefusedAsync(Encoding.UTF8.GetBytes(text))).Should().Contain(static problem => problem.Code == ProblemCode.NotJson);
        }
    }
}
