using System.Runtime.CompilerServices;

namespace JojDomain;

/// <summary>The rule for every text: not empty, and Unicode without broken surrogate pairs.</summary>
internal static class WellFormed
{
    /// <summary>Returns the text, or throws an exception that states what is wrong with it.</summary>
    public static string Text(string text, string what, [CallerArgumentExpression(nameof(text))] string argument = "")
    {
        ArgumentNullException.ThrowIfNull(text, argument);
        if (text.Length == 0)
        {
            throw new ArgumentException($"{what} is empty; leave it out where there is none.", argument);
        }

        int broken = IndexOfBrokenSurrogate(text);
        return broken < 0
            ? text
            : throw new ArgumentException($"{what} is not well-formed Unicode: half of a surrogate pair is alone at index {broken}.", argument);
    }

    public static int IndexOfBrokenSurrogate(ReadOnlySpan<char> text)
    {
        // Few texts have surrogates, and these are usually close together. A vectorised search from one to the next would cost a call for each.
        int at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
        while (at >= 0 && at < text.Length)
        {
            if (!char.IsSurrogate(text[at]))
            {
                at++;
                continue;
            }

            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return at;
            }

            at += 2;
        }

        return -1;
    }
}
