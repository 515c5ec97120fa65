namespace JojDomain.Interchange;

/// <summary>How a piece of text is emphasised, in a format that can show it.</summary>
internal enum Style
{
    Plain,
    Strong,
    Faint,
    Quoted,
    Marked,
    Address,
}
