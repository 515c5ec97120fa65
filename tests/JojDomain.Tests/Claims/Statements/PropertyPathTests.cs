using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Statements;

public class PropertyPathTests
{
    [Theory]
    [InlineData("agreement.signing", EntityKind.Agreement)]
    [InlineData("place.names", EntityKind.Place)]
    [InlineData("cloudDeployment.dataLocation", EntityKind.CloudDeployment)]
    [InlineData("phase.ordinal", EntityKind.Phase)]
    public void Parse_AnyProperty_IsKnown(string text, EntityKind kind)
    {
        new PropertyPath(text).Text.Should().Be(text);
        new PropertyPath(text).Kind.Should().Be(kind);
        PropertyPath.Parse(text).ToString().Should().Be(text);
        PropertyPath.TryParse(text.AsSpan(), out PropertyPath? path).Should().BeTrue();
        path.Should().Be(new PropertyPath(text));
    }

    [Theory]
    [InlineData("", "\"\" is not a property of any kind of entity")]
    [InlineData("agreement", "\"agreement\" is not a property of any kind of entity; did you mean \"cloudDeployment.agreement\"?")]
    [InlineData("names", "\"names\" is not a property of any kind of entity; its kind comes before it, as in \"agreement.names\"")]
    [InlineData("callForTenders", "\"callForTenders\" is not a property of any kind of entity; did you mean \"agreement.callForTenders\"?")]
    [InlineData("agreement.id", "\"agreement.id\" is not a property of any kind of entity; did you mean \"agreement.kind\"?")]
    [InlineData("agreement.signin", "\"agreement.signin\" is not a property of any kind of entity; did you mean \"agreement.signing\"?")]
    [InlineData("Agreement.Signing", "\"Agreement.Signing\" is not a property of any kind of entity; did you mean \"agreement.signing\"?")]
    [InlineData("agreement.signing ", "\"agreement.signing \" is not a property of any kind of entity; did you mean \"agreement.signing\"?")]
    [InlineData("agreement.unknown", "\"agreement.unknown\" is not a property of any kind of entity")]
    public void Parse_Other_IsRefusedWithItsReason(string text, string reason)
    {
        FluentActions.Invoking(() => PropertyPath.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        FluentActions.Invoking(() => new PropertyPath(text)).Should().Throw<ArgumentException>().WithMessage($"{reason} (Parameter*");
        PropertyPath.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void Parse_NullOrLong_IsRefused()
    {
        FluentActions.Invoking(() => new PropertyPath(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (PropertyPath)(Property)null!).Should().Throw<ArgumentNullException>();
        PropertyPath.TryParse((string?)null, out _).Should().BeFalse();
        FluentActions.Invoking(() => PropertyPath.Parse(new string('a', 100_000))).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(200);
    }
}
