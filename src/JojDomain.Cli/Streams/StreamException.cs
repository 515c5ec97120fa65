namespace JojDomain.Cli.Streams;

/// <summary>Standard input or output cannot be used any more.</summary>
#pragma warning disable CA1032 // It is made in one place, where the fault is known.
internal sealed class StreamException(string what, Exception fault) : IOException($"{what}: {fault.Message}", fault)
#pragma warning restore CA1032
{
    private const int BrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether the reader of the output went away, as <c>head</c> does: nothing went wrong then, and nobody waits for a message.</summary>
    public bool HasNoReader => InnerException is IOException { HResult: BrokenPipe or WindowsBrokenPipe or WindowsNoData };
}
