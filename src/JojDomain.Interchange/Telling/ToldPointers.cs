namespace JojDomain.Interchange;

/// <summary>JSON Pointers to the members of values that are in their words, for every form in which a value can be written. Unknown members are never in the words.</summary>
internal static class ToldPointers
{
    private static readonly string[] OfDescribed = ["type", "words/text", "pseudonym/text", "naming", "reason/text", "affiliation", "post/text", "tenure"];

    /// <summary>A text, a word or a reference, or an absence.</summary>
    public static IEnumerable<string> Plain(string pointer) => [$"{pointer}/absent", $"{pointer}/reason"];

    public static IEnumerable<string> Time(string pointer) =>
        [.. Plain(pointer), $"{pointer}/words/text", $"{pointer}/anchor", $"{pointer}/resolved/date", $"{pointer}/resolved/basis"];

    public static IEnumerable<string> Period(string pointer) => [.. Time($"{pointer}/start"), .. Time($"{pointer}/end"), $"{pointer}/words/text"];

    public static IEnumerable<string> History(string pointer, int count) =>
    [
        .. Plain(pointer), $"{pointer}/completeness", $"{pointer}/words/text",
        .. Enumerable.Range(0, count).SelectMany(index => Item(pointer, index))
            .SelectMany(static state => new[] { $"{state}/state", $"{state}/planned", $"{state}/by", $"{state}/words/text" }.Concat(Time($"{state}/when"))),
    ];

    /// <summary>An item of a list, which is written bare or as an object with its items.</summary>
    public static string[] Item(string pointer, int index) => [FormattableString.Invariant($"{pointer}/{index}"), FormattableString.Invariant($"{pointer}/items/{index}")];

    /// <summary>A voice among others.</summary>
    public static IEnumerable<string> Voice(Voice voice, string pointer) => voice switch
    {
        NamedVoice => [$"{pointer}/type", $"{pointer}/entity", $"{pointer}/capacity/words/text", $"{pointer}/capacity/at", $"{pointer}/capacity/tenure"],
        DescribedVoice => OfDescribed.Select(member => $"{pointer}/{member}"),
        JointVoice joint => Several(joint.Voices, pointer),
        EachVoice each => Several(each.Voices, pointer),
        AlternativeVoice oneOf => Several(oneOf.Voices, pointer),
        _ => [$"{pointer}/type", $"{pointer}/words/text"],
    };

    private static IEnumerable<string> Several(EquatableArray<Voice> voices, string pointer) =>
        voices.SelectMany((voice, index) => Voice(voice, FormattableString.Invariant($"{pointer}/voices/{index}"))).Append($"{pointer}/type");
}
