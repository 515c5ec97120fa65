namespace JojDomain;

/// <summary>
/// What a quantity counts or measures: persons, hectares, terabytes. An open vocabulary: a word this version does not know is kept as it came.
/// </summary>
/// <remarks>
/// The words are lower camel case and singular. Source of the units: UCUM (the Unified Code for Units of Measure) and QUDT, by their English names; where UCUM has
/// a code it is named below. Units of time are not here but in <see cref="TimeLengthUnit"/>, currencies in <see cref="CurrencyCode"/>.
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

    /// <summary>Doses of a vaccine or a medicine (UCUM annotation <c>{dose}</c>).</summary>
    public static Unit Dose { get; } = new("dose");

    /// <summary>Pieces of whatever the words name (UCUM annotation <c>{piece}</c>).</summary>
    public static Unit Piece { get; } = new("piece");

    /// <summary>Aircraft (UCUM annotation <c>{aircraft}</c>).</summary>
    public static Unit Aircraft { get; } = new("aircraft");

    /// <summary>Vehicles (UCUM annotation <c>{vehicle}</c>).</summary>
    public static Unit Vehicle { get; } = new("vehicle");

    /// <summary>Ships and boats (UCUM annotation <c>{vessel}</c>).</summary>
    public static Unit Vessel { get; } = new("vessel");

    /// <summary>Seats (UCUM annotation <c>{seat}</c>).</summary>
    public static Unit Seat { get; } = new("seat");

    /// <summary>Litres (UCUM <c>L</c>).</summary>
    public static Unit Litre { get; } = new("litre");

    /// <summary>Cubic metres (UCUM <c>m3</c>).</summary>
    public static Unit CubicMetre { get; } = new("cubicMetre");

    /// <summary>Barrels of petroleum (UCUM <c>[bbl_us]</c>).</summary>
    public static Unit Barrel { get; } = new("barrel");

    /// <summary>Gigawatts (UCUM <c>GW</c>).</summary>
    public static Unit Gigawatt { get; } = new("gigawatt");

    /// <summary>Megawatt hours (UCUM <c>MW.h</c>).</summary>
    public static Unit MegawattHour { get; } = new("megawattHour");

    /// <summary>Degrees Celsius (UCUM <c>Cel</c>).</summary>
    public static Unit DegreeCelsius { get; } = new("degreeCelsius");

    /// <summary>Points of a score (UCUM annotation <c>{point}</c>).</summary>
    public static Unit Point { get; } = new("point");
}
