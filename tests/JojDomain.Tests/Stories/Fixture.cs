using JojDomain.Serialization;

namespace JojDomain.Tests.Stories;

/// <summary>The stories under Stories/Fixtures, written by hand as native JSON; each name is a file's and its story's.</summary>
internal static class Fixture
{
    public static IEnumerable<string> Names => typeof(Fixture).Assembly.GetManifestResourceNames()
        .Where(static file => Path.GetExtension(file) == ".json").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Fixture).Assembly.GetManifestResourceStream($"{name}.json")!);
        return reader.ReadToEnd();
    }

    public static Story Story(string name) => StoryJson.Parse(Text(name));

    public static Claim Claim(this Story story, string id) => story.Get(new Id<Claim>(id));
}
