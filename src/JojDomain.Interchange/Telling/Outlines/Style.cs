namespace JojDomain.Interchange;

/// <summary>How a piece of text is set off by a writer that can.</summary>
internal enum Style
{
    Plain,
    Strong,
    Faint,
    Quoted,
    Marked,
    Address,
}
