using System.Text;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>One value that differs between two versions of an entity or of a story's own members: where it is, and its JSON in both.</summary>
/// <remarks>
/// The JSON is native JSON (format <c>joj-story/1</c>), without white space. A value that one version does not have is null there; at most one of the two is null, and they are never
/// equal. A change cannot be built in code: comparing makes it.
/// </remarks>
public sealed record MemberChange
{
    internal MemberChange(string pointer, string? before, string? after)
    {
        Pointer = pointer;
        Before = before;
        After = after;
    }

    /// <summary>
    /// Where the value is: a JSON Pointer (RFC 6901) from the entity, or from the story, such as <c>/attribution/cue/words</c>. An item of a list is given by its position, counted from 0.
    /// </summary>
    public string Pointer { get; }

    /// <summary>The JSON of the value before; null where there was none.</summary>
    public string? Before { get; }

    /// <summary>The JSON of the value after; null where there is none any more.</summary>
    public string? After { get; }

    /// <summary>Compares two values of one type of this library, such as two claims, two voices or two lists of claims.</summary>
    /// <typeparam name="T">The type. For <see cref="Entity"/> both have to be of one kind.</typeparam>
    /// <returns>
    /// The differences, with pointers from the value; empty if, and only if, the values are equal. Values that are neither objects nor lists in JSON have at most one, with the empty pointer.
    /// A report that is not stated counts as no value.
    /// </returns>
    /// <remarks>For two stories use <see cref="StoryDifference.Between"/>, which matches entities by their ids.</remarks>
    /// <exception cref="NotSupportedException">The type has no form in JSON, or the two entities are of different kinds.</exception>
    /// <exception cref="ArgumentNullException">There is no value.</exception>
    public static EquatableArray<MemberChange> Between<T>(T before, T after)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        IStoryConverterMaker maker = JsonTypes.Of(typeof(T) == typeof(Entity) && before.GetType() == after.GetType() ? before.GetType() : typeof(T));
        byte[]? old = maker.ToJson(before);
        byte[]? now = maker.ToJson(after);
        return old is not null && now is not null ? JsonComparison.Of(old, now)
            : old is null && now is null ? default
            : [new("", Text(old), Text(now))];

        static string? Text(byte[]? json) => json is null ? null : Encoding.UTF8.GetString(json);
    }

    /// <summary>As in <c>/words: "a" -> "b"</c>, with <c>nothing</c> where there is no value; of each value at most 100 characters are shown.</summary>
    public override string ToString() => $"{Shown.Whole(Pointer)}: {Show(Before)} -> {Show(After)}";

    /// <summary>JSON as messages show it, or the word "nothing" for null.</summary>
    internal static string Show(string? json) => json is null ? "nothing" : Shown.Plain(json);
}
