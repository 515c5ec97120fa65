using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class CompletionVerbTests
{
    [Theory]
    [InlineData("chec", "check")]
    [InlineData("check --fo", "--format")]
    [InlineData("check --format sar", "sarif")]
    [InlineData("parse cou", "country")]
    [InlineData("according-to x y --reach r", "relayed\nrepresented")]
    [InlineData("show restic", "restic-2025-07")]
    [InlineData("completion ba", "bash")]
    public void Suggest_CommandLine_GivesWhatMayFollow(string line, string suggestion)
    {
        Joj run = Joj.Run($"[suggest:{line.Length}]", line);

        run.Should().Be(new Joj(0, $"{suggestion}\n", ""));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _joj joj\n")]
    [InlineData("zsh", "compdef _joj joj\n")]
    [InlineData("fish", "\"$line\" 2>/dev/null)'\n")]
    [InlineData("pwsh", "}\n")]
    public void Completion_Shell_PrintsItsScript(string shell, string end)
    {
        Joj run = Joj.Run("completion", shell);

        (run.Code, run.Error).Should().Be((0, ""));
        run.Out.Should().EndWith(end).And.Contain("[suggest:");
    }

    [Fact]
    public void Completion_OtherShell_IsUnusable() =>
        Joj.Run("completion", "nushell").Error.Should().StartWith("joj: \"nushell\" is not a shell that can be completed; it is one of bash, zsh, fish, pwsh\n");

    [Fact]
    public async Task Completion_InBash_CompletesTheWord()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash.");
        const string ask = "eval \"$(joj completion bash)\"; COMP_LINE='joj according-to restic-2025-07 a --re'; COMP_POINT=${#COMP_LINE}; COMP_WORDS=($COMP_LINE); COMP_CWORD=4; _joj; printf '%s\\n' \"${COMPREPLY[@]}\"";
        var start = new ProcessStartInfo("/bin/bash", ["-c", $"joj() {{ '{Path.Combine(AppContext.BaseDirectory, "joj")}' \"$@\"; }}; {ask}"]) { RedirectStandardOutput = true };

        using Process bash = Process.Start(start)!;

        (await bash.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Should().Be("--reach\n");
    }
}
