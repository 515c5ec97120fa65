using System.Runtime.InteropServices;

namespace JojDomain;

/// <summary>The numbers that a value may be. A value that implies another has a span within the other's.</summary>
/// <param name="From">The least number; the least decimal where there is no bound.</param>
/// <param name="To">The greatest number; the greatest decimal where there is no bound.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ValueSpan(decimal From, decimal To)
{
    /// <summary>The span with its ends changed in sign, and not in place: one span encloses another where its mirrored span is within the other's mirrored span.</summary>
    public ValueSpan Mirror() => new(-From, -To);

    public static ValueSpan Of(Figure figure) => Between(figure.Low, figure.High);

    public static ValueSpan Between(decimal? from, decimal? to) => new(from ?? decimal.MinValue, to ?? decimal.MaxValue);
}
