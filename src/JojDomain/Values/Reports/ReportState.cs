namespace JojDomain;

/// <summary>What is reported about a value.</summary>
/// <remarks>Source: this library's own; the distinctions follow HL7 v3 NullFlavor (NI, UNK, NA, MSK).</remarks>
public enum ReportState
{
    /// <summary>Nothing is stated about it. The default value.</summary>
    NotStated,

    /// <summary>A value is given.</summary>
    Stated,

    /// <summary>It is asserted that there is none.</summary>
    None,

    /// <summary>The question does not arise.</summary>
    NotApplicable,

    /// <summary>There is or may be a value, which is stated to be unknown, with a reason.</summary>
    Unknown,
}
