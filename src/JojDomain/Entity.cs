using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A part of a story that has an id of its own and can be referred to.</summary>
/// <remarks>That an entity is in a story does not mean that the thing existed: its history and the claims about it state that.</remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[DebuggerDisplay("{InDebugger,nq}")]
public abstract record Entity : Part
{
    private protected Entity()
    {
    }

    /// <summary>The entity's id, for places where any kind of entity is allowed.</summary>
    public abstract EntityRef Reference { get; }

    /// <summary>The kind of entity.</summary>
    public abstract EntityKind EntityKind { get; }

    /// <summary>Kind and id, and the first name or else the beginning of the JSON, as a debugger shows it in a list.</summary>
    internal string InDebugger =>
        $"{JsonNames.Of(EntityKind)} {Reference}: {(this is INamed { Names: [var name, ..] } ? name.Text : Shown.Plain(Encoding.UTF8.GetString(StoryJson.EntityToUtf8Bytes(this))))}";

    /// <summary>The members of which at least one would have to be stated, as in "none of the members names and kind"; null where one is stated, or where none has to be.</summary>
    internal virtual string? Lacks => null;

    /// <summary>The JSON of the value that a member has when it is left out; null where a member that is left out states nothing.</summary>
    internal virtual string? StatedDefaultOf(string member) => null;
}
