using System.Runtime.InteropServices;

namespace JojDomain;

/// <summary>From where to where a value may lie, as numbers: a value that says all that another says lies within it.</summary>
/// <param name="From">The least number; the least of all where there is none.</param>
/// <param name="To">The greatest number; the greatest of all where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueSpan(decimal From, decimal To)
{
    /// <summary>The span seen from the other end: what encloses a span has a mirrored span within the mirrored one.</summary>
    public ValueSpan Mirror() => new(-From, -To);

    public static ValueSpan Of(Figure figure) => Between(figure.Low, figure.High);

    public static ValueSpan Between(decimal? from, decimal? to) => new(from ?? decimal.MinValue, to ?? decimal.MaxValue);
}
