namespace JojDomain.Interchange;

/// <summary>The setting of formats that put a story into words.</summary>
internal static class WordingSetting
{
    private const string Name = "language";

    public static FormatSetting Language { get; } = new(Name, "the language of headings and labels, en or fr", false);

    /// <summary>The options that a setting gives; null where it is not given.</summary>
    public static WordingOptions? Of(FormatSettings settings) => settings.Value<LanguageTag>(Name) is { } language ? new() { Language = language } : null;

    /// <summary>The wording of a language.</summary>
    /// <exception cref="ArgumentException">There is none in it.</exception>
    public static Wording Of(LanguageTag language, string parameter) => Wording.Of(language)
        ?? throw new ArgumentException($"a story is put into words in English (en) or in French (fr), not in \"{language}\"", parameter);
}
