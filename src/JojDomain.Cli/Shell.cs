using System.Text;
using JojDomain.Cli.Output;
using JojDomain.Cli.Streams;

namespace JojDomain.Cli;

/// <summary>The streams that a run reads and writes, and what its terminal can show.</summary>
internal sealed class Shell
{
    private const int UsualWidth = 100;
    private const int LeastWidth = 40;

    public Shell(Stream input, Stream output, TextWriter error)
    {
        Input = new NamedStream(input, "standard input");
        Output = new NamedStream(output, "standard output");
        Error = error;
        Out = new StreamWriter(Output, Utf8, bufferSize: 4096, leaveOpen: true) { NewLine = "\n" };
    }

    /// <summary>UTF-8 without a byte order mark.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public Stream Input { get; }

    /// <summary>Standard output for bytes. For text there is <see cref="Out"/>; a verb uses one of the two.</summary>
    public Stream Output { get; }

    public TextWriter Out { get; }

    public TextWriter Error { get; }

    /// <summary>The columns that text is wrapped to.</summary>
    public int Width { get; init; } = UsualWidth;

    public bool HasColours { get; init; }

    /// <summary>Whether a user types the input and waits for an answer to each line.</summary>
    public bool IsInputTyped { get; init; }

    /// <summary>Whether standard error is a terminal, so that progress can be shown there.</summary>
    public bool IsErrorTerminal { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public static Shell OfConsole()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        if (isTerminal && OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

#pragma warning disable CA2000 // The streams are the process's own, and stay open until its end.
        var error = new StreamWriter(StandardStreams.OpenError(), Utf8) { AutoFlush = true, NewLine = "\n" };
        return new Shell(StandardStreams.OpenInput(), StandardStreams.OpenOutput(), error)
#pragma warning restore CA2000
        {
            Width = isTerminal ? WidthOf(Console.WindowWidth) : UsualWidth,
            HasColours = isTerminal && WantsColours(Environment.GetEnvironmentVariable),
            IsInputTyped = !Console.IsInputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A terminal that does not know its width reports 0.</summary>
    public static int WidthOf(int columns) => columns <= 0 ? UsualWidth : Math.Max(columns, LeastWidth);

    /// <summary>Whether the environment allows colours: NO_COLOR (no-color.org) is not set, and the terminal is not a dumb one.</summary>
    public static bool WantsColours(Func<string, string?> variable) =>
        string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb";

    /// <summary>Writes a message to standard error, in one line.</summary>
    public void Report(string message) => Error.WriteLine($"joj: {SafeText.OneLine(message)}");
}
