using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

internal abstract class Codec<T> : ISchemaPart
    where T : notnull
{
    public abstract bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value);

    public abstract void Write(JsonOutput output, T value);

    public virtual bool IsSharedById => false;

    public virtual bool IsRepeated => false;

    public virtual bool HasMember(ReadOnlySpan<byte> name) => false;

    public virtual bool WritesObject(T value) => false;

    public virtual void Visit(T value, ReferenceVisitor visitor)
    {
    }

    public virtual string SchemaKey => throw new NotSupportedException();

    public virtual IReadOnlyList<string> MemberNames => throw new NotSupportedException();

    public virtual void Describe(SchemaWriter schema) => throw new NotSupportedException();
}

internal class Stub<T> : Codec<T>
    where T : notnull
{
    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value) => throw new NotSupportedException();

    public override void Write(JsonOutput output, T value) => throw new NotSupportedException();
}

internal sealed class StringCodec : Stub<string>
{
    public static readonly StringCodec Instance = new();
}

internal sealed class BooleanCodec : Stub<bool>
{
    public static readonly BooleanCodec Instance = new();
}

internal sealed class IntegerCodec : Stub<int>
{
    public static readonly IntegerCodec Instance = new();
}

internal sealed class DecimalCodec : Stub<decimal>
{
    public static readonly DecimalCodec Instance = new();
}

internal class TextCodec<T> : Stub<T>
    where T : class, ITextForm<T>
{
    public static readonly TextCodec<T> Instance = new();
}

internal sealed class ReferenceCodec(KindSet kinds = default, string? chain = null) : TextCodec<EntityRef>
{
    public static readonly new ReferenceCodec Instance = new();

    public bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out EntityRef value, out int slot) => throw new NotSupportedException();

    public bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out EntityRef value, out DeferredReference deferred) => throw new NotSupportedException();

    public override string ToString() => $"{kinds} {chain}";
}

internal sealed class IdCodec<T>(string? chain = null) : TextCodec<Id<T>>
    where T : Entity
{
    public static readonly new IdCodec<T> Instance = new();

    public bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out Id<T> value, out int slot) => throw new NotSupportedException();

    public bool ReadOwn(ref DocumentReader reader, [MaybeNullWhen(false)] out Id<T> value) => throw new NotSupportedException();

    public override string ToString() => chain ?? "";
}

internal sealed class EnumCodec<T>(ReadOnlySpan<byte> words, string key, string summary) : Stub<T>
    where T : struct, Enum
{
    private readonly int _length = words.Length;

    public override string ToString() => $"{key} {summary} {_length}";
}

internal abstract class AroundCodec<TInner, TOuter>(Codec<TInner> inner) : Stub<TOuter>
    where TInner : notnull
    where TOuter : notnull
{
    public Codec<TInner> Inner { get; } = inner;
}

internal static class ListCodec
{
    public static bool Read<T>(ref DocumentReader reader, Codec<T> inner, out EquatableArray<T> value)
        where T : notnull => throw new NotSupportedException();
}

internal sealed class ListCodec<T>(Codec<T> item) : AroundCodec<T, EquatableArray<T>>(item)
    where T : notnull;

internal static class ListingCodec
{
    public static bool Read<T>(ref DocumentReader reader, Codec<T> inner, out Listing<T> value)
        where T : notnull => throw new NotSupportedException();
}

internal sealed class ListingCodec<T>(Codec<T> item) : AroundCodec<T, Listing<T>>(item)
    where T : notnull;

internal static class ReportedCodec
{
    public static bool Read<T>(ref DocumentReader reader, Codec<T> inner, out Reported<T> value)
        where T : notnull => throw new NotSupportedException();
}

internal sealed class ReportedCodec<T>(Codec<T> inner) : AroundCodec<T, Reported<T>>(inner)
    where T : notnull;

internal sealed class DatedStateCodec<TStatus>(Codec<TStatus> state) : AroundCodec<TStatus, DatedState<TStatus>>(state)
    where TStatus : notnull;

internal static class HistoryCodec
{
    public static bool Read<TStatus>(ref DocumentReader reader, Codec<DatedState<TStatus>> entry, out History<TStatus> value)
        where TStatus : notnull => throw new NotSupportedException();
}

internal sealed class HistoryCodec<TStatus>(Codec<DatedState<TStatus>> entry) : AroundCodec<DatedState<TStatus>, History<TStatus>>(entry)
    where TStatus : notnull;
