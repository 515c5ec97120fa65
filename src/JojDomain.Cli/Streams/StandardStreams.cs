using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace JojDomain.Cli.Streams;

/// <summary>The three standard streams of the process. Each of them may be closed.</summary>
internal static class StandardStreams
{
    private const string DescriptorFacts = "/proc/self/fdinfo";
    private const int CloseOnExecution = 0x80000;

    public static Stream OpenInput() => WasClosed(0) ? new ClosedStream() : Console.OpenStandardInput();

    public static Stream OpenOutput() => WasClosed(1) ? new ClosedStream() : OpenConsoleOutput();

    /// <summary>Standard error: messages that cannot be written are lost, and the exit code is still right.</summary>
#pragma warning disable CA2000 // The stream is the process's own, and stays open until its end.
    public static Stream OpenError() => WasClosed(2) ? Stream.Null : new MessageStream(Console.OpenStandardError());
#pragma warning restore CA2000

    // The runtime may reuse the number of a closed stream for a file of its own. Its own files have the close-on-exec flag, and inherited ones do not.
    private static bool WasClosed(int descriptor)
    {
        if (!Directory.Exists(DescriptorFacts))
        {
            return false;
        }

        try
        {
            string flags = File.ReadLines(Path.Combine(DescriptorFacts, descriptor.ToString(CultureInfo.InvariantCulture)))
                .First(static line => line.StartsWith("flags:", StringComparison.Ordinal));
            return (Convert.ToInt32(flags["flags:".Length..].Trim(), fromBase: 8) & CloseOnExecution) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
    }

    // The console's stream hides that the reader has gone, and the program would then read on without end. A file is left to
    // the console's stream, which continues at the position where the previous program stopped.
    private static Stream OpenConsoleOutput()
    {
        Stream console = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected || console == Stream.Null)
        {
            return console;
        }

#pragma warning disable CA2000 // The handle is the process's own, and stays open until its end.
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
#pragma warning restore CA2000
        return pipe.CanSeek ? console : pipe;
    }
}
