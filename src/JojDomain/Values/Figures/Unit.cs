namespace JojDomain;

/// <summary>
/// What a quantity counts or measures: persons, hectares, terabytes. An open vocabulary: a word this version does not know is kept as it came.
/// </summary>
/// <remarks>
/// The words are lower camel case and singular. Source of the units: UCUM (the Unified Code for Units of Measure) and QUDT, by their English names; where UCUM has
/// a code it is named below. The units of time are those of <see cref="TimeLengthUnit"/>, for what is measured or counted in them ("50 hours of training a month", a latency of 20
/// milliseconds); how long something lasts is a <see cref="TimeLength"/>. Currencies are in <see cref="CurrencyCode"/>.
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

    /// <summary>Pieces of what the words name (UCUM annotation <c>{piece}</c>).</summary>
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

    /// <summary>Milliseconds (UCUM <c>ms</c>).</summary>
    public static Unit Millisecond { get; } = new("millisecond");

    /// <summary>Seconds (UCUM <c>s</c>).</summary>
    public static Unit Second { get; } = new("second");

    /// <summary>Minutes (UCUM <c>min</c>).</summary>
    public static Unit Minute { get; } = new("minute");

    /// <summary>Hours (UCUM <c>h</c>).</summary>
    public static Unit Hour { get; } = new("hour");

    /// <summary>Calendar days (UCUM <c>d</c>).</summary>
    public static Unit Day { get; } = new("day");

    /// <summary>Calendar weeks (UCUM <c>wk</c>).</summary>
    public static Unit Week { get; } = new("week");

    /// <summary>Calendar months (UCUM <c>mo</c>).</summary>
    public static Unit Month { get; } = new("month");

    /// <summary>Quarters of a year, of 3 months (ISO 8601-2).</summary>
    public static Unit Quarter { get; } = new("quarter");

    /// <summary>Calendar years (UCUM <c>a</c>).</summary>
    public static Unit Year { get; } = new("year");

    /// <summary>Decades, of 10 years (QUDT Decade).</summary>
    public static Unit Decade { get; } = new("decade");

    /// <summary>Occasions: "three times a year" (UCUM annotation <c>{times}</c>).</summary>
    public static Unit Time { get; } = new("time");

    /// <summary>Sectors of an economy (UCUM annotation <c>{sector}</c>).</summary>
    public static Unit Sector { get; } = new("sector");

    /// <summary>Regions, of a country or of the world (UCUM annotation <c>{region}</c>).</summary>
    public static Unit Region { get; } = new("region");

    /// <summary>Countries (UCUM annotation <c>{country}</c>).</summary>
    public static Unit Country { get; } = new("country");

    /// <summary>Municipalities (UCUM annotation <c>{municipality}</c>).</summary>
    public static Unit Municipality { get; } = new("municipality");

    /// <summary>Households (UCUM annotation <c>{household}</c>).</summary>
    public static Unit Household { get; } = new("household");

    /// <summary>Jobs (UCUM annotation <c>{job}</c>).</summary>
    public static Unit Job { get; } = new("job");

    /// <summary>Data centres (UCUM annotation <c>{dataCentre}</c>).</summary>
    public static Unit DataCentre { get; } = new("dataCentre");

    /// <summary>Servers (UCUM annotation <c>{server}</c>).</summary>
    public static Unit Server { get; } = new("server");

    /// <summary>Processors, or cores of them (UCUM annotation <c>{processor}</c>).</summary>
    public static Unit Processor { get; } = new("processor");

    /// <summary>Accounts of users or customers (UCUM annotation <c>{account}</c>).</summary>
    public static Unit Account { get; } = new("account");

    /// <summary>Records of a data set (UCUM annotation <c>{record}</c>).</summary>
    public static Unit Record { get; } = new("record");

    /// <summary>Documents or files (UCUM annotation <c>{document}</c>).</summary>
    public static Unit Document { get; } = new("document");

    /// <summary>Contracts or other agreements (UCUM annotation <c>{contract}</c>).</summary>
    public static Unit Contract { get; } = new("contract");

    /// <summary>Events (UCUM annotation <c>{event}</c>).</summary>
    public static Unit Event { get; } = new("event");

    /// <summary>Kilowatts (UCUM <c>kW</c>).</summary>
    public static Unit Kilowatt { get; } = new("kilowatt");

    /// <summary>Kilowatt hours (UCUM <c>kW.h</c>).</summary>
    public static Unit KilowattHour { get; } = new("kilowattHour");

    /// <summary>Megabytes (UCUM <c>MBy</c>), of 10^6 bytes.</summary>
    public static Unit Megabyte { get; } = new("megabyte");

    /// <summary>Exabytes (UCUM <c>EBy</c>), of 10^18 bytes.</summary>
    public static Unit Exabyte { get; } = new("exabyte");

    /// <summary>Gigabits (UCUM <c>Gbit</c>), of 10^9 bits.</summary>
    public static Unit Gigabit { get; } = new("gigabit");
}
