using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Outside;

/// <summary>Scripts that ask other people's libraries, and programs. Where the program or a library of it is not installed, the test is skipped by name.</summary>
internal static class OutsideProgram
{
    /// <summary>What a script of Node writes, given the input; its modules are in the folder that JOJ_NODE_MODULES names.</summary>
    public static string Node(string script, string input)
    {
        (int exit, string output, string errors) = Run(
            new ProcessStartInfo("node", ["--input-type=module", "--eval", script]) { WorkingDirectory = Environment.GetEnvironmentVariable("JOJ_NODE_MODULES") ?? "" }, input, "Node is not installed.");
        Assert.SkipWhen(errors.Contains("ERR_MODULE_NOT_FOUND", StringComparison.Ordinal), $"A module is not in the folder that JOJ_NODE_MODULES names: {Line(errors, "Cannot find")}");
        exit.Should().Be(0, errors);
        return output;
    }

    /// <summary>What a script of Python writes, given the input.</summary>
    public static string Python(string script, string input)
    {
        (int exit, string output, string errors) = Run(new ProcessStartInfo("python3", ["-c", script]), input, "Python is not installed.");
        Assert.SkipWhen(errors.Contains("No module named", StringComparison.Ordinal), $"A package of Python is not installed: {Line(errors, "No module named")}");
        exit.Should().Be(0, errors);
        return output;
    }

    /// <summary>What Graphviz makes of a graph of DOT, as JSON.</summary>
    public static string Dot(string graph)
    {
        (int exit, string output, string errors) = Run(new ProcessStartInfo("dot", ["-Tjson"]), graph, "Graphviz (dot) is not installed.");
        exit.Should().Be(0, errors);
        return output;
    }

    private static (int Exit, string Output, string Errors) Run(ProcessStartInfo start, string input, string missing)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using Process? program = Start(start);
        Assert.SkipWhen(program is null, missing);
        Task<string> errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            program.StandardInput.Write(input);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
            // A script that ends at its imports leaves its input unread; its errors say why.
        }

        program.WaitForExit();
        return (program.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string Line(string text, string words) => text.Split('\n').FirstOrDefault(line => line.Contains(words, StringComparison.Ordinal)) ?? "";
}
