using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Serialization;

/// <summary>The result of reading a text: a story, or all that is wrong with the text.</summary>
/// <remarks>
/// It can be deconstructed: <c>(Story? story, EquatableArray&lt;Problem&gt; problems) = await StoryJson.TryParseAsync(stream);</c>. Equality is by content.
/// </remarks>
public sealed record ParsedStory
{
    internal ParsedStory(Story? story, EquatableArray<Problem> problems)
    {
        Story = story;
        Problems = problems;
    }

    /// <summary>Whether there is a story.</summary>
    [MemberNotNullWhen(true, nameof(Story))]
    public bool IsStory => Story is not null;

    /// <summary>The story; null when there is an error.</summary>
    public Story? Story { get; }

    /// <summary>All errors in the order of the text, and warnings, which may be beside a story too; empty by default.</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>Gives the story and the problems apart.</summary>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All errors and warnings.</param>
    public void Deconstruct(out Story? story, out EquatableArray<Problem> problems)
    {
        story = Story;
        problems = Problems;
    }

    /// <summary>The story, or what is wrong.</summary>
    public override string ToString() => Story?.ToString() ?? string.Join(' ', Problems);
}
