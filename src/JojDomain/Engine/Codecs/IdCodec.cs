using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A typed id: the id of the entity that is being read, or a reference to an entity of its kind.</summary>
/// <remarks>It is read as an <see cref="EntityRef"/> and wrapped, so that all occurrences of an id in a document share one text.</remarks>
internal sealed class IdCodec<T>(string? chain = null) : Codec<Id<T>>, ITextCodec
    where T : Entity
{
    private static readonly object Key = new();

    public static readonly IdCodec<T> Instance = new();

    // Not static: code that is shared by several types looks up a static of a generic class at each use.
    private readonly object _key = Key;
    private readonly EntityKind _kind = EntityKinds.Of<T>();
    private readonly TextCodec<EntityRef> _text = TextCodec<EntityRef>.Instance;

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out Id<T> value) => Read(ref reader, out value, out _);

    /// <summary>Reads the reference, and gives the slot of its text in the interner; -1 where the text is not interned.</summary>
    public bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out Id<T> value, out int slot)
    {
        long place = reader.Json.TokenStartIndex;
        if (reader.Json.TokenType == JsonTokenType.StartObject)
        {
            RefuseEntity(ref reader, place);
            value = null;
            slot = -1;
            return false;
        }

        bool read = ReadText(ref reader, isKept: true, out value, out slot);
        if (read)
        {
            reader.Context.References.Refer(value!.Text, _kind, place, chain, slot);
        }

        return read;
    }

    /// <summary>Reads the id of the entity that is being read.</summary>
    public bool ReadOwn(ref DocumentReader reader, [MaybeNullWhen(false)] out Id<T> value)
    {
        long place = reader.Json.TokenStartIndex;
        bool read = ReadText(ref reader, isKept: false, out value, out int slot);
        if (read)
        {
            reader.Context.References.Define(value!.Text, place, slot);
        }

        return read;
    }

    public override void Write(JsonOutput output, Id<T> value) => output.Plain(value.Text);

    public override void Visit(Id<T> value, ReferenceVisitor visitor) => visitor.Refer(value.Text, _kind, chain);

    public override string SchemaKey => TextCodec<Id<T>>.Instance.SchemaKey;

    public override void Describe(SchemaWriter schema) => TextCodec<Id<T>>.Instance.Describe(schema);

    bool ITextCodec.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out object? value, [NotNullWhen(false)] out string? reason)
    {
        bool read = TextForm.TryRead(text, out Id<T>? typed, out reason);
        value = typed;
        return read;
    }

    string ITextCodec.TextOf(object value) => value.ToString()!;

    private void RefuseEntity(ref DocumentReader reader, long place)
    {
        EntityList list = EntityList.Of(_kind);
        string instead = list.PassOver(ref reader) is { } id ? Shown.Of(id.Text) : "its id";
        reader.Context.Note(
            ProblemCode.WrongType,
            $"{JsonNames.WithArticle(_kind)} is named here by its id, and an object was found; write {instead} here, and the object in the story's list \"{list.Name}\"",
            place);
    }

    // The own id of an entity is not kept: it is not read again as an own id, and few entities have typed references to them.
    private bool ReadText(ref DocumentReader reader, bool isKept, [MaybeNullWhen(false)] out Id<T> value, out int slot)
    {
        value = null;
        if (!_text.ReadText(ref reader, out EntityRef? reference, out slot))
        {
            return false;
        }

        if (slot >= 0 && reader.Context.Ids.Get(slot, _key) is { } known)
        {
            value = Unsafe.As<Id<T>>(known);
            return true;
        }

        value = new Id<T>(reference);
        if (isKept && slot >= 0)
        {
            reader.Context.Ids.Keep(slot, _key, value);
        }

        return true;
    }
}
