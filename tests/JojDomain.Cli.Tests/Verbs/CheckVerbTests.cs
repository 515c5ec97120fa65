using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class CheckVerbTests
{
    private const string Dangling = """
        {
          "format": "joj-story/1",
          "organisations": [{"id": "restic", "kind": "tradeAssociation"}], "sources": [{"id": "a", "kind": "article"}],
          "claims": [
            {"id": "c1", "act": "states", "attribution": {"voice": "restik", "via": ["a"]}}
          ]
        }
        """;

    private const string Misspelt = """{"format":"joj-story/1","organisations":[{"id":"a","kind":"company","countri":"SN"}]}""";

    [Fact]
    public void Check_ValidStory_IsClean()
    {
        Joj run = Joj.Run("check", Joj.Sample("harbour.json"));
        run.Should().Be(new Joj(0, "", "joj: 1 story: no problems\n"));
    }

    [Fact]
    public void Check_Problems_AreLinesWithFilePlaceCodeAndPointer()
    {
        using var files = new TemporaryFiles();
        string file = files.Write("story.json", Dangling);
        Joj run = Joj.Run("check", file);
        run.Should().Be(new Joj(
            1,
            $"{file}:5:60: error JOJ2003 /claims/0/attribution/voice: nothing has the id \"restik\"; did you mean \"restic\"?\n",
            "joj: 1 story: 1 error\n"));
    }

    [Fact]
    public void Check_SeveralProblems_AreInTheOrderOfTheText()
    {
        Joj run = Joj.RunWith("""{"format":"joj-story/1","title":null,"organisations":[{"id":"é é","kind":7}]}""", "check", "-");
        run.Out.Split('\n').Select(static line => line.Split(": ")[0]).Should().Equal("<stdin>:1:33", "<stdin>:1:61", "<stdin>:1:74", "");
        run.Code.Should().Be(1);
    }

    [Fact]
    public void Check_Warnings_DoNotFail()
    {
        Joj run = Joj.RunWith(Misspelt, "check", "-");
        run.Code.Should().Be(0);
        run.Error.Should().Be("joj: 1 story: 1 warning, 1 member that this version does not know\n");
        run.Out.Should().Be("<stdin>:1:69: warning JOJ1015 /organisations/0/countri: the member \"countri\" is not known and was kept; did you mean \"country\"?\n");
    }

    [Fact]
    public void Check_SeveralFiles_ChecksTheOthersWhereOneIsUnreadable()
    {
        using var files = new TemporaryFiles();
        string bad = files.Write("bad.json", "{");
        string missing = files.Missing("missing.json");
        Joj run = Joj.Run("check", missing, bad, Joj.Sample("harbour.json"));
        run.Code.Should().Be(2);
        run.Out.Should().StartWith($"{bad}:1:2: error JOJ1001").And.EndWith("\n");
        run.Error.Should().Be($"joj: cannot read \"{missing}\": there is no such file\njoj: 2 stories: 1 error\n");
    }

    [Fact]
    public void Check_StandardInputTwice_IsUnusable()
    {
        Joj run = Joj.RunWith(Misspelt, "check", "-", "-");
        run.Code.Should().Be(2);
        run.Error.Should().Be("joj: standard input is named twice, and can be read only once\njoj: 1 story: 1 warning, 1 member that this version does not know\n");
    }

    [Fact]
    public void Check_EmptyInput_IsNotJson()
    {
        Joj run = Joj.RunWith("", "check", "-");
        run.Code.Should().Be(1);
        run.Out.Should().StartWith("<stdin>:1:1: error JOJ1001");
    }

    [Fact]
    public void Check_ControlsInNames_DoNotReachTheTerminal()
    {
        Joj run = Joj.RunWith("""{"format":"joj-story/1","\u001b[31m\u202e":1e999,"\u001b]0;x\u0007":1,"\u001b]0;x\u0007":2}""", "check", "-");
        run.Out.Should().Contain("\\u001b]0;x\\u0007").And.NotContain("\u001b").And.NotContain("\u0007").And.NotContain("\u202e");
    }

    [Fact]
    public void Check_Json_IsAnArrayOfObjects()
    {
        Joj run = Joj.RunWith(Dangling, "check", "--json", "-");
        run.Code.Should().Be(1);
        run.Out.Should().Be("""
            [
              {
                "file": "<stdin>",
                "line": 5,
                "column": 60,
                "severity": "error",
                "code": "JOJ2003",
                "pointer": "/claims/0/attribution/voice",
                "message": "nothing has the id \"restik\"; did you mean \"restic\"?"
              }
            ]

            """);
    }

    [Fact]
    public void Check_JsonOfCleanFiles_IsAnEmptyArray()
    {
        Joj run = Joj.Run("check", Joj.Sample("harbour.json"), "--json");
        run.Should().Be(new Joj(0, "[]\n", "joj: 1 story: no problems\n"));
    }

    [Fact]
    public void Check_JsonWithControls_IsStillTheSameText()
    {
        Joj run = Joj.RunWith("""{"format":"joj-story/1","\u202e":1,"\u202e":2}""", "check", "--json", "-");
        run.Out.Should().NotContain("\u202e");
        using JsonDocument json = JsonDocument.Parse(run.Out);
        json.RootElement.EnumerateArray().Select(static each => each.GetProperty("pointer").GetString()).Should().Contain("/\u202e");
    }
}
