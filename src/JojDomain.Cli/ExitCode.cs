namespace JojDomain.Cli;

/// <summary>What the program says by its exit code.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>The input was read, and something is wrong with it.</summary>
    public const int Problems = 1;

    /// <summary>The command line makes no sense, or an input cannot be read.</summary>
    public const int Unusable = 2;

    public const int InternalError = 3;

    /// <summary>Anyone who read the output stopped reading, as <c>head</c> does; the code that shells show for other programs then.</summary>
    public const int NobodyReads = 141;
}
