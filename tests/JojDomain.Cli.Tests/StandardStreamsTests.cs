using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests;

/// <summary>The program in a process of its own, with standard streams that are closed, full or read by nobody.</summary>
public class StandardStreamsTests
{
    private const string Closed = "joj: cannot write to standard output: it is closed\n";
    private const string Full = "joj: cannot write to standard output: No space left on device\n";

    [Theory]
    [InlineData("joj show restic-2025-07 >&-", 2, "", Closed)]
    [InlineData("joj canonical restic-2025-07 >&-", 2, "", Closed)]
    [InlineData("joj --help >&-", 2, "", Closed)]
    [InlineData("joj show restic-2025-07 >/dev/full", 2, "", Full)]
    [InlineData("joj schema >/dev/full", 2, "", Full)]
    [InlineData("joj --version >/dev/full", 2, "", Full)]
    [InlineData("joj check missing.json >&-", 2, "", "joj: cannot read \"missing.json\": there is no such file\n")]
    [InlineData("joj check missing.json 2>&-", 2, "", "")]
    [InlineData("joj check missing.json 2>/dev/full", 2, "", "")]
    [InlineData("joj parse date 2025 2>&-", 0, "accept\t2025\t2025-01-01\t2025-12-31\n", "")]
    [InlineData("joj check - <&-", 2, "", "joj: cannot read standard input: it is closed\n")]
    [InlineData("joj check --lines - <&-", 2, "", "joj: cannot read standard input: it is closed\n")]
    [InlineData("joj parse date <&-", 2, "", "joj: cannot read standard input: it is closed\n")]
    [InlineData("joj parse date 2025 <&- 2>&-", 0, "accept\t2025\t2025-01-01\t2025-12-31\n", "")]
    [InlineData("{ joj schema; echo $? >&2; } | head -c 1", 0, "{", "141\n")]
    public async Task Run_StandardStreamThatCannotBeUsed_SaysSo(string command, int code, string output, string error)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The command lines are those of a Unix shell, and /dev/full is Linux's.");

        (await Shell(command)).Should().Be(new Joj(code, output, error));
    }

    private static async Task<Joj> Shell(string command)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", $"joj() {{ '{Path.Combine(AppContext.BaseDirectory, "joj")}' \"$@\"; }}; {command}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Joj(process.ExitCode, await output, error);
    }
}
