using System.Text;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>One value that differs between two versions of an entity or of a story's own members: where it is, and its JSON in both.</summary>
/// <remarks>
/// The JSON is native JSON (format <c>joj-story/1</c>), without white space. What is not in one of the versions is null there, so that one of
/// the two at most is null, and they are never equal. Only comparing makes changes.
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
    /// Where the value is: a JSON Pointer (RFC 6901) from the entity, or from the story, as in <c>/attribution/cue/words</c>. An item of a
    /// list has its position there, counted from 0.
    /// </summary>
    public string Pointer { get; }

    /// <summary>The JSON of the value before; null where there was none.</summary>
    public string? Before { get; }

    /// <summary>The JSON of the value after; null where there is none any more.</summary>
    public string? After { get; }

    /// <summary>What differs between two values of one type of this library, such as two claims, two voices or two lists of claims; equal values, and only they, have no difference.</summary>
    /// <typeparam name="T">The type. For <see cref="Entity"/> both have to be of one kind.</typeparam>
    /// <returns>
    /// The differences, with pointers from the value. Where the values are not of objects and lists there is one, with the empty pointer. A report that is not
    /// stated is nothing.
    /// </returns>
    /// <remarks>For two stories there is <see cref="StoryDifference.Between"/>, which distinguishes entities by their ids.</remarks>
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

    /// <summary>JSON as messages show it, or the word for its absence.</summary>
    internal static string Show(string? json) => json is null ? "nothing" : Shown.Plain(json);
}
