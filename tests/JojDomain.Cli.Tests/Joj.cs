using System.Text;

namespace JojDomain.Cli.Tests;

/// <summary>Runs the program within the test, with everything it writes.</summary>
internal sealed record Joj(int Code, string Out, string Error)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Joj Run(params string[] args) => RunWith("", args);

    public static Joj RunWith(string input, params string[] args) => RunWith(Strict.GetBytes(input), args);

    public static Joj RunWith(byte[] input, params string[] args)
    {
        using var stream = new MemoryStream(input);
        return RunWith(stream, args);
    }

    public static Joj RunWith(Stream input, params string[] args) => RunOnTerminal(input, clock: null, args);

    /// <summary>Runs the program with standard error on a terminal where a clock is given, and otherwise in a file.</summary>
    public static Joj RunOnTerminal(Stream input, TimeProvider? clock, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int code = Program.Run(args, new Shell(input, output, error) { IsErrorTerminal = clock is not null, Clock = clock ?? TimeProvider.System });
        return new Joj(code, Strict.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>The path of a file of samples.</summary>
    public static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", name);
}
