namespace JojDomain.Interchange;

/// <summary>Something in a foreign document that an import could not place in a story.</summary>
public sealed record Unplaced
{
    /// <summary>Notes what could not be placed.</summary>
    /// <param name="place">Where it is in the document: a JSON Pointer, or a sheet, row and column.</param>
    /// <param name="reason">Why it has no place in a story, as a clause.</param>
    /// <exception cref="ArgumentNullException">There is no place or no reason.</exception>
    public Unplaced(string place, string reason)
    {
        ArgumentNullException.ThrowIfNull(place);
        ArgumentNullException.ThrowIfNull(reason);
        Place = place;
        Reason = reason;
    }

    /// <summary>Where it is in the document: a JSON Pointer (RFC 6901), or a sheet, row and column such as <c>claims.csv row 3, column "act"</c>. For a document in a folder the name of the document precedes the pointer.</summary>
    public string Place { get; }

    /// <summary>Why it has no place in a story.</summary>
    public string Reason { get; }

    /// <summary>The place and the reason in one line; the reason alone where it is of the whole document.</summary>
    public override string ToString() => Place.Length == 0 ? Reason : $"{Place.TrimEnd()}: {Reason}"; // That of a whole line ends in the space before a pointer.
}
