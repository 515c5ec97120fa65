namespace JojDomain;

/// <summary>A date of an extent.</summary>
/// <param name="Axis">What it is the date of.</param>
/// <param name="Date">The date.</param>
/// <param name="HasGaps">Whether days between its first and its last may be left out.</param>
internal readonly record struct ExtentDate(object Axis, EdtfDate Date, bool HasGaps);
