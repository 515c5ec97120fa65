using System.Buffers;

namespace JojDomain;

/// <summary>A text without its invisible characters, with the positions of the others in the text as given.</summary>
internal sealed class VisibleText
{
    // The direction marks (Bidi_Control of the Unicode Character Database) and the soft hyphen. Each is one UTF-16 code unit.
    private static readonly SearchValues<char> Marks =
        SearchValues.Create("\u00AD\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    // The indexes of the marks in the text as given.
    private readonly int[] _marks;

    public VisibleText(string text)
    {
        int first = text.AsSpan().IndexOfAny(Marks);
        _marks = first < 0 ? [] : [.. text.Index().Skip(first).Where(static each => IsMark(each.Item)).Select(static each => each.Index)];
        Text = first < 0 ? text : string.Concat(text.Where(static unit => !IsMark(unit)));
    }

    public string Text { get; }

    public bool HasMarks => _marks.Length > 0;

    public static bool IsMark(char unit) => Marks.Contains(unit);

    /// <summary>The English name of a mark.</summary>
    public static string NameOf(char mark) => mark switch
    {
        '\u00AD' => "soft hyphen",
        '\u061C' => "Arabic letter mark",
        '\u200E' => "left-to-right mark",
        '\u200F' => "right-to-left mark",
        '\u202A' => "left-to-right embedding",
        '\u202B' => "right-to-left embedding",
        '\u202C' => "pop directional formatting",
        '\u202D' => "left-to-right override",
        '\u202E' => "right-to-left override",
        '\u2066' => "left-to-right isolate",
        '\u2067' => "right-to-left isolate",
        '\u2068' => "first strong isolate",
        _ => "pop directional isolate",
    };

    /// <summary>The index in the text as given of the character at an index of the visible text.</summary>
    public int IndexInText(int visible)
    {
        int low = 0;
        int high = _marks.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_marks[middle] - middle <= visible)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return visible + low;
    }
}
