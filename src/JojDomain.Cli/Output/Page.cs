using System.Text;

namespace JojDomain.Cli.Output;

/// <summary>Writes paragraphs wrapped at blanks, with a hanging indent, and with colours where there are any.</summary>
internal sealed class Page(Shell shell)
{
    private const string Reset = "\e[0m";
    private const int Hang = 4;
    private const int TableIndent = 2;
    private const int WidestLabel = 34;

    private int _column;
    private bool _isLineEmpty;
    private Style _style;
    private int _isolates;

    public void Blank() => shell.Out.WriteLine();

    public void Heading(string text)
    {
        Blank();
        Line(0, new Piece(text.ToUpperInvariant(), Style.Strong));
    }

    /// <summary>Writes one paragraph. The pieces follow each other without a blank between them, and several blanks become one.</summary>
    public void Line(int indent, params ReadOnlySpan<Piece> pieces)
    {
        StartLine(indent);
        Fill(indent + Hang, pieces);
    }

    /// <summary>Writes a row for each label and its text. The texts begin in the same column, and on the next line where the label is too wide.</summary>
    public void Table(IReadOnlyCollection<(string Label, string Text)> rows)
    {
        int column = Math.Min(rows.Max(static row => row.Label.Length), WidestLabel) + TableIndent + 2;
        foreach ((string label, string text) in rows)
        {
            StartLine(TableIndent);
            shell.Out.Write(label);
            if (TableIndent + label.Length + 2 > column)
            {
                BreakLine(column);
            }
            else
            {
                shell.Out.Write(new string(' ', column - TableIndent - label.Length));
                _column = column;
            }

            Fill(column, [text]);
        }
    }

    private void Fill(int hang, ReadOnlySpan<Piece> pieces)
    {
        var word = new List<Piece>();
        foreach (Piece piece in pieces)
        {
            string[] parts = SafeText.Laid(piece.Text).Split(' ');
            for (int index = 0; index < parts.Length; index++)
            {
                if (index > 0)
                {
                    Write(word, hang);
                    word.Clear();
                }

                if (parts[index].Length > 0)
                {
                    word.Add(piece with { Text = parts[index] });
                }
            }
        }

        Write(word, hang);
        EndLine();
    }

    private void StartLine(int indent)
    {
        shell.Out.Write(new string(' ', indent));
        _column = indent;
        _isLineEmpty = true;
    }

    private void Write(List<Piece> word, int hang)
    {
        if (word.Count == 0)
        {
            return;
        }

        if (!_isLineEmpty && _column + 1 + word.Sum(static piece => Columns.Of(piece.Text)) > shell.Width)
        {
            BreakLine(hang);
        }
        else if (!_isLineEmpty)
        {
            Set(word[0].Style == _style ? _style : Style.Plain);
            shell.Out.Write(' ');
            _column++;
        }

        foreach (Piece piece in word)
        {
            WriteRunes(piece, hang);
        }
    }

    // A word that is wider than a line, such as an address, is broken at the end of the line.
    private void WriteRunes(Piece piece, int hang)
    {
        foreach (Rune rune in piece.Text.EnumerateRunes())
        {
            int columns = Columns.Of(rune);
            if (_column + columns > shell.Width)
            {
                BreakLine(hang);
            }

            Set(piece.Style);
            shell.Out.Write(rune.ToString());
            _column += columns;
            _isLineEmpty = false;
            _isolates = rune.Value switch
            {
                SafeText.IsolateStart => _isolates + 1,
                SafeText.IsolateEnd => Math.Max(_isolates - 1, 0),
                _ => _isolates,
            };
        }
    }

    // The end of a line ends every isolate, which the next line has to begin again.
    private void BreakLine(int hang)
    {
        shell.Out.Write(new string(SafeText.IsolateEnd, _isolates));
        EndLine();
        StartLine(hang);
        shell.Out.Write(new string(SafeText.IsolateStart, _isolates));
    }

    private void EndLine()
    {
        Set(Style.Plain);
        shell.Out.WriteLine();
    }

    private void Set(Style style)
    {
        if (shell.HasColours && style != _style)
        {
            shell.Out.Write(_style == Style.Plain ? "" : Reset);
            shell.Out.Write(CodeOf(style));
            _style = style;
        }
    }

    private static string CodeOf(Style style) => style switch
    {
        Style.Strong => "\e[1m",
        Style.Faint => "\e[2m",
        Style.Quoted => "\e[36m",
        Style.Marked => "\e[33m",
        Style.Address => "\e[4m",
        _ => "",
    };
}
