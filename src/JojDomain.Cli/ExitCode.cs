namespace JojDomain.Cli;

/// <summary>The meanings of the exit codes.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>The input was read, and something is wrong with it.</summary>
    public const int Problems = 1;

    /// <summary>The command line is wrong, or an input cannot be read.</summary>
    public const int Unusable = 2;

    public const int InternalError = 3;

    /// <summary>The reader of the output stopped reading, as <c>head</c> does; the same code as that of other programs in a shell.</summary>
    public const int NobodyReads = 141;
}
