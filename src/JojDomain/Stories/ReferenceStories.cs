using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The stories that come with the package, each after public reporting: examples to read, and data to test against.</summary>
/// <remarks>
/// <c>dakar-2026</c> is the cloud agreement for the Dakar 2026 Games as the press reports it, with the sources that disagree on it, the technology park beside it and the
/// market figures it is measured against. <c>restic-2025-07</c> is one article of July 2025 on a press release of Restic, a trade body, about the same
/// agreement. What the sources say is in the claims; what an entity itself holds is supported by a holding. The stories name no author, quote
/// no more than short evidence, and carry the address of every source that has one.
/// </remarks>
public static class ReferenceStories
{
    /// <summary>The names of the stories, in ordinal order.</summary>
    public static EquatableArray<string> Names { get; } = ["dakar-2026", "restic-2025-07"];

    /// <summary>Reads the story with a name; every call gives an equal story.</summary>
    /// <param name="name">One of <see cref="Names"/>, in the same case.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">No story has the name; the message lists the names there are.</exception>
    public static Story Get(string name)
    {
        using Stream json = OpenRead(name);
        return StoryJson.Parse(json);
    }

    /// <summary>Reads the story with a name; false when no story has it, or the name is null.</summary>
    /// <param name="name">The name.</param>
    /// <param name="story">The story; null when there is none.</param>
    public static bool TryGet([NotNullWhen(true)] string? name, [NotNullWhen(true)] out Story? story)
    {
        story = name is not null && Names.Contains(name, StringComparer.Ordinal) ? Get(name) : null;
        return story is not null;
    }

    /// <summary>Opens the native JSON of the story with a name, as it was written by hand, in UTF-8; the caller disposes of it.</summary>
    /// <param name="name">One of <see cref="Names"/>, in the same case.</param>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="KeyNotFoundException">No story has the name; the message lists the names there are.</exception>
    public static Stream OpenRead(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Names.Contains(name, StringComparer.Ordinal)
            ? typeof(ReferenceStories).Assembly.GetManifestResourceStream($"{name}.json")!
            : throw new KeyNotFoundException(Missing(name));
    }

    private static string Missing(string name) =>
        $"No reference story has the name {Shown.Of(name)}{DidYouMean.Hint(name, Names, otherwise: ".")} There are: {string.Join(", ", Names)}.";
}
