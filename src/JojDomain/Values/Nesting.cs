namespace JojDomain;

/// <summary>
/// How deep parts of one kind can be nested. No document has room for as many, and anyone who compares, hashes or shows such a part
/// goes down level by level: without a bound that would end the process.
/// </summary>
internal static class Nesting
{
    /// <summary>The most levels; a document is at most as deep.</summary>
    public const int Most = 64;

    /// <summary>Gives the number of levels back, or throws when it is too high.</summary>
    public static int Checked(int levels, string what) =>
        levels <= Most ? levels : throw new ArgumentException($"{what} are within each other more than {Most} levels deep, and no document is as deep");
}
