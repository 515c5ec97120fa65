namespace JojDomain.Interchange;

/// <summary>A row of other people's sheet, of which each cell is taken once.</summary>
internal sealed class SheetRow
{
    private readonly Sheet _sheet;
    private readonly SheetRole[] _roles;
    private readonly string?[] _cells;
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;

    private SheetRow(Sheet sheet, SheetRole[] roles, int index, string text, int start, int end)
    {
        _sheet = sheet;
        _roles = roles;
        Number = sheet.Rows[index].Number;
        _cells = [.. sheet.Rows[index].Cells];
        _text = text;
        _start = start;
        _end = end;
    }

    /// <summary>The number of the row; the header is row 1.</summary>
    public int Number { get; }

    /// <summary>The rows of a sheet, with their places in its text in code points.</summary>
    public static IEnumerable<SheetRow> In(Sheet sheet, SheetRole[] roles)
    {
        (int at, int codePoints) = (0, 0);
        for (int index = 0; index < sheet.Rows.Count; index++)
        {
            (int start, int end) = sheet.Places[index];
            codePoints += CodePoints(sheet.Text.AsSpan(at, start - at));
            int first = codePoints;
            codePoints += CodePoints(sheet.Text.AsSpan(start, end - start));
            at = end;
            yield return new SheetRow(sheet, roles, index, sheet.Text[start..end], first, codePoints);
        }
    }

    /// <summary>The row as evidence, as it is written.</summary>
    public Passage Passage(Id<Source> source) => new(source, new QuoteSelector(_text), new TextSpan(_start, _end));

    /// <summary>The place of the cell of a role.</summary>
    public string PlaceOf(SheetRole role) => _sheet.PlaceOf(Number, Array.IndexOf(_roles, role));

    /// <summary>The header of the column of a role; empty where there is none.</summary>
    public string HeaderOf(SheetRole role) => Array.IndexOf(_roles, role) is >= 0 and var column ? _sheet.Headers[column] : "";

    /// <summary>Looks at the cell of a role; null where there is none, or it is empty.</summary>
    public string? Peek(SheetRole role) =>
        Array.IndexOf(_roles, role) is >= 0 and var column && column < _cells.Length && !string.IsNullOrWhiteSpace(_cells[column]) ? _cells[column] : null;

    /// <summary>Takes the cell of a role; null where there is none, or it is empty.</summary>
    public string? Take(SheetRole role)
    {
        string? cell = Peek(role);
        if (cell is not null)
        {
            _cells[Array.IndexOf(_roles, role)] = null;
        }

        return cell;
    }

    /// <summary>Says all other cells of something, each with its header as an open term.</summary>
    public IEnumerable<Statement> Others(EntityRef subject, List<Unplaced> notes)
    {
        for (int column = 0; column < Math.Min(_cells.Length, _sheet.Headers.Length); column++)
        {
            if (string.IsNullOrWhiteSpace(_cells[column]))
            {
                continue;
            }

            string cell = _cells[column]!;
            _cells[column] = null;
            if (SheetHeaders.Term(_sheet.Headers[column]) is { } term)
            {
                yield return Says(subject, term, cell);
            }
            else
            {
                notes.Add(new Unplaced(_sheet.PlaceOf(Number, column), "the column has no header that could be a term"));
            }
        }
    }

    /// <summary>Says the cell of a role with its header as an open term; null where there is none.</summary>
    public Statement? Other(EntityRef subject, SheetRole role) =>
        Peek(role) is not null && SheetHeaders.Term(_sheet.Headers[Array.IndexOf(_roles, role)]) is { } term ? Says(subject, term, Take(role)!) : null;

    /// <summary>Takes all cells that are left, and names them as not placed.</summary>
    public IEnumerable<Unplaced> Left(string reason)
    {
        for (int column = 0; column < _cells.Length; column++)
        {
            if (!string.IsNullOrWhiteSpace(_cells[column]))
            {
                _cells[column] = null;
                yield return new Unplaced(_sheet.PlaceOf(Number, column), reason);
            }
        }
    }

    private static Statement Says(EntityRef subject, Term term, string cell) =>
        new() { Subject = subject, Predicate = new TermPredicate(term, (TermValue)new LangText(cell), StatementOperator.Include) };

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        int count = text.Length;
        foreach (char each in text)
        {
            count -= char.IsLowSurrogate(each) ? 1 : 0;
        }

        return count;
    }
}
