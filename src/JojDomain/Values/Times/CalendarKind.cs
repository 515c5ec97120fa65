namespace JojDomain;

/// <summary>A calendar other than the Gregorian, in which the words of a time are counted.</summary>
/// <remarks>
/// After the calendar identifiers of Unicode CLDR (BCP 47 extension U, key ca), which are named; a word for which none is named is our own. Nothing is converted: the words are kept, and the
/// date that they mean is stated by a source or inferred by the author. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record CalendarKind : ITextForm<CalendarKind>
{
    /// <summary>The Islamic calendar, in a variant that is not stated (CLDR islamic).</summary>
    public static CalendarKind Islamic { get; } = new("islamic");

    /// <summary>The tabular Islamic calendar with its civil epoch (CLDR islamic-civil).</summary>
    public static CalendarKind IslamicCivil { get; } = new("islamicCivil");

    /// <summary>The Islamic calendar of Umm al-Qura, in use in Saudi Arabia (CLDR islamic-umalqura).</summary>
    public static CalendarKind IslamicUmmAlQura { get; } = new("islamicUmmAlQura");

    /// <summary>The solar Hijri calendar, in use in Iran and Afghanistan (CLDR persian).</summary>
    public static CalendarKind Persian { get; } = new("persian");

    /// <summary>The calendar of Ethiopia (CLDR ethiopic).</summary>
    public static CalendarKind Ethiopic { get; } = new("ethiopic");

    /// <summary>The Coptic calendar (CLDR coptic).</summary>
    public static CalendarKind Coptic { get; } = new("coptic");

    /// <summary>The Hebrew calendar (CLDR hebrew).</summary>
    public static CalendarKind Hebrew { get; } = new("hebrew");

    /// <summary>The national calendar of India (CLDR indian).</summary>
    public static CalendarKind Indian { get; } = new("indian");

    /// <summary>The Gregorian days with the years of the Buddhist era, in use in Thailand (CLDR buddhist).</summary>
    public static CalendarKind Buddhist { get; } = new("buddhist");

    /// <summary>The Gregorian days with the years of a reign, in use in Japan (CLDR japanese).</summary>
    public static CalendarKind Japanese { get; } = new("japanese");

    /// <summary>The Gregorian days with the years of the Republic, in use in Taiwan (CLDR roc).</summary>
    public static CalendarKind Minguo { get; } = new("minguo");

    /// <summary>The traditional Chinese calendar (CLDR chinese).</summary>
    public static CalendarKind Chinese { get; } = new("chinese");

    /// <summary>The Bikram Sambat, in use in Nepal (no word in CLDR).</summary>
    public static CalendarKind BikramSambat { get; } = new("bikramSambat");

    /// <summary>The Julian calendar (no word in CLDR).</summary>
    public static CalendarKind Julian { get; } = new("julian");

    /// <summary>A fiscal year, such as "FY2024", whose bounds the resolved date states (no word in CLDR).</summary>
    public static CalendarKind Fiscal { get; } = new("fiscal");
}
