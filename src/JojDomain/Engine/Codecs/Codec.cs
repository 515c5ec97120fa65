using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Reads and writes one type as JSON, describes it in a JSON Schema, and visits its references. The generator emits the codecs of records; the others are written by hand.</summary>
internal abstract class Codec<T> : ISchemaPart, IMemberNames
    where T : notnull
{
    /// <summary>An array into which the items of a list are read while their number is not known; null while it is in use, when another list makes its own.</summary>
    public T[]? Spare;

    /// <summary>
    /// Reads the value that the reader is on. In any case the reader is then on the last token of the value, so that reading goes on and
    /// finds all problems at once. On failure at least one problem has been noted.
    /// </summary>
    public abstract bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value);

    public abstract void Write(JsonOutput output, T value);

    /// <summary>Whether the value has JSON of its own. A report that is not stated has none: its member is left out.</summary>
    public virtual bool IsWritten(T value) => true;

    /// <inheritdoc/>
    public virtual bool HasMember(ReadOnlySpan<byte> name) => false;

    /// <summary>Whether the value is written as an object. Otherwise it may be the bare form of the object around it.</summary>
    public virtual bool WritesObject(T value) => false;

    /// <summary>Gives a visitor every entity and reference in the value, and notes what could not be read back if it were written. A leaf has nothing of it.</summary>
    public virtual void Visit(T value, ReferenceVisitor visitor)
    {
    }

    /// <inheritdoc/>
    public abstract string SchemaKey { get; }

    /// <inheritdoc/>
    public virtual bool IsInPlace => false;

    /// <inheritdoc/>
    public virtual bool MayBeArray => false;

    /// <inheritdoc/>
    public virtual IReadOnlyList<string> MemberNames => [];

    /// <inheritdoc/>
    public abstract void Describe(SchemaWriter schema);
}
