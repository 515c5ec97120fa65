using System.Text.RegularExpressions;
using FluentAssertions;
using JojDomain.Guide.Tests.Pages;
using Xunit;

namespace JojDomain.Guide.Tests;

/// <summary>Pages lead to pages that are there, and are as short as they promise to be.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All(), "src/README.md", "tests/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfEachPage_LeadSomewhere(string path)
    {
        string folder = Path.Combine(Page.Root, Path.GetDirectoryName(path)!);

        Links().Matches(Page.At(path).Text).Select(static match => match.Groups[1].Value)
            .Where(static target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target))).Should().BeEmpty();
    }

    [Fact]
    public void Guide_NamesAllOfItsPages()
    {
        string contents = Page.At("src/guide/README.md").Text;

        Page.All().Where(static path => path.StartsWith("src/guide/", StringComparison.Ordinal) && path != "src/guide/README.md")
            .Where(path => !contents.Contains($"]({Path.GetFileName(path)})", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Readme_IsAPageForTheFirstMinute() => Page.At("README.md").Text.Split('\n').Length.Should().BeLessThanOrEqualTo(150);

    [Fact]
    public void FirstProgram_IsOfFifteenLines() =>
        Page.At("README.md").Blocks.First(static block => block.Language == "csharp").Text.Split('\n').Count(static line => line.Length > 0).Should().BeLessThanOrEqualTo(15);

    // What is wider needs to be scrolled where people read it.
    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_OfEachPage_IsNotWiderThanAPage(string path) => Page.At(path).Blocks.Where(static block => block.Language == "csharp")
        .SelectMany(static block => block.Text.Split('\n')).Where(static line => line.Length > 140).Should().BeEmpty();

    [GeneratedRegex(@"\]\(([^)#\s]*)[^)]*\)")]
    private static partial Regex Links();
}
