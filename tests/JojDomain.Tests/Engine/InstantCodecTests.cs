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
}
