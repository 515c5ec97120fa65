using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A reference to an entity of a story, of any kind.</summary>
/// <remarks>
/// Ids are one namespace across all kinds of a story, so that a reference is a bare string in JSON. The text has 1 to 128 of the
/// characters A-Z, a-z, 0-9, '-', '_' and '.', begins and ends with a letter or digit, and is case-sensitive.
/// </remarks>
[TextPattern(IdGrammar.Pattern)]
public sealed partial record EntityRef : ITextForm<EntityRef>, IEntityLink
{
    /// <summary>A reference to the entity with this id.</summary>
    /// <exception cref="ArgumentException">The text is not an id.</exception>
    public EntityRef(string text) => Text = IdGrammar.Check(text);

    internal EntityRef(ReadOnlySpan<char> soundText) => Text = soundText.ToString();

    /// <summary>The id as text.</summary>
    public string Text { get; }

    /// <summary>The id as text.</summary>
    public override string ToString() => Text;

    EntityRef IEntityLink.Entity => this;

    static bool ITextForm<EntityRef>.IsPlain => true;

    static bool ITextForm<EntityRef>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EntityRef? value, [NotNullWhen(false)] out string? reason)
    {
        value = IdGrammar.Accepts(text, out reason) ? new EntityRef(text) : null;
        return value is not null;
    }
}
