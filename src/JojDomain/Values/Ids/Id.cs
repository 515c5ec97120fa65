using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The typed identifier of an entity.</summary>
/// <typeparam name="T">The kind of entity it identifies.</typeparam>
/// <remarks>
/// The form is that of <see cref="EntityRef"/>, to which it converts. The type prevents an organisation's id where a place's is needed. The texts are one namespace across all kinds of a
/// story.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TextPattern(IdGrammar.Pattern)]
public sealed partial record Id<T> : ITextForm<Id<T>>, IEntityLink
    where T : Entity
{
    private readonly EntityRef _reference;

    /// <summary>An identifier: 1 to 128 letters, digits, '-', '_' and '.'.</summary>
    /// <exception cref="ArgumentException">The text is not an id.</exception>
    public Id(string text) => _reference = new EntityRef(text);

    internal Id(EntityRef reference) => _reference = reference;

    /// <summary>The id as text.</summary>
    public string Text => _reference.Text;

    /// <summary>The same id as a reference to an entity of any kind.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static implicit operator EntityRef(Id<T> id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id._reference;
    }

    /// <summary>The same id as a reported reference, such as the owner of a project.</summary>
    /// <exception cref="ArgumentNullException">The id is null.</exception>
    public static implicit operator Reported<EntityRef>(Id<T> id) => (EntityRef)id;

    /// <summary>The id as text.</summary>
    public override string ToString() => Text;

    EntityRef IEntityLink.Entity => _reference;

    static bool ITextForm<Id<T>>.IsPlain => true;

    static bool ITextForm<Id<T>>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Id<T>? value, [NotNullWhen(false)] out string? reason)
    {
        value = IdGrammar.Accepts(text, out reason) ? new Id<T>(new EntityRef(text)) : null;
        return value is not null;
    }
}
