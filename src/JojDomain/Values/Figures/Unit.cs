namespace JojDomain;

/// <summary>
/// What a quantity counts or measures: persons, hectares, terabytes. An open vocabulary: a word this version does not know is kept as it came.
/// </summary>
/// <remarks>
/// The words are lower camel case and singular. Source of the units: UCUM (the Unified Code for Units of Measure) and QUDT, by their English names; where UCUM has
/// a code it is named below. Units of time are not here but in <see cref="DurationUnit"/>, currencies in <see cref="CurrencyCode"/>.
/// </remarks>
[Vocabulary]
public sealed partial record Unit : ITextForm<Unit>
{
    /// <summary>Persons (UCUM annotation <c>{person}</c>).</summary>
    public static Unit Person { get; } = new("person");

    /// <summary>Organisations of any kind (UCUM annotation <c>{organisation}</c>).</summary>
    public static Unit Organisation { get; } = new("organisation");

    /// <summary>Metres (UCUM <c>m</c>).</summary>
    public static Unit Metre { get; } = new("metre");

    /// <summary>Kilometres (UCUM <c>km</c>).</summary>
    public static Unit Kilometre { get; } = new("kilometre");

    /// <summary>Square metres (UCUM <c>m2</c>).</summary>
    public static Unit SquareMetre { get; } = new("squareMetre");

    /// <summary>Square kilometres (UCUM <c>km2</c>).</summary>
    public static Unit SquareKilometre { get; } = new("squareKilometre");

    /// <summary>Hectares (UCUM <c>har</c>), of 10,000 square metres.</summary>
    public static Unit Hectare { get; } = new("hectare");

    /// <summary>Kilograms (UCUM <c>kg</c>).</summary>
    public static Unit Kilogram { get; } = new("kilogram");

    /// <summary>Tonnes (UCUM <c>t</c>), of 1,000 kilograms.</summary>
    public static Unit Tonne { get; } = new("tonne");

    /// <summary>Megawatts (UCUM <c>MW</c>).</summary>
    public static Unit Megawatt { get; } = new("megawatt");

    /// <summary>Gigabytes (UCUM <c>GBy</c>), of 10^9 bytes.</summary>
    public static Unit Gigabyte { get; } = new("gigabyte");

    /// <summary>Terabytes (UCUM <c>TBy</c>), of 10^12 bytes.</summary>
    public static Unit Terabyte { get; } = new("terabyte");

    /// <summary>Petabytes (UCUM <c>PBy</c>), of 10^15 bytes.</summary>
    public static Unit Petabyte { get; } = new("petabyte");

    /// <summary>Percentage points: the difference between two percentages (QUDT has percent alone; the word is ours).</summary>
    public static Unit PercentagePoint { get; } = new("percentagePoint");
}
