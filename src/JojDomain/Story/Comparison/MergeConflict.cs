using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A member that two stories have with different values, so that a person has to decide which is right.</summary>
/// <remarks>A conflict cannot be built in code: <see cref="StoryMerge.Of"/> makes it.</remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record MergeConflict
{
    internal MergeConflict(Entity? entity, string name, string first, string second)
    {
        Id = entity?.Reference;
        Kind = entity?.EntityKind;
        Pointer = $"/{Places.Escaped(name)}";
        First = first;
        Second = second;
    }

    /// <summary>The id of the entity whose member it is; null for a member of the story itself.</summary>
    public EntityRef? Id { get; }

    /// <summary>The kind of the entity whose member it is; null for a member of the story itself.</summary>
    public EntityKind? Kind { get; }

    /// <summary>The member: a JSON Pointer (RFC 6901) from the entity, or from the story, with one step, such as <c>/words</c>.</summary>
    public string Pointer { get; }

    /// <summary>The value in the first story, as native JSON without white space.</summary>
    public string First { get; }

    /// <summary>The value in the second story, as native JSON without white space.</summary>
    public string Second { get; }

    /// <summary>As in <c>claim c3 /words: "a" or "b"</c>; of each value at most 100 characters are shown.</summary>
    public override string ToString() =>
        $"{(Kind is { } kind ? $"{JsonNames.Of(kind)} {Id}" : "story")} {Shown.Whole(Pointer)}: {Shown.Plain(First)} or {Shown.Plain(Second)}";
}
