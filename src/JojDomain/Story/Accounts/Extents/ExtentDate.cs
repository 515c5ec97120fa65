namespace JojDomain;

/// <summary>A date of an extent.</summary>
/// <param name="Axis">What it dates: equal where two dates can be compared.</param>
/// <param name="Date">The date.</param>
/// <param name="HasGaps">Whether some days between its first and its last may not belong to it, as in <c>{2025-01, 2025-03}</c>.</param>
internal readonly record struct ExtentDate(object Axis, EdtfDate Date, bool HasGaps);
