using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests;

public class HelpTests
{
    /// <summary>The verbs that the help of the program lists. A line of a verb has an indent of two columns, and its description one of many.</summary>
    public static TheoryData<string> Verbs =>
    [
        .. Joj.Run("--help").Out.Split("VERBS\n")[1].Split("\n\n")[0].Split('\n')
            .Where(static line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]),
    ];

    [Fact]
    public void Help_OfTheProgram_ListsTheVerbsAndExamples()
    {
        Joj run = Joj.Run("--help");
        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Out.Should().StartWith("""
            Reads, checks and shows stories: publicly reported agreements, and who says what about them.

            USAGE
              joj VERB ...

            VERBS
              show STORY [--all] [--voices] [--language LANGUAGE] [--json]
                                                  Show a story: where accounts differ, what is said and by whom,
                                                  what its author holds, who is who, when, and from where.
              questions STORY [--json]            List all that is said, one line for each property, or item, of
                                                  a thing: the positions, with their voices and the ids of their
                                                  claims.
              disputes STORY [--json]             List where accounts cannot all be right, one line each, with
                                                  the reason.
              timeline STORY [--json]             List everything that has a time, in order, one line each: the
                                                  time as it is given, and who says so.
              report STORY [-o FILE.html] [--language LANGUAGE] [--text SOURCE-ID=FILE]...
                                                  Write a story as a page to look at: one file of HTML that
                                                  needs no network.
              check FILE... [--strict] [--lines] [--format text|json|sarif|github] [--json]
                                                  List everything that is wrong with stories, each problem with
                                                  its place in the text.
              canonical STORY                     Print the canonical bytes of a story (RFC 8785): equal
                                                  stories, and only they, have equal bytes.
              parse KIND [VALUE...] [--json-lines]
                                                  Test whether texts are values of a kind, one line each: accept
                                                  and the canonical text, or reject and the reason.
              verify STORY --text SOURCE-ID=FILE... [--require-evidence] [--json]
                                                  Locate every passage of a source in the source's text:
                                                  evidence, cues and quotations.
              diff BEFORE AFTER [--json]          Show what differs between two stories, one line for each
                                                  entity or value.
              merge FIRST SECOND                  Make one story of two about the same events, and print it as
                                                  native JSON, indented.
              according-to STORY VOICE [--reach own|represented|relayed]
                                                  Print the story as a voice asserts it, as native JSON: what
                                                  others say, and what the author holds, is left out.
              schema [TYPE]                       Print the JSON Schema of stories, or of one type (draft
                                                  2020-12), for editors and other languages.
              convert STORY --to FORMAT [-o FILE] [--losses FILE] [--lines]  |  convert FILE --from FORMAT [-o FILE] [--losses FILE]
                                                  Write stories in another format, or read another format as
                                                  stories.
              completion bash|zsh|fish|pwsh       Print the script that lets a shell complete the verbs and
                                                  options of joj.

            OPTIONS
              --version   Print the version.
              -h, --help  Print help; behind a verb, the help of that verb.

            EXAMPLES
              joj show restic-2025-07
                  show a reference story
            """);
    }

    [Fact]
    public void Verbs_OfTheHelp_AreFound() => Verbs.Select(static row => row.Data).Should().HaveCountGreaterThan(10).And.StartWith("show").And.EndWith("completion");

    [Fact]
    public void Help_OfAVerb_SaysArgumentsOptionsExitCodesAndExamples()
    {
        Joj.Run("check", "-h").Should().Be(new Joj(
            0,
            """
            List everything that is wrong with stories, each problem with its place in the text.

            USAGE
              joj check FILE... [--strict] [--lines] [--format text|json|sarif|github] [--json]

            ARGUMENTS
              FILE  A file, - for standard input, a folder (all stories below it) or a pattern such as
                    'stories/**/*.json'. A file that ends in .jsonl or .ndjson has a story on each line.

            OPTIONS
              --strict                         Warnings and members that this version does not know are
                                               problems, too.
              --lines                          Every FILE has a story on each line, with any name.
              --format text|json|sarif|github  How problems are printed: a line each (text, the default), a JSON
                                               array, a SARIF 2.1.0 log, or workflow commands of GitHub.
              --json                           Print the problems as one JSON array; the same as --format json.
              -h, --help                       Print help; behind a verb, the help of that verb.

            EXIT CODES
              0  all files are valid stories; warnings do not count
              1  there are problems
              2  a file cannot be read, or there is none; the others are checked all the same

            EXAMPLES
              joj check story.json
                  story.json:12:18: error JOJ2003 /claims/3/attribution/voice: nothing has the id "restik"
              joj check stories
                  every .json, .jsonl and .ndjson file below a folder
              joj check corpus.jsonl
                  a story on each line, in a file of any size; the pointers lead into the line's story
              joj check --strict --format github stories
                  for a workflow: nothing odd is let through, and each problem is shown beside its line
              joj check --json story.json
                  an array of {file, line, column, severity, code, pointer, message}

            """,
            ""));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Help_OfEveryVerb_BeginsEachExampleWithTheVerb(string verb)
    {
        Joj run = Joj.Run(verb, "--help");
        run.Code.Should().Be(0);
        string[] examples = [.. run.Out.Split("EXAMPLES\n")[1].Split('\n').Where(static line => line.StartsWith("  joj", StringComparison.Ordinal))];
        examples.Should().HaveCountGreaterThan(1).And.OnlyContain(line => line.StartsWith($"  joj {verb} ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("show", "--help", "--jsn")]
    [InlineData("parse", "dat", "--help")]
    [InlineData("verify", "--help")]
    public void Help_BesideMistakes_IsStillHelp(params string[] args) => Joj.Run(args).Code.Should().Be(0);
}
