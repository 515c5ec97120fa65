using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using JojDomain.Engine;

namespace JojDomain;

// Stand-ins for the types of the library that described types are made of: what the generator asks of them, and what its output calls.
// None of it runs; the output is only compiled against it.
public enum EntityKind
{
    Meeting,
    Hall,
}

public enum ReportState
{
    NotStated,
    Stated,
}

public enum ProblemCode
{
    RuleBroken,
}

public readonly record struct UnknownMembers(bool IsEmpty);

public abstract record Part
{
    public UnknownMembers Unknown { get; init; }
}

public abstract record Entity : Part
{
    public abstract EntityRef Reference { get; }

    public abstract EntityKind EntityKind { get; }

    internal virtual string? Lacks => null;

    internal virtual string? StatedDefaultOf(string member) => null;
}

public abstract record Saying;

internal interface IWord
{
    string Text { get; }
}

public sealed record EntityRef(string Text) : ITextForm<EntityRef>
{
    static bool ITextForm<EntityRef>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out EntityRef? value, [NotNullWhen(false)] out string? reason) => throw new NotSupportedException();
}

public sealed record Id<T>(string Text) : ITextForm<Id<T>>
    where T : Entity
{
    public static implicit operator EntityRef(Id<T> id) => new(id.Text);

    static bool ITextForm<Id<T>>.TryRead(
        ReadOnlySpan<char> text, [NotNullWhen(true)] out Id<T>? value, [NotNullWhen(false)] out string? reason) => throw new NotSupportedException();
}

public readonly record struct Reported<T>(T Value, ReportState State)
    where T : notnull
{
    internal bool IsSame(Reported<T> other) => throw new NotSupportedException();
}

[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly record struct EquatableArray<T>(bool IsEmpty) : IEnumerable<T>
    where T : notnull
{
    public IEnumerator<T> GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : notnull => new(items.IsEmpty);
}

public readonly record struct Listing<T>(bool IsNotStated) : IReadOnlyList<T>
    where T : notnull
{
    public int Count => throw new NotSupportedException();

    public T this[int index] => throw new NotSupportedException();

    public IEnumerator<T> GetEnumerator() => throw new NotSupportedException();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public readonly record struct History<TStatus>(Listing<DatedState<TStatus>> Entries)
    where TStatus : notnull
{
    public bool IsNotStated => Entries.IsNotStated;
}

public sealed record DatedState<TStatus> : Part
    where TStatus : notnull
{
    public required TStatus State { get; init; }
}

internal interface ITextForm<TSelf>
    where TSelf : ITextForm<TSelf>
{
    static virtual ReadOnlySpan<byte> WellKnown => default;

    static virtual bool IsWord => false;

    static virtual TextShape Shape => throw new NotSupportedException();

    static virtual TypeDescription Description => throw new NotSupportedException();

    static abstract bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out TSelf? value, [NotNullWhen(false)] out string? reason);
}

internal static class TextForm
{
    public static bool TryRead<T>(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? value, [NotNullWhen(false)] out string? reason)
        where T : ITextForm<T> => T.TryRead(text, out value, out reason);

    public static string Formatted(string text, ReadOnlySpan<char> format) => text;

    public static bool TryFormat(string text, ReadOnlySpan<char> format, Span<char> destination, out int written)
    {
        written = text.Length;
        return text.TryCopyTo(destination);
    }

    public static bool TryFormat(string text, ReadOnlySpan<char> format, Span<byte> destination, out int written) =>
        System.Text.Encoding.UTF8.TryGetBytes(text, destination, out written);
}

internal static class CodeList
{
    public static IEnumerable<string> All(int length, string codes) => throw new NotSupportedException();
}

internal static class VocabularyGrammar
{
    public const string Pattern = "^[a-z]+$";

    public static bool Accepts(ReadOnlySpan<char> text, string what, [NotNullWhen(false)] out string? reason) => throw new NotSupportedException();

    public static string Check(string text, string what) => throw new NotSupportedException();
}
