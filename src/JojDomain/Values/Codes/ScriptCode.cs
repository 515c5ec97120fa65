using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>
/// A script by its ISO 15924 code: a capital and three small letters, such as <c>Latn</c> or <c>Arab</c>. There is no default value.
/// </summary>
/// <remarks>
/// <para>Accepted are the listed codes, variants (<c>Hant</c>, <c>Latf</c>) and the special ones (<c>Zyyy</c> undetermined, <c>Zzzz</c> uncoded, <c>Zxxx</c>
/// unwritten, <c>Zinh</c>, <c>Zmth</c>, <c>Zsym</c>, <c>Zsye</c>) among them. The codes <c>Qaaa</c> to <c>Qabx</c>, which are left to private use, mean nothing
/// to another reader and are refused, as are the two of them that Unicode once used in place of <c>Copt</c> and <c>Zinh</c>; so is another case of letters.</para>
/// <para>Equality is that of the code: <c>Hant</c> does not equal <c>Hani</c>. Codes have no natural order.</para>
/// <para>Source: ISO 15924:2022, as published by its registration authority at unicode.org/iso15924.</para>
/// </remarks>
[TextCodes(4, ScriptCodes.Sorted)]
public sealed partial record ScriptCode : ITextForm<ScriptCode>
{
    private readonly string _code;

    /// <summary>Creates a script code from its text form.</summary>
    /// <param name="text">A capital and three small letters, for example <c>Latn</c>.</param>
    /// <exception cref="ArgumentException">The text is null or not a code this type accepts; the message says why.</exception>
    public ScriptCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Fault(text) is { } reason)
        {
            throw new ArgumentException(reason, nameof(text));
        }

        _code = text;
    }

    private ScriptCode(ReadOnlySpan<char> soundText) => _code = soundText.ToString();

    static bool ITextForm<ScriptCode>.IsWord => true;

    static bool ITextForm<ScriptCode>.TryRead(
        ReadOnlySpan<char> text,
        [NotNullWhen(true)] out ScriptCode? value,
        [NotNullWhen(false)] out string? reason)
    {
        reason = Fault(text);
        value = reason is null ? new ScriptCode(text) : null;
        return value is not null;
    }

    /// <summary>The code: a capital and three small letters.</summary>
    public override string ToString() => _code;

    private static string? Fault(ReadOnlySpan<char> text) =>
        text.Length == 4 && CodeList.Contains(ScriptCodes.Sorted, text) ? null : $"{Shown.Of(text)} is not a script code: {Slips.In(text) ?? Complaint(text)}";

    private static string Complaint(ReadOnlySpan<char> text)
    {
        if (text.Length != 4 || !CodeList.IsLetters(text))
        {
            return "an ISO 15924 code is four letters A to Z, such as Latn";
        }

        if (!char.IsAsciiLetterUpper(text[0]) || text[1..].ContainsAnyExceptInRange('a', 'z'))
        {
            string cased = string.Concat(text[..1].ToString().ToUpperInvariant(), text[1..].ToString().ToLowerInvariant());
            return Fault(cased) is null ? $"it is not a capital and three small letters; did you mean \"{cased}\"?" : Complaint(cased);
        }

        return text switch
        {
            "Qaac" => "it is for private use; the code of Coptic is Copt",
            "Qaai" => "it is for private use; the code for inherited script is Zinh",
            ['Q', 'a', 'a', _] or ['Q', 'a', 'b', <= 'x'] => "ISO 15924 leaves it to private use, so that it means nothing to another reader",
            _ => "ISO 15924 does not list it",
        };
    }
}
