using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Writes quads, a line each, and names blank nodes in their order.</summary>
internal sealed class QuadWriter(Stream stream) : IDisposable
{
    private readonly StreamWriter _text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
    private int _blanks;

    /// <summary>A blank node that no other quad has yet.</summary>
    public string Blank() => string.Create(CultureInfo.InvariantCulture, $"_:b{_blanks++}");

    /// <summary>Writes a quad; one of the default graph where the graph is null.</summary>
    public void Write(string subject, string predicate, string value, string? graph)
    {
        _text.Write(subject);
        _text.Write(' ');
        _text.Write(predicate);
        _text.Write(' ');
        _text.Write(value);
        if (graph is not null)
        {
            _text.Write(' ');
            _text.Write(graph);
        }

        _text.WriteLine(" .");
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();
}
