namespace JojDomain.Cli.Output;

/// <summary>How a piece of text is set off on a terminal with colours; elsewhere all are alike.</summary>
internal enum Style
{
    Plain,
    Strong,
    Faint,
    Quoted,
    Marked,
}
