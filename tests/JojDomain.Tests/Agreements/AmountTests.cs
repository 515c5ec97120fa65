using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Agreements;

public class AmountTests
{
    [Fact]
    public void Amount_Value_IsTheSumOrWhyThereIsNone()
    {
        var sum = new Money(1, ScaleWord.Million);

        new Amount(sum, AmountRole.Award).Value.Value.Should().Be(sum);
        new Amount(Reported.Unknown(AbsenceReason.Undisclosed)).Value.Reason.Should().Be(AbsenceReason.Undisclosed);
        new Amount(Reported.None, AmountRole.Guarantee).Value.State.Should().Be(ReportState.None);
        FluentActions.Invoking(() => new Amount(default)).Should().Throw<ArgumentException>().WithMessage("an amount is a sum of money, or gives the reason why there is none");
    }

    [Fact]
    public void Amount_WithoutValueInJson_IsAProblem()
    {
        StoryJson.TryParse("""{"format":"joj-story/1","agreements":[{"id":"a","kind":"contract","amounts":[{"role":"award"}]}]}""", out _, out EquatableArray<Problem> problems)
            .Should().BeFalse();

        problems.Select(static problem => $"{problem.Pointer} {problem.Message}").Should().Equal("/agreements/0/amounts/0 the member \"value\" is missing");
    }
}
