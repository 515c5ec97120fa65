using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>Writes quads, a line each, and names blank nodes in their order.</summary>
internal sealed class QuadWriter(TextWriter target)
{
    private int _blanks;

    /// <summary>A blank node that no other quad has yet.</summary>
    public string Blank() => string.Create(CultureInfo.InvariantCulture, $"_:b{_blanks++}");

    /// <summary>Writes a quad; one of the default graph where the graph is null.</summary>
    public void Write(string subject, string predicate, string value, string? graph)
    {
        target.Write(subject);
        target.Write(' ');
        target.Write(predicate);
        target.Write(' ');
        target.Write(value);
        if (graph is not null)
        {
            target.Write(' ');
            target.Write(graph);
        }

        target.WriteLine(" .");
    }
}
