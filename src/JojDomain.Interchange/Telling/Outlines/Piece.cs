namespace JojDomain.Interchange;

/// <summary>Some text of a line, and its style.</summary>
internal readonly record struct Piece(string Text, Style Style = Style.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}
