using System.Buffers;
using System.Text;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Schema;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace JojDomain.Tests.Engine;

public sealed class InstantCodecTests
{
    private const string Form = "it has not the form of 2025-08-01T09:30:00Z, with digits 0 to 9 and an offset such as +02:00 in place of Z where there is one";

    private const string Bounds = "it is not within -9998-01-01T00:00:00Z and 9999-12-31T23:59:59.999999999Z, the first and the last instant that can be held";

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
        NativeJson.Write(InstantCodec.Instance, instant, written);

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
                ParseResult<Instant> expected = InstantPattern.ExtendedIso.Parse(text.Replace('t', 'T').Replace('z', 'Z'));

                Read(text).Should().Be(expected.Success ? expected.Value : null, text);
            }
        }
    }

    [Theory]
    [InlineData("2025-08-01T09:30:00Z", "2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01T09:30:00.000Z", "2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01T09:30:00.120Z", "2025-08-01T09:30:00.12Z")]
    [InlineData("2025-08-01T09:30:00.1Z", "2025-08-01T09:30:00.1Z")]
    [InlineData("2025-08-01T09:30:00.000000001Z", "2025-08-01T09:30:00.000000001Z")]
    [InlineData("2025-08-01T09:30:00.100000000Z", "2025-08-01T09:30:00.1Z")]
    [InlineData("2025-08-01T09:30:00+00:00", "2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01T09:30:00-00:00", "2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01T09:30:00+02:00", "2025-08-01T07:30:00Z")]
    [InlineData("2025-08-01T09:30:00.50-05:30", "2025-08-01T15:00:00.5Z")]
    [InlineData("2025-08-01T00:30:00+23:59", "2025-07-31T00:31:00Z")]
    [InlineData("2024-02-28T23:30:00-01:00", "2024-02-29T00:30:00Z")]
    [InlineData("2025-08-01t09:30:00z", "2025-08-01T09:30:00Z")]
    [InlineData("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00+01:00", "-0001-12-31T23:00:00Z")]
    [InlineData("-0044-03-15T12:00:00+00:50", "-0044-03-15T11:10:00Z")]
    [InlineData("-9998-01-01T01:00:00+01:00", "-9998-01-01T00:00:00Z")]
    [InlineData("9999-12-31T22:59:59.999999999-01:00", "9999-12-31T23:59:59.999999999Z")]
    public void Read_AnySpelling_IsWrittenInOne(string text, string written)
    {
        Story story = StoryJson.Parse(Document(text));

        story.Should().Be(StoryJson.Parse(Document(written)));
        story.Content.Updated.Should().Be(InstantPattern.ExtendedIso.Parse(written).Value);
        Encoding.UTF8.GetString(StoryJson.ToUtf8Bytes(story)).Should().Be(Document(written));
        StoryJson.ContentHash(story).Should().Be(StoryJson.ContentHash(StoryJson.Parse(Document(written))));
        Schemas.Story.Accepts($"\"{text}\"", "instant").Should().BeTrue();
    }

    [Theory]
    [InlineData("", "it is empty; an instant is written like 2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01", "it is a date without a time of day; an instant is written like 2025-08-01T09:30:00Z")]
    [InlineData("2025-08", "it is a date without a time of day; an instant is written like 2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01 09:30:00Z", "a T is between the date and the time of day, not a blank")]
    [InlineData("2025-08-01T09:30Z", "it has no seconds; an instant is written like 2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01T09:30", "it has no seconds; an instant is written like 2025-08-01T09:30:00Z")]
    [InlineData("2025-08-01T09:30+02:00", "it has no seconds; an instant is written like 2025-08-01T09:30:00Z")]
    [InlineData("01/08/2025 09:30", Form)]
    [InlineData("20250801T093000Z", Form)]
    [InlineData("2025-8-1T09:30:00Z", Form)]
    [InlineData(" 2025-08-01T09:30:00Z", Form)]
    [InlineData("1754040600", Form)]
    [InlineData("+2025-08-01T09:30:00Z", Form)]
    [InlineData("\u0662025-08-01T09:30:00Z", Form)]
    [InlineData("12025-08-01T09:30:00Z", Form)]
    [InlineData("-0000-08-01T09:30:00Z", "there is no year -0000; the year 0 is 0000")]
    [InlineData("2025-13-01T09:30:00Z", "month 13 is not 01 to 12")]
    [InlineData("2025-00-01T09:30:00Z", "month 00 is not 01 to 12")]
    [InlineData("2025-02-29T09:30:00Z", "day 29 is not 01 to 28, the days of 2025-02")]
    [InlineData("-0001-04-31T09:30:00Z", "day 31 is not 01 to 30, the days of -0001-04")]
    [InlineData("2025-08-01T24:00:00Z", "24:00:00 is written 00:00:00 of the next day")]
    [InlineData("2025-08-01T24:00:01Z", "the time 24:00:01 is not 00:00:00 to 23:59:59")]
    [InlineData("2025-08-01T09:60:00Z", "the time 09:60:00 is not 00:00:00 to 23:59:59")]
    [InlineData("2025-08-01T09:30:61Z", "the time 09:30:61 is not 00:00:00 to 23:59:59")]
    [InlineData("2016-12-31T23:59:60Z", "second 60 is a leap second, which an instant cannot represent; write the second before it or after it")]
    [InlineData("2016-12-31T15:59:60.5-08:00", "second 60 is a leap second, which an instant cannot represent; write the second before it or after it")]
    [InlineData("2025-08-01T09:30:00.0000000000Z", "it has 10 digits after the point of the seconds, and an instant has at most 9")]
    [InlineData("2025-08-01T09:30:00.Z", "no digit of a second follows the point")]
    [InlineData("2025-08-01T09:30:00,5Z", "a point is before the digits of a second, not a comma")]
    [InlineData("2025-08-01T09:30:00", "it has neither Z nor an offset such as +02:00 at its end, without which it is not known which moment it is")]
    [InlineData("2025-08-01T09:30:00.5", "it has neither Z nor an offset such as +02:00 at its end, without which it is not known which moment it is")]
    [InlineData("2025-08-01T09:30:00 Z", "\" Z\" after the time is not Z or an offset in hours and minutes such as +02:00")]
    [InlineData("2025-08-01T09:30:00+0200", "\"+0200\" after the time is not Z or an offset in hours and minutes such as +02:00")]
    [InlineData("2025-08-01T09:30:00+02", "\"+02\" after the time is not Z or an offset in hours and minutes such as +02:00")]
    [InlineData("2025-08-01T09:30:00+02:00Z", "\"+02:00Z\" after the time is not Z or an offset in hours and minutes such as +02:00")]
    [InlineData("2025-08-01T09:30:00UTC", "\"UTC\" after the time is not Z or an offset in hours and minutes such as +02:00")]
    [InlineData("2025-08-01T09:30:00+24:00", "the offset +24:00 is beyond 23:59 or has more than 59 minutes")]
    [InlineData("2025-08-01T09:30:00+02:60", "the offset +02:60 is beyond 23:59 or has more than 59 minutes")]
    [InlineData("9999-12-31T23:59:59-00:01", Bounds)]
    [InlineData("-9998-01-01T00:00:00+00:01", Bounds)]
    [InlineData("-9999-12-31T23:59:59Z", Bounds)]
    public void Read_NoInstant_IsRefusedWithTheReason(string text, string reason)
    {
        FluentActions.Invoking(() => StoryJson.Parse(Document(text))).Should().ThrowExactly<StoryJsonException>()
            .Which.Problems.Should().ContainSingle().Which.Message.Should().Be($"\"{text}\" is not an instant: {reason}");
    }

    private static string Document(string updated) => $$"""{"format":"{{StoryFormat.Current}}","updated":"{{updated}}"}""";

    private static Instant? Read(string text)
    {
        try
        {
            return StoryJson.Parse(Document(text)).Content.Updated;
        }
        catch (StoryJsonException refused)
        {
            refused.Problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.BadValue);
            return null;
        }
    }
}
