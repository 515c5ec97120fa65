using JojDomain.Serialization;
using JojDomain.Tests.Readme;

namespace JojDomain.Tests.Stories;

/// <summary>The stories under Stories/Fixtures, written by hand as native JSON; each name is a file's and its story's.</summary>
internal static class Fixture
{
    private static readonly string Folder = Path.Combine(ReadmeFile.Root, "tests/JojDomain.Tests/Stories/Fixtures");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    public static Story Story(string name) => StoryJson.Parse(Text(name));

    public static Claim Claim(this Story story, string id) => story.Get(new Id<Claim>(id));
}
