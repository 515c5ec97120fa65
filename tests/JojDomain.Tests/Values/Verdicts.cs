using System.Globalization;
using System.Text;
using FluentAssertions;
using FluentAssertions.Execution;

namespace JojDomain.Tests.Values;

/// <summary>Tables of texts that a type reads or refuses, through each of its members.</summary>
internal static class Verdicts
{
    private const int LongestMessage = 2000;

    /// <summary>Every text is read; its canonical text is the one beside it, which is read to the same value.</summary>
    public static void Reads<T>(params ReadOnlySpan<(string Text, string Canonical)> rows)
        where T : class, ISpanParsable<T>
    {
        using var scope = new AssertionScope();
        foreach ((string text, string canonical) in rows)
        {
            T.TryParse(text, CultureInfo.InvariantCulture, out T? value).Should().BeTrue("{0} is sound", text);
            (value?.ToString()).Should().Be(canonical);
            if (value is not null)
            {
                T.Parse(canonical.AsSpan(), null).Should().Be(value);
            }
        }
    }

    /// <summary>Every text is read and is its own canonical text.</summary>
    public static void Keeps<T>(params ReadOnlySpan<string> texts)
        where T : class, ISpanParsable<T>
    {
        foreach (string text in texts)
        {
            Reads<T>((text, text));
        }
    }

    /// <summary>No text is read; each is refused by a message with these words, which hides nothing and, where it is short, shows the text.</summary>
    public static void Refuses<T>(string words, params ReadOnlySpan<string> texts)
        where T : class, ISpanParsable<T>
    {
        using var scope = new AssertionScope();
        foreach (string text in texts)
        {
            T.TryParse(text, CultureInfo.InvariantCulture, out T? value).Should().BeFalse("{0} is not sound", text);
            value.Should().BeNull();
            T.TryParse(text.AsSpan(), null, out value).Should().BeFalse();
            string reason = FluentActions.Invoking(() => T.Parse(text, null)).Should().ThrowExactly<FormatException>().Which.Message;
            bool isShown = text.Length is > 0 and <= 100 && text.All(IsPlain);
            reason.Should().Contain(words).And.Contain(isShown ? text : words);
            reason.Length.Should().BeLessThan(LongestMessage);
            reason.EnumerateRunes().Should().NotContain(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control || rune.Value == 0xFFFD && !text.Contains('\ufffd'));
        }
    }

    /// <summary>Every text is refused by exactly this reason.</summary>
    public static void Explains(Func<string, object> parse, string what, params ReadOnlySpan<(string Text, string Reason)> rows)
    {
        using var scope = new AssertionScope();
        foreach ((string text, string reason) in rows)
        {
            FluentActions.Invoking(() => parse(text)).Should().ThrowExactly<FormatException>().Which.Message.Should().Be($"{Shown.Of(text)} is not {what}: {reason}");
        }
    }

    private static bool IsPlain(char character) => char.IsAsciiLetterOrDigit(character) || character is '-' or '.' or ':';
}
