namespace JojDomain;

/// <summary>How an <see cref="EdtfDate"/> is written: as a year, a month, an interval and so on, which shows its precision.</summary>
/// <remarks>
/// Unspecified digits do not change the kind: <c>201X</c> is a year, <c>2004-XX</c> a month. How much time a date may cover is given by
/// <see cref="EdtfDate.Earliest"/> and <see cref="EdtfDate.Latest"/>. Source: ISO 8601-2:2019 and the Library of Congress' EDTF
/// specification of 4 February 2019.
/// </remarks>
public enum DateKind
{
    /// <summary>A year: <c>1985</c>, <c>198X</c>, <c>-0044</c>, <c>Y170000002</c>, <c>Y-17E7</c>, <c>1950S2</c>.</summary>
    Year = 0,

    /// <summary>A year and a season, quarter, quadrimester or half-year, 21 to 41: <c>2001-21</c>.</summary>
    Season,

    /// <summary>A year and a month: <c>2025-07</c>.</summary>
    Month,

    /// <summary>A year, a month and a day: <c>2025-07-28</c>.</summary>
    Day,

    /// <summary>A day and a time of day, with an offset from UTC or without: <c>2025-07-28T10:00:00+02:00</c>.</summary>
    DateTime,

    /// <summary>A start and an end: <c>2004-06/2006-08</c>, <c>1985/..</c>, <c>/1985</c>.</summary>
    Interval,

    /// <summary>One of several dates; which one is not stated: <c>[1667,1668,1670..1672]</c>.</summary>
    OneOf,

    /// <summary>All of several dates: <c>{1960,1961-12}</c>.</summary>
    AllOf,
}
