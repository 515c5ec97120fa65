using JojDomain.Serialization;

namespace JojDomain.Tests.Stories;

/// <summary>
/// A story of the press in <c>Fixtures</c>, and the text that its passages stand in. The text is a rewrite that keeps the way of reporting of the articles
/// whose addresses the story names, and stands beside the checkout with the table of the claims to be found in it.
/// </summary>
internal sealed record PressStory(string Name, string TextName, int Rows)
{
    public static PressStory Dakar { get; } = new("dakar-communique", "01-dakar-cojoj-communique", 9);

    public static PressStory Jedi { get; } = new("jedi-cancelled", "05-jedi-cancelled", 11);

    public Story Story { get; } = StoryJson.Parse(Read(Name));

    public byte[] Bytes => Read(Name);

    public static PressStory Of(string name) => name == Dakar.Name ? Dakar : Jedi;

    /// <summary>The claim of a row of the table, or one that stands beside them.</summary>
    public Claim Claim(string id) => Story.Get(new Id<Claim>(id));

    public T Get<T>(string id)
        where T : Entity => Story.Get(new Id<T>(id));

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PressStory).Assembly.GetManifestResourceStream($"{name}.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
