using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A part of a story that has an id of its own and can be referred to.</summary>
/// <remarks>Being in a story does not say that the thing existed: its history and the claims about it do.</remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[DebuggerDisplay("{InDebugger,nq}")]
public abstract record Entity : Part
{
    private protected Entity()
    {
    }

    /// <summary>The entity's id, where any kind may be.</summary>
    public abstract EntityRef Reference { get; }

    /// <summary>Which kind of entity this is.</summary>
    public abstract EntityKind EntityKind { get; }

    /// <summary>Kind and id, and the first name or else the beginning of the JSON: what a list of many shows of each.</summary>
    internal string InDebugger =>
        $"{JsonNames.Of(EntityKind)} {Reference}: {(this is INamed { Names: [var name, ..] } ? name.Text : Shown.Plain(Encoding.UTF8.GetString(StoryJson.EntityToUtf8Bytes(this))))}";

    /// <summary>The members of which one at least would have to say something, and none does; null where one does, or none has to.</summary>
    internal virtual string? Lacks => null;

    /// <summary>What an entity states by leaving a member out, as JSON; null where it states nothing by that.</summary>
    internal virtual string? StatedDefaultOf(string member) => null;
}
