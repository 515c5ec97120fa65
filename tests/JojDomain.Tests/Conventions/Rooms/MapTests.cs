using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Conventions.Rooms;

/// <summary>The map of the sources (<c>src/README.md</c>) is true.</summary>
public sealed partial class MapTests
{
    private static readonly string Root = Checkout.Root;
    private static readonly string Map = File.ReadAllText(Path.Combine(Root, "src", "README.md"));

    [Fact]
    public void Projects_OfTheTable_AreThoseOfTheSources()
    {
        IEnumerable<string> projects = Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(static file => Path.GetFileNameWithoutExtension(file));

        FirstColumn("## Projects").ShouldBeExactly(projects);
    }

    [Fact]
    public void Rooms_OfTheTable_AreThoseOfTheAssembly()
    {
        using var rooms = SourceRooms.OfLibrary();

        FirstColumn("## The rooms of JojDomain").Append("").ShouldBeExactly(rooms.Rooms());
    }

    [Fact]
    public void FoldersWithinRooms_AreNamed()
    {
        IEnumerable<string> folders = Directory.EnumerateDirectories(Path.Combine(Root, "src", "JojDomain"))
            .Where(static room => Path.GetFileName(room) is "Claims" or "Story" or "Engine")
            .SelectMany(Directory.EnumerateDirectories)
            .Select(static folder => Path.GetFileName(folder));

        folders.Where(static folder => !Section("## The rooms of JojDomain").Contains($"`{folder}`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("## The rooms of accounts", "src/JojDomain/Story/Accounts")]
    [InlineData("## The rooms of stories in words", "src/JojDomain.Interchange/Telling")]
    public void Rooms_OfTheTableOfARoom_AreItsFolders(string heading, string room) =>
        FirstColumn(heading).ShouldBeExactly(Directory.EnumerateDirectories(Path.Combine(Root, room)).Select(static folder => Path.GetFileName(folder)));

    [Fact]
    public void Paths_Named_Exist() => Paths().Matches(Map).Select(static match => match.Groups[1].Value)
        .Where(static path => !Path.Exists(Path.Combine(Root, path))).Should().BeEmpty();

    [Fact]
    public void Attributes_OfTheTable_AreThoseOfTheLibrary()
    {
        IEnumerable<string> attributes = typeof(Story).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(Attribute)) && type.Namespace == nameof(JojDomain))
            .Select(static type => $"[{type.Name[..^"Attribute".Length]}]");

        FirstColumn("## The attributes").ShouldBeExactly(attributes);
    }

    [Fact]
    public void Diagnostics_OfTheTable_AreThoseOfTheGenerator()
    {
        string faults = File.ReadAllText(Path.Combine(Root, "src", "JojDomain.Generator", "Faults.cs"));

        FirstColumn("## The generator's diagnostics").ShouldBeExactly(Ids().Matches(faults).Select(static match => match.Value).Distinct());
    }

    private static string Section(string heading)
    {
        int start = Map.IndexOf(heading + "\n", StringComparison.Ordinal);
        int end = Map.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return end < 0 ? Map[start..] : Map[start..end];
    }

    // What the first cell of each row names; the head of a table names nothing in code.
    private static IEnumerable<string> FirstColumn(string heading) => Section(heading).Split('\n')
        .Where(static line => line.StartsWith('|') && !line.StartsWith("|-", StringComparison.Ordinal))
        .Skip(1)
        .SelectMany(static row => row.Split('|')[1].Split(','))
        .Select(static cell => cell.Trim().Trim('`'));

    [GeneratedRegex("`((?:src|tests)/[^`]+)`")]
    private static partial Regex Paths();

    [GeneratedRegex("JOJG[0-9]{3}")]
    private static partial Regex Ids();
}
