using System.Buffers;
using System.Text;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace JojDomain.Tests.Engine;

public sealed class InstantCodecTests
{
    public static TheoryData<Instant> Instants => new(
        Instant.MinValue,
        Instant.FromUtc(-1, 12, 31, 23, 59, 59),
        Instant.FromUtc(1, 1, 1, 0, 0) - NodaTime.Duration.FromSeconds(1),
        Instant.FromUtc(1, 1, 1, 0, 0) - NodaTime.Duration.Epsilon,
        Instant.FromUtc(1, 1, 1, 0, 0),
        Instant.FromUtc(1, 1, 1, 0, 0) + NodaTime.Duration.Epsilon,
        Instant.FromUtc(987, 6, 5, 4, 3, 2),
        NodaConstants.UnixEpoch,
        NodaConstants.UnixEpoch - NodaTime.Duration.Epsilon,
        Instant.FromUtc(2025, 8, 1, 9, 30),
        Instant.FromUtc(2025, 8, 1, 9, 30) + NodaTime.Duration.FromMilliseconds(250),
        Instant.FromUtc(2025, 8, 1, 9, 30) + NodaTime.Duration.FromNanoseconds(50),
        Instant.FromUtc(9999, 12, 31, 23, 59, 59),
        Instant.MaxValue);

    [Theory]
    [MemberData(nameof(Instants))]
    public void Write_AnyInstant_SpellsItAsTheExtendedIsoPattern(Instant instant)
    {
        var written = new ArrayBufferWriter<byte>();
        JsonForm.Write(InstantCodec.Instance, instant, written);

        Encoding.UTF8.GetString(written.WrittenSpan).Should().Be($"\"{InstantPattern.ExtendedIso.Format(instant)}\"");
    }

    [Theory]
    [MemberData(nameof(Instants))]
    public void Read_WhatIsWritten_IsTheInstant(Instant instant) =>
        Read(InstantPattern.ExtendedIso.Format(instant)).Should().Be(instant);

    // Every day of the years around the ends of four digits, of centuries and of leap years; every other text of the same length is no instant.
    [Fact]
    public void Read_WholeSeconds_IsWhatTheExtendedIsoPatternReads()
    {
        int[] years = [0, 1, 4, 99, 100, 399, 400, 1582, 1600, 1899, 1900, 1969, 1970, 1972, 2000, 2024, 2025, 2100, 9999];
        int read = 0;
        foreach (int year in years)
        {
            for (int month = 0; month <= 13; month++)
            {
                for (int day = 0; day <= 32; day++)
                {
                    string text = $"{year:0000}-{month:00}-{day:00}T{day % 25:00}:{month * 4:00}:{day * 2:00}Z";
                    ParseResult<Instant> expected = InstantPattern.ExtendedIso.Parse(text);

                    Read(text).Should().Be(expected.Success ? expected.Value : null, text);
                    read += expected.Success ? 1 : 0;
                }
            }
        }

        read.Should().BeGreaterThan(6000);
    }

    [Fact]
    public void Read_AnyCharacterChanged_IsWhatTheExtendedIsoPatternReads()
    {
        const string Text = "2025-08-11T19:30:59Z";
        for (int at = 0; at < Text.Length; at++)
        {
            foreach (char other in "0123456789/:- TZtz\u0660\u0130")
            {
                string text = $"{Text[..at]}{other}{Text[(at + 1)..]}";
                ParseResult<Instant> expected = InstantPattern.ExtendedIso.Parse(text);

                Read(text).Should().Be(expected.Success ? expected.Value : null, text);
            }
        }
    }

    private static Instant? Read(string text)
    {
        try
        {
            return StoryJson.Parse($$"""{"format":"{{StoryFormat.Current}}","updated":"{{text}}"}""").Content.Updated;
        }
        catch (StoryJsonException refused)
        {
            refused.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.BadValue);
            return null;
        }
    }
}
