using System.Buffers;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Writes rows as RFC 4180 has them: commas, CRLF after each row, and quotes around the cells that need them.</summary>
internal sealed class CsvWriter : IDisposable
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private readonly StreamWriter _writer;

    public CsvWriter(Stream stream, bool byteOrderMark) => _writer = new StreamWriter(stream, new UTF8Encoding(byteOrderMark), 1 << 16);

    /// <summary>Writes a row; null is an empty cell.</summary>
    public void WriteRow(IEnumerable<string?> cells)
    {
        bool isFirst = true;
        foreach (string? cell in cells)
        {
            if (!isFirst)
            {
                _writer.Write(',');
            }

            isFirst = false;
            Write(CsvCell.Guarded(cell ?? ""));
        }

        _writer.Write("\r\n");
    }

    public void Dispose() => _writer.Dispose();

    // Blanks at an end are quoted too, since many readers cut them off otherwise.
    private void Write(string cell)
    {
        if (!cell.AsSpan().ContainsAny(Quoted) && cell is not ([' ', ..] or [.., ' ']))
        {
            _writer.Write(cell);
            return;
        }

        _writer.Write('"');
        _writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
