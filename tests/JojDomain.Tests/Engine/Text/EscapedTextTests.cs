using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Tests.Serialization.Laws;
using Xunit;

namespace JojDomain.Tests.Engine;

/// <summary>Escapes are decoded as the framework decodes them, and refused where it refuses them.</summary>
public sealed class EscapedTextTests
{
    private static readonly string[] Parts =
    [
        "a", "plain words of more than a block", "é", "’", "😀", "\\n", "\\r", "\\t", "\\b", "\\f", "\\\"", "\\\\", "\\/", "\\u0041", "\\u00e9", "\\u00E9", "\\u0000", "\\ufffe",
        "\\ud83d\\ude00", "\\uD83D\\uDE00", "\\ud83d", "\\ude00", "\\u201c", "\\\\u0041",
    ];

    [Theory]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\uDBFF\\uDFFF", "\U0010FFFF")]
    [InlineData("\\ud83d\\n\\ude00", null)]
    [InlineData("\\ud83d\\ud83d\\ude00", null)]
    [InlineData("\\ud83d", null)]
    [InlineData("\\ude00\\ud83d", null)]
    [InlineData("\\b\\f\\n\\r\\t\\\"\\\\\\/", "\b\f\n\r\t\"\\/")]
    [InlineData("\\u005c\\u0022\\u0000", "\\\"\0")]
    public void TryDecode_Escapes_IsWhatTheyStandFor(string spelled, string? expected)
    {
        Decoded(Encoding.UTF8.GetBytes(spelled)).Should().Be(expected);
        MustAgree(Encoding.UTF8.GetBytes(spelled));
    }

    [Fact]
    public void TryDecode_EveryUnit_IsWhatTheFrameworkSays()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            MustAgree(Encoding.ASCII.GetBytes($"\\u{unit:x4}"));
            MustAgree(Encoding.ASCII.GetBytes($"\\ud83d\\u{unit:X4}"));
        }
    }

    [Fact]
    public void TryDecode_RandomTexts_IsWhatTheFrameworkSays()
    {
        var random = new Random(5);
        for (int time = 0; time < Cases.Of(20_000); time++)
        {
            MustAgree(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Parts[random.Next(Parts.Length)]))));
        }
    }

    [Fact]
    public void TryDecode_BrokenUtf8BesideAnEscape_IsRefused()
    {
        MustAgree([0xC3, .. "\\n"u8]);
        MustAgree([.. "\\n"u8, 0xE2, 0x80]);
        MustAgree([.. "\\n"u8, 0x80, .. "\\n"u8]);
    }

    private static void MustAgree(byte[] spelled)
    {
        string? expected = Frameworks(spelled);
        string? decoded = Decoded(spelled);
        if (decoded != expected || EscapedText.IsUnicode(spelled) != expected is not null)
        {
            decoded.Should().Be(expected, "that is {0}", Encoding.Latin1.GetString(spelled));
            EscapedText.IsUnicode(spelled).Should().Be(expected is not null, "that is {0}", Encoding.Latin1.GetString(spelled));
        }
    }

    private static string? Decoded(byte[] spelled)
    {
        var characters = new char[spelled.Length];
        var utf8 = new byte[spelled.Length];
        bool isUnicode = EscapedText.TryDecode(spelled, characters, out int written);
        bool isUtf8 = EscapedText.TryDecode(spelled, utf8, out int bytes);
        isUtf8.Should().Be(isUnicode);
        if (isUnicode && Encoding.UTF8.GetString(utf8, 0, bytes) != new string(characters, 0, written))
        {
            Encoding.UTF8.GetString(utf8, 0, bytes).Should().Be(new string(characters, 0, written));
        }

        return isUnicode ? new string(characters, 0, written) : null;
    }

    private static string? Frameworks(byte[] spelled)
    {
        var reader = new Utf8JsonReader([(byte)'"', .. spelled, (byte)'"']);
        reader.Read();
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
