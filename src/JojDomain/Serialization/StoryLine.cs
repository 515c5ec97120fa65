using System.Globalization;

namespace JojDomain.Serialization;

/// <summary>The result of reading one line of JSON Lines: a story, or what is wrong with the line.</summary>
/// <remarks>
/// The places of its problems are places in the whole text, as <c>joj check</c> prints them: <see cref="TextPlace.Line"/> is
/// <see cref="Number"/>, <see cref="TextPlace.Column"/> is counted within the line, <see cref="TextPlace.Offset"/> from where reading began.
/// Pointers lead into the line's own document.
/// </remarks>
public sealed record StoryLine
{
    internal StoryLine(long number, Story? story, EquatableArray<Problem> problems)
    {
        Number = number;
        Story = story;
        Problems = problems;
    }

    /// <summary>The number of the line, counted from 1; blank lines count.</summary>
    public long Number { get; }

    /// <summary>The story; null when there is an error.</summary>
    public Story? Story { get; }

    /// <summary>All errors of the line in the order of the text, and warnings, which may be beside a story too; empty by default.</summary>
    public EquatableArray<Problem> Problems { get; }

    /// <summary>The number, with the story or what is wrong.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}: {Story?.ToString() ?? string.Join(' ', Problems)}");
}
