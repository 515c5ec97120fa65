using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Formats;

/// <summary>What a format asks for is checked before anything is written.</summary>
public sealed class FormatSettingsTests
{
    private static readonly EquatableArray<FormatSetting> Known = [new("prefix", "the registered prefix", true), new("published", "a date", false)];

    [Fact]
    public void Constructor_RequiredIsAbsent_SaysWhatItIs() => FluentActions.Invoking(() => Of([]))
        .Should().Throw<ArgumentException>().WithMessage("the format ocds requires the setting \"prefix\": the registered prefix*");

    [Fact]
    public void Constructor_UnknownSetting_SaysWhatThereIs() => FluentActions.Invoking(() => Of(new() { ["prefix"] = "a", ["prefx"] = "a" }))
        .Should().Throw<ArgumentException>().WithMessage("the format ocds has no setting \"prefx\"; it takes prefix, published*");

    [Fact]
    public void Value_NotWellFormed_SaysWhy() => FluentActions.Invoking(() => Of(new() { ["prefix"] = "a", ["published"] = "2025-13" }).Value<EdtfDate>("published"))
        .Should().Throw<ArgumentException>().WithMessage("the setting \"published\" of the format ocds is not well formed: *");

    [Fact]
    public void Value_Given_IsRead()
    {
        FormatSettings settings = Of(new() { ["prefix"] = "a", ["published"] = "2025-07" });

        settings.Text("prefix").Should().Be("a");
        settings.Value<EdtfDate>("published").Should().Be(EdtfDate.Parse("2025-07"));
        Of(new() { ["prefix"] = "a" }).Value<EdtfDate>("published").Should().BeNull();
    }

    private static FormatSettings Of(Dictionary<string, string> given) => new("ocds", Known, given);
}
