namespace JojDomain.Cli.Streams;

/// <summary>Thrown when standard input or output can no longer be used.</summary>
#pragma warning disable CA1032 // Only one place throws it, where all arguments are known.
internal sealed class StreamException(string what, Exception fault) : IOException($"{what}: {fault.Message}", fault)
#pragma warning restore CA1032
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether the reader of the output has gone, as <c>head</c> does: that is no error, and needs no message.</summary>
    public bool HasNoReader => InnerException is IOException { HResult: BrokenPipe or WindowsBrokenPipe or WindowsNoData };
}
