using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>How one type is read, written and searched for references. The generator emits one for every record; the others are written by hand.</summary>
internal abstract class Codec<T> : ISchemaPart, IMemberNames
    where T : notnull
{
    /// <summary>Where the items of a list are gathered before it has its size. A list inside such a list, or another thread's, makes its own.</summary>
    public T[]? Spare;

    /// <summary>
    /// Reads the value the reader is on. Whether it succeeds or not, the reader then is on the value's last token, so that
    /// reading can go on and find every problem in one run. On failure at least one problem has been noted.
    /// </summary>
    public abstract bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value);

    public abstract void Write(JsonOutput output, T value);

    /// <summary>Whether the value can be written by itself; what is not stated shows only as a member that is left out.</summary>
    public virtual bool IsWritten(T value) => true;

    /// <inheritdoc/>
    public virtual bool HasMember(ReadOnlySpan<byte> name) => false;

    /// <summary>Whether the value is written as an object; what is not may be bare in place of the object around it.</summary>
    public virtual bool WritesObject(T value) => false;

    /// <summary>
    /// Shows the visitor every reference and entity in the value, and all that could not be written and read back. Leaves have none.
    /// </summary>
    public virtual void Visit(T value, ReferenceVisitor visitor)
    {
    }

    public abstract string SchemaKey { get; }

    public virtual bool IsInPlace => false;

    public virtual bool MayBeArray => false;

    public virtual IReadOnlyList<string> MemberNames => [];

    public abstract void Describe(SchemaWriter schema);
}
