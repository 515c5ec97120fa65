using JojDomain.Cli.Streams;

namespace JojDomain.Cli;

/// <summary>The program <c>joj</c>.</summary>
internal static class Program
{
    public static int Main(string[] args) => Run(args, Shell.OfConsole());

    /// <summary>Runs one command line; everything it reads and writes goes through the shell.</summary>
    public static int Run(IReadOnlyList<string> args, Shell shell)
    {
        try
        {
            int code = CommandLine.Run(args, shell);
            shell.Out.Flush();
            return code;
        }
        catch (StreamException error) when (error.HasNoReader)
        {
            return ExitCode.NobodyReads;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            shell.Report(error.Message);
            return ExitCode.Unusable;
        }
#pragma warning disable CA1031 // A bug is reported in one line and with an exit code of its own: a stack trace does not help users.
        catch (Exception error)
#pragma warning restore CA1031
        {
            shell.Report($"internal error: {error.GetType().Name}: {error.Message}; this is a mistake in joj, not in the input");
            return ExitCode.InternalError;
        }
    }
}
