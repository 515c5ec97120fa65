using System.Text;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Tests.Serialization.Laws;
using Xunit;

namespace JojDomain.Tests.Engine;

/// <summary>Whatever bytes there are, they are decoded to what the framework makes of them, and refused where it refuses them.</summary>
public sealed class Utf8DecoderTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    // Before the end of a block, over it and behind it; the last are fewer than a block, which the framework decodes.
    private static readonly int[] Places = [0, 1, 7, 13, 14, 15, 16, 17, 31, 40];

    [Fact]
    public void TryDecode_EveryCharacterOfOneToThreeBytes_IsItself()
    {
        for (int unit = 1; unit <= char.MaxValue; unit++)
        {
            if (!char.IsSurrogate((char)unit))
            {
                MustAgree(Encoding.UTF8.GetBytes($"{(char)unit}{new string('x', 30)}"));
            }
        }
    }

    [Fact]
    public void TryDecode_EveryLeadWithEveryKindOfByteBehindIt_IsWhatTheFrameworkSays()
    {
        byte[] kinds = [0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF];
        for (int lead = 0; lead <= 0xFF; lead++)
        {
            foreach (byte second in kinds)
            {
                foreach (byte third in kinds)
                {
                    MustAgree([(byte)lead, second, third, .. "twenty more of ASCII"u8]);
                }
            }
        }
    }

    [Theory]
    [InlineData("é")]
    [InlineData("’")]
    [InlineData("\u07FF\u0800")]
    [InlineData("\uD7FF\uE000\uFFFF")]
    [InlineData("😀")]
    [InlineData("«\u00A0où ?\u00A0»")]
    public void TryDecode_ATextAtAnyPlaceCutAnywhere_IsWhatTheFrameworkSays(string text)
    {
        foreach (int place in Places)
        {
            byte[] bytes = Encoding.UTF8.GetBytes($"{new string('a', place)}{text}{new string('b', 40)}");
            for (int length = 0; length <= bytes.Length; length++)
            {
                MustAgree(bytes[..length]);
            }
        }
    }

    [Fact]
    public void TryDecode_RandomBytes_IsWhatTheFrameworkSays()
    {
        string[] parts = ["a", "bcdefghijklmnopq", "é", "œ", "’", "“ ”", "\u0800", "\uD7FF", "\uE000", "😀", "\U0001D6D1"];
        var random = new Random(11);
        for (int time = 0; time < Cases.Of(20_000); time++)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => parts[random.Next(parts.Length)])));
            MustAgree(bytes);
            if (bytes.Length > 0)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                MustAgree(bytes);
            }
        }
    }

    private static void MustAgree(byte[] text)
    {
        string? expected;
        try
        {
            expected = Strict.GetString(text);
        }
        catch (DecoderFallbackException)
        {
            expected = null;
        }

        var characters = new char[text.Length];
        bool isUnicode = Utf8Decoder.TryDecode(text, characters, out int written);
        string? decoded = isUnicode ? new string(characters, 0, written) : null;
        if (decoded != expected)
        {
            decoded.Should().Be(expected, "that is {0}", Convert.ToHexString(text));
        }
    }
}
