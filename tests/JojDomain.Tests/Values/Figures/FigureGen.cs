using CsCheck;

namespace JojDomain.Tests.Values.Figures;

/// <summary>Arbitrary figures: every form, with decimals of every size and scale.</summary>
internal static class FigureGen
{
    public static Gen<decimal> Decimals { get; } = Gen.OneOf(
        Gen.Int[-1000, 1000].Select(n => (decimal)n),
        Gen.Select(Gen.Int[-100_000, 100_000], Gen.Int[0, 4]).Select((digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale)),
        Gen.Select(Gen.Int, Gen.Int, Gen.Int, Gen.Bool, Gen.Int[0, 28])
            .Select((low, middle, high, negative, scale) => new decimal(low, middle, high, negative, (byte)scale)));

    public static Gen<Figure> Figures { get; } = Of(Decimals);

    public static Gen<Figure> Of(Gen<decimal> numbers) => Gen.Select(numbers, numbers, Gen.Int[0, 5], Gen.Bool).Select((first, second, form, about) =>
    {
        Figure figure = form switch
        {
            0 => Figure.MoreThan(first),
            1 => Figure.AtLeast(first),
            2 => Figure.LessThan(first),
            3 => Figure.AtMost(first),
            4 when first != second => Figure.Between(Math.Min(first, second), Math.Max(first, second)),
            _ => Figure.Exactly(first),
        };
        return about ? Figure.About(figure) : figure;
    });
}
