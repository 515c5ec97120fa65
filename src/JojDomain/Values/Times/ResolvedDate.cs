using System.Diagnostics.CodeAnalysis;

namespace JojDomain;

/// <summary>The date that a relative or vague time means, and whether a source states it or the story's author inferred it.</summary>
/// <remarks>On the wire an object: <c>{"date":"2025-07-28","basis":"inferred"}</c>. Source: the <c>value</c> of TIMEX3 in ISO 24617-1 (TimeML).</remarks>
public sealed partial record ResolvedDate : Part
{
    /// <summary>A resolved date whose required members an object initialiser sets.</summary>
    public ResolvedDate()
    {
    }

    /// <summary>A date, with its basis.</summary>
    /// <param name="date">The date, at the precision that is known.</param>
    /// <param name="basis">Whether the date is stated or inferred.</param>
    /// <exception cref="ArgumentNullException">The date is null.</exception>
    [SetsRequiredMembers]
    public ResolvedDate(EdtfDate date, Basis basis)
    {
        ArgumentNullException.ThrowIfNull(date);
        Date = date;
        Basis = basis;
    }

    /// <summary>The date, at the precision that is known. Required.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>Whether the date is stated or inferred. Required.</summary>
    public required Basis Basis { get; init; }
}
