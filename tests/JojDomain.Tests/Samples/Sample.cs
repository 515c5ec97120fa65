namespace JojDomain.Tests.Samples;

/// <summary>One type by example: a value, an equal one built by itself, others that each differ from it, and the JSON a person would write.</summary>
internal sealed record Sample
{
    public required Type Type { get; init; }

    /// <summary>What distinguishes it from other samples of the type; null for the first.</summary>
    public string? Note { get; init; }

    /// <summary>The form that is written, without white space.</summary>
    public required string Json { get; init; }

    public required object Value { get; init; }

    public required object Copy { get; init; }

    /// <summary>For every property at least one that differs in it alone.</summary>
    public required IReadOnlyList<object> Others { get; init; }

    /// <summary>Other spellings of the same value, which are read and never written.</summary>
    public IReadOnlyList<string> AlsoReads { get; init; } = [];

    public string Name => Note is null ? TypeName(Type) : $"{TypeName(Type)}, {Note}";

    public static Sample Of<T>(string json, Func<T> make, Func<T, IEnumerable<T>> others)
        where T : notnull => new()
        {
            Type = typeof(T),
            Json = JsonText.Compact(json),
            Value = make(),
            Copy = make(),
            Others = [.. others(make()).Cast<object>()],
        };

    /// <summary>A leaf, by its text form.</summary>
    public static Sample Leaf<T>(string text, params string[] others)
        where T : ISpanParsable<T> => Of(JsonText.Quote(text), () => T.Parse(text, null), _ => others.Select(static other => T.Parse(other, null)));

    /// <summary>An enumeration, by all of its words in the order of its members. A member whose word is missing has no sample, which <see cref="SampleTests"/> reports by name.</summary>
    public static IEnumerable<Sample> Words<T>(params string[] words)
        where T : struct, Enum
    {
        T[] members = Enum.GetValues<T>();
        if (words.Length > members.Length)
        {
            throw new ArgumentException($"{typeof(T).Name} has no members for the words {string.Join(", ", words[members.Length..])}.", nameof(words));
        }

        return words.Select((word, index) => Of(JsonText.Quote(word), () => members[index], value => members.Where(other => !other.Equals(value))) with
        {
            Note = index == 0 ? null : word,
        });
    }

    public static string TypeName(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>"
        : type.Name;

    public override string ToString() => Name;
}
