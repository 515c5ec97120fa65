using JojDomain.Serialization;

namespace JojDomain.Tests.Stories;

/// <summary>
/// A story of the press in <c>Fixtures</c>, and the text that its passages are in. The text is a rewrite that keeps the way of reporting of the articles
/// whose addresses the story names, and is beside the checkout with the table of the claims to be found in it.
/// </summary>
internal sealed record PressStory(string Name, string TextName, int Rows)
{
    private readonly Story _story = StoryJson.Parse(Read(Name));

    public static PressStory Dakar { get; } = new("dakar-communique", "01-dakar-cojoj-communique", 9);

    public static PressStory Jedi { get; } = new("jedi-cancelled", "05-jedi-cancelled", 11);

    /// <summary>A story of its own each time: one keeps what it is asked for, and a test would see what another test was answered.</summary>
    public Story Story => Story.Create(_story.Content);

    public byte[] Bytes => Read(Name);

    public static PressStory Of(string name) => name == Dakar.Name ? Dakar : Jedi;

    /// <summary>The claim of a row of the table, or one that is beside them.</summary>
    public Claim Claim(string id) => _story.Get(new Id<Claim>(id));

    public T Get<T>(string id)
        where T : Entity => _story.Get(new Id<T>(id));

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PressStory).Assembly.GetManifestResourceStream($"{name}.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
