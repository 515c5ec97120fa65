using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The identifier of a story as a whole, in the same form as the ids of its entities.</summary>
/// <remarks>It is outside the namespace of the entities: a story and one of its entities can have the same text.</remarks>
[TextPattern(IdGrammar.Pattern)]
public sealed partial record StoryId : ITextForm<StoryId>
{
    /// <summary>A story's identifier: 1 to 128 letters, digits, '-', '_' and '.'.</summary>
    /// <exception cref="ArgumentException">The text is not an id.</exception>
    public StoryId(string text) => Text = IdGrammar.Check(text);

    /// <summary>The identifier as text.</summary>
    public string Text { get; }

    /// <summary>The identifier as text.</summary>
    public override string ToString() => Text;

    static bool ITextForm<StoryId>.IsPlain => true;

    static bool ITextForm<StoryId>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out StoryId? value, [NotNullWhen(false)] out string? reason)
    {
        value = IdGrammar.Accepts(text, out reason) ? new StoryId(text.ToString()) : null;
        return value is not null;
    }
}
