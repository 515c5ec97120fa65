using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the Parse family of a leaf, and the whole body of an open vocabulary.</summary>
internal static class LeafEmitter
{
    public static string Emit(TypeModel type)
    {
        var source = new SourceWriter(type.Namespace, "System", "System.ComponentModel", "System.Diagnostics.CodeAnalysis", "System.Text.Json.Serialization", "JojDomain.Engine", "JojDomain.Serialization");
        if (type.Parameter is null)
        {
            source.Line($"[JsonConverter(typeof(StoryJsonConverter<{type.Name}>))]");
        }

        source.Line("[TypeConverter(typeof(TextTypeConverter))]");
        if (type.IsVocabulary)
        {
            source.Line("[TextPattern(VocabularyGrammar.Pattern)]");
        }

        source.Open($"partial record {type.FullName} : ISpanParsable<{type.FullName}>, ISpanFormattable, IUtf8SpanFormattable{(type.IsVocabulary ? ", IWord" : "")}");
        if (type.IsVocabulary)
        {
            Vocabulary(source, type);
        }
        else if (type.TextShape is { } shape)
        {
            source.Line($"static TextShape ITextForm<{type.FullName}>.Shape => {shape};").Line();
        }

        source.Line($"static TypeDescription ITextForm<{type.FullName}>.Description => {SchemaEmitter.Description(type)};").Line();
        ParseFamily(source, type.FullName);
        FormatFamily(source);
        return source.Close().ToString();
    }

    private static void Vocabulary(SourceWriter source, TypeModel type)
    {
        string name = type.Name;
        source
            .Line("/// <summary>A word of the vocabulary, well-known or new.</summary>")
            .Line("/// <param name=\"text\">The word: a small letter a to z, then ASCII letters, digits, '-', '.' or ':', with a letter or digit at its end; 64 characters at most.</param>")
            .Line("/// <exception cref=\"ArgumentNullException\">The text is null.</exception>")
            .Line("/// <exception cref=\"ArgumentException\">The text is not such a word.</exception>")
            .Line($"public {name}(string text) => Text = VocabularyGrammar.Check(text, \"{Spaced(name)}\");")
            .Line()
            .Line("/// <summary>The word as text.</summary>")
            .Line("public string Text { get; }")
            .Line()
            .Line("/// <summary>The word as text, which <see cref=\"Parse(string)\"/> reads back.</summary>")
            .Line("public override string ToString() => Text;")
            .Line()
            .Line($"static bool ITextForm<{name}>.IsWord => true;")
            .Line()
            .Line($"static ReadOnlySpan<byte> ITextForm<{name}>.WellKnown => \"{string.Join(" ", type.AllWords)}\"u8;")
            .Line()
            .Line($"static TextShape ITextForm<{name}>.Shape => TextShape.Matching(VocabularyGrammar.Pattern, examples: [{string.Join(", ", type.AllWords.Select(SchemaEmitter.Quote))}]);")
            .Line()
            .Line($"static bool ITextForm<{name}>.TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out {name}? value, [NotNullWhen(false)] out string? reason)")
            .Line("{")
            .Line($"    value = VocabularyGrammar.Accepts(text, \"{Spaced(name)}\", out reason) ? new {name}(text.ToString()) : null;")
            .Line("    return value is not null;")
            .Line("}")
            .Line();
    }

    // The members of ISpanParsable that take a culture are explicit, since the text form does not depend on one.
    private static void ParseFamily(SourceWriter source, string name)
    {
        const string Fails = "/// <exception cref=\"FormatException\">The text is not of this form; the message says why.</exception>";
        source
            .Line("/// <summary>Reads the text form, which <see cref=\"ToString\"/> gives back.</summary>")
            .Line("/// <exception cref=\"ArgumentNullException\">The text is null.</exception>")
            .Line(Fails)
            .Line($"public static {name} Parse(string text)")
            .Line("{")
            .Line("    ArgumentNullException.ThrowIfNull(text);")
            .Line("    return Parse(text.AsSpan());")
            .Line("}")
            .Line()
            .Line("/// <summary>Reads the text form, which <see cref=\"ToString\"/> gives back.</summary>")
            .Line(Fails)
            .Line($"public static {name} Parse(ReadOnlySpan<char> text) =>")
            .Line($"    TextForm.TryRead(text, out {name}? value, out string? reason) ? value : throw new FormatException(reason);")
            .Line()
            .Line("/// <summary>Reads the text form; false, a null value, and never an exception, when the text is null or not of this form.</summary>")
            .Line($"public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out {name}? value)")
            .Line("{")
            .Line("    value = null;")
            .Line("    return text is not null && TextForm.TryRead(text, out value, out _);")
            .Line("}")
            .Line()
            .Line("/// <summary>Reads the text form; false, a null value, and never an exception, when the text is not of this form.</summary>")
            .Line($"public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out {name}? value) => TextForm.TryRead(text, out value, out _);")
            .Line()
            .Line($"static {name} IParsable<{name}>.Parse(string s, IFormatProvider? provider) => Parse(s);")
            .Line()
            .Line($"static {name} ISpanParsable<{name}>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);")
            .Line()
            .Line($"static bool IParsable<{name}>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out {name} result) => TryParse(s, out result);")
            .Line()
            .Line($"static bool ISpanParsable<{name}>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out {name} result) => TryParse(s, out result);");
    }

    private static void FormatFamily(SourceWriter source) => source
        .Line()
        .Line("string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => TextForm.Formatted(ToString(), format);")
        .Line()
        .Line("bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>")
        .Line("    TextForm.TryFormat(ToString(), format, destination, out charsWritten);")
        .Line()
        .Line("bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>")
        .Line("    TextForm.TryFormat(ToString(), format, utf8Destination, out bytesWritten);");

    // "AgreementKind" is named "agreement kind" in messages.
    private static string Spaced(string name) =>
        string.Concat(name.Select(static (letter, index) => char.IsUpper(letter) ? (index == 0 ? "" : " ") + char.ToLowerInvariant(letter) : letter.ToString()));
}
