using System.Buffers;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Reads rows of separated values, quoted as RFC 4180 has them, with any of the line ends.</summary>
internal sealed class CsvReader(string text, char separator, char? quote, int start = 0)
{
    private const int LongestShared = 200;
    private const int MostShared = 10_000;

    private readonly SearchValues<char> _ends = SearchValues.Create([separator, '\r', '\n']);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private int _at = start;

    /// <summary>Where the quotes of a cell are not as they must be; empty by default.</summary>
    public List<(int Row, int Column, string Reason)> Faults { get; } = [];

    /// <summary>The number of the last row, counted from 1; a row may take several lines.</summary>
    public int Row { get; private set; }

    /// <summary>Where the last row is in the text, without its line end.</summary>
    public (int Start, int End) Place { get; private set; }

    /// <summary>Reads the next row; false at the end. The cells at its end that are empty are left out.</summary>
    public bool Read(List<string> cells)
    {
        cells.Clear();
        if (_at >= text.Length)
        {
            return false;
        }

        Row++;
        int first = _at;
        do
        {
            cells.Add(ReadCell(cells.Count + 1));
        }
        while (Takes(separator));

        Place = (first, _at);
        if (!Takes('\r') || !Takes('\n'))
        {
            Takes('\n');
        }

        while (cells is [.., ""])
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return true;
    }

    private bool Takes(char character)
    {
        bool isThere = _at < text.Length && text[_at] == character;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private string ReadCell(int column) => quote is { } mark && _at < text.Length && text[_at] == mark ? ReadQuoted(mark, column) : ReadPlain();

    private string ReadPlain()
    {
        int length = text.AsSpan(_at).IndexOfAny(_ends);
        length = length < 0 ? text.Length - _at : length;
        string cell = Shared(text.AsSpan(_at, length));
        _at += length;
        return cell;
    }

    // Rows repeat what is of the same source, voice or kind: a short text is kept once.
    private string Shared(ReadOnlySpan<char> cell)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = _shared.GetAlternateLookup<ReadOnlySpan<char>>();
        if (cell.Length <= LongestShared && known.TryGetValue(cell, out string? same))
        {
            return same;
        }

        string one = cell.ToString();
        if (cell.Length <= LongestShared && _shared.Count < MostShared)
        {
            _shared.Add(one);
        }

        return one;
    }

    private string ReadQuoted(char mark, int column)
    {
        StringBuilder? cell = null;
        for (int start = ++_at; ;)
        {
            int length = text.AsSpan(start).IndexOf(mark);
            if (length < 0)
            {
                Faults.Add((Row, column, "the quoted cell does not end"));
                _at = text.Length;
                return $"{cell}{text.AsSpan(start)}";
            }

            _at = start + length + 1;
            if (Takes(mark))
            {
                (cell ??= new StringBuilder()).Append(text, start, length + 1);
                start = _at;
                continue;
            }

            string whole = cell is null ? Shared(text.AsSpan(start, length)) : cell.Append(text, start, length).ToString();
            string rest = ReadPlain();
            if (rest.Length > 0)
            {
                Faults.Add((Row, column, "text follows the quote that ends the cell"));
            }

            return rest.Length == 0 ? whole : whole + rest;
        }
    }
}
