using FluentAssertions;
using JojDomain.Generator.Model;
using JojDomain.Generator.Tests.Support;
using Xunit;

namespace JojDomain.Generator.Tests;

/// <summary>What the JSON Schema says of a type and its members: the first sentence of their documentation, as plain text.</summary>
public class SummaryTests
{
    [Theory]
    [InlineData("<summary>One. Two.</summary>", "One.")]
    [InlineData("<summary>\n/// One\n///   line.\n/// </summary>", "One line.")]
    [InlineData("<summary>A number, e.g. 2.5 or <c>sha-256:...</c>. More.</summary>", "A number, e.g. 2.5 or `sha-256:...`.")]
    [InlineData("<summary>Names <see cref=\"Title\"/>, <see cref=\"Title.Weight\"/> and <see cref=\"TitleUse.InFull\">the use</see>.</summary>", "Names Title, weight and the use.")]
    [InlineData("<summary>Of <see cref=\"Reported{T}\"/>: <see langword=\"true\"/>, <paramref name=\"it\"/> &amp; <i>so</i> on</summary>", "Of Reported: true, it & so on")]
    [InlineData("<remarks>Only these.</remarks>", "")]
    [InlineData("<summary>Not closed.", "")]
    public void Type_WithDocumentation_HasItsFirstSentence(string documentation, string expected) =>
        ModelOf($"/// {documentation}\npublic sealed partial record Holder : Part;").Summary.Should().Be(expected);

    [Fact]
    public void Member_ThatMayBeNull_IsLeftOut() =>
        ModelOf("public sealed partial record Holder : Part { /// <summary>Nullable; <see langword=\"null\"/> or null when not known.</summary>\npublic int? Member { get; init; } }")
            .Members.Single().Summary.Should().Be("Nullable; left out or left out when not known.");

    private static TypeModel ModelOf(string holder) => Generation.ModelsOf([.. Samples.All, $"namespace JojDomain;\n{holder}"])["Holder"];
}
