using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Breaks text into lines of a drawing, by how wide its characters are in a common font without serifs, at the least favourable.</summary>
internal static class TextLines
{
    /// <summary>The lines, none of them wider than that; what does not fit into so many is cut, and the cut is shown.</summary>
    public static IReadOnlyList<string> Of(string text, double wide, double size, int most)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            foreach (string part in Parts(word, wide, size))
            {
                if (line.Length > 0 && Width($"{line} {part}", size) > wide)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                }

                line.Append(line.Length > 0 ? " " : "").Append(part);
            }
        }

        lines.Add(line.ToString());
        return lines.Count <= most ? lines : [.. lines.Take(most - 1), $"{lines[most - 1]}…"];
    }

    /// <summary>How wide a line is.</summary>
    public static double Width(string line, double size) => line.EnumerateRunes().Sum(static rune => Ems(rune)) * size;

    private static IEnumerable<string> Parts(string word, double wide, double size)
    {
        if (Width(word, size) <= wide)
        {
            yield return word;
            yield break;
        }

        var part = new StringBuilder();
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            string element = elements.GetTextElement();
            if (part.Length > 0 && Width($"{part}{element}", size) > wide)
            {
                yield return part.ToString();
                part.Clear();
            }

            part.Append(element);
        }

        yield return part.ToString();
    }

    private static double Ems(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when rune.Value >= 0x1100 => rune.Value is >= 0x2000 and < 0x2E80 ? 0.65 : 1.05,
        UnicodeCategory.UppercaseLetter => 0.74,
        UnicodeCategory.LowercaseLetter => rune.Value is 'i' or 'j' or 'l' or 't' or 'f' or 'r' ? 0.41 : rune.Value is 'm' or 'w' ? 0.95 : 0.62,
        UnicodeCategory.SpaceSeparator => 0.32,
        UnicodeCategory.DecimalDigitNumber => 0.64,
        UnicodeCategory.OtherPunctuation => 0.36,
        _ => 0.62,
    };
}
