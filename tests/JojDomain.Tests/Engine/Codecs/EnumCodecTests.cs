using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

public sealed class EnumCodecTests
{
    [Fact]
    public void EnumCodec_OfAnEnumerationThatIsNotOfBytes_IsRefused() =>
        FluentActions.Invoking(static () => new EnumCodec<DayOfWeek>("sunday monday"u8, "day", "A day.")).Should().Throw<InvalidOperationException>().WithMessage("*DayOfWeek*");

    [Fact]
    public void TryFind_Word_GivesItsMemberOrTheReason()
    {
        TimeLengthUnitCodec.Instance.TryFind("quarter", out TimeLengthUnit unit, out _).Should().BeTrue();
        unit.Should().Be(TimeLengthUnit.Quarter);
        TimeLengthUnitCodec.Instance.WordOf(unit).Should().Be("quarter");
        TimeLengthUnitCodec.Instance.TryFind("Quarter", out _, out string? reason).Should().BeFalse();
        reason.Should().EndWith("did you mean \"quarter\"?");
    }
}
