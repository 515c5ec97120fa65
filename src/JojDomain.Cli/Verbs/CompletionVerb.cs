using System.CommandLine;
using JojDomain.Engine;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj completion</c>: the script with which a shell completes command lines. It asks the program itself, with the directive <c>[suggest]</c>.</summary>
internal static class CompletionVerb
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _joj() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(joj "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _joj joj
            """,
        ["zsh"] = """
            #compdef joj
            _joj() {
                local -a found
                found=("${(@f)$(joj "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                compadd -- ${found:#} || _files
            }
            compdef _joj joj
            """,
        ["fish"] = """
            complete -c joj -a '(set -l line (commandline -cp); joj "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName joj -ScriptBlock {
                param($word, $line, $cursor)
                joj "[suggest:$cursor]" "$line" 2>$null | Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static VerbCommand Create(Shell shell)
    {
        var name = new Argument<string>("SHELL") { HelpName = "SHELL", Description = $"One of {string.Join(", ", Scripts.Keys)}." };
        name.TakesOneOf("shell that can be completed", Scripts.Keys);
        var verb = new VerbCommand("completion", "Print the script that lets a shell complete the verbs and options of joj.")
        {
            Synopsis = $"completion {string.Join('|', Scripts.Keys)}",
            ExitCodes = [(ExitCode.Clean, "the script was printed"), (ExitCode.Unusable, "there is no such shell")],
            Examples =
            [
                ("joj completion bash >> ~/.bashrc", "for bash"),
                ("joj completion fish > ~/.config/fish/completions/joj.fish", "for fish"),
            ],
        };
        verb.Add(name);
        verb.SetAction(result =>
        {
            shell.Out.WriteLine(Scripts[result.GetRequiredValue(name)].ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return verb;
    }
}
