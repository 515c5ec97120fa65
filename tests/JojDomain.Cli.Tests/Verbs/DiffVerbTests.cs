using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class DiffVerbTests
{
    private const string Before = """{"format":"joj-story/1","title":"a","people":[{"id":"p","names":["P"]}],"places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]}]}""";

    private const string After = """{"format":"joj-story/1","title":"b\u202e","places":[{"id":"b","names":["B"],"country":"SN"},{"id":"a","names":["AA"]},{"id":"c","names":["C"]}]}""";

    [Fact]
    public void Diff_TwoStories_TellsOneLineForEachEntityOrValue()
    {
        using var files = new TemporaryFiles();
        Joj.Run("diff", files.Write("a.json", Before), files.Write("b.json", After)).Should().Be(new Joj(
            1,
            """
            changed story /title: "a" -> "b\u202e"
            removed person p
            changed place a /names/0: "A" -> "AA"
            changed place b /country: nothing -> "SN"
            moved place b from 1 to 0
            added place c

            """,
            ""));
    }

    [Fact]
    public void Diff_Json_IsAPatch()
    {
        using var files = new TemporaryFiles();
        Joj.RunWith(After, "diff", files.Write("a.json", Before), "-", "--json").Should().Be(new Joj(
            1,
            """[{"op":"replace","path":"/title","value":"b\u202e"},{"op":"remove","path":"/people"},{"op":"replace","path":"/places/0/names/0","value":"AA"},"""
                + """{"op":"add","path":"/places/1/country","value":"SN"},{"op":"move","path":"/places/0","from":"/places/1"},{"op":"add","path":"/places/2","value":{"id":"c","names":["C"]}}]"""
                + "\n",
            ""));
    }

    [Fact]
    public void Diff_EqualStories_SaysNothing()
    {
        using var files = new TemporaryFiles();
        string spelledOtherwise = Before.Replace(",", " ,\n", StringComparison.Ordinal);
        Joj.RunWith(spelledOtherwise, "diff", files.Write("a.json", Before), "-").Should().Be(new Joj(0, "", ""));
        Joj.Run("diff", "restic-2025-07", "restic-2025-07", "--json").Should().Be(new Joj(0, "[]\n", ""));
    }

    [Fact]
    public void DiffAndMerge_NumbersThatOneDoubleStandsFor_AreADifferenceAndAConflict()
    {
        using var files = new TemporaryFiles();
        string one = files.Write("a.json", """{"format":"joj-story/1","x-n":1234567890123456789}"""), other = files.Write("b.json", """{"format":"joj-story/1","x-n":1234567890123456788}""");

        Joj difference = Joj.Run("diff", one, other);
        (difference.Code, difference.Out).Should().Be((1, "changed story /x-n: 1234567890123456789 -> 1234567890123456788\n"));
        Joj merge = Joj.Run("merge", one, other);
        (merge.Code, merge.Out).Should().Be((1, ""));
        merge.Error.Should().EndWith("\nconflict: story /x-n: 1234567890123456789 or 1234567890123456788\n");
    }

    [Fact]
    public void Diff_WhatIsNoStoryOrCannotBeRead_IsUnusable()
    {
        using var files = new TemporaryFiles();
        string missing = files.Missing("none.json");
        Joj run = Joj.RunWith("{}", "diff", "-", missing);
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("<stdin>:1:1: error JOJ1003").And.Contain($"\njoj: cannot read \"{missing}\": there is no such file\n");
        Joj.RunWith("{}", "diff", "restic-2025-07", "-").Code.Should().Be(2);
    }

    [Fact]
    public void Diff_OneStory_IsNotEnough()
    {
        Joj.Run("diff", "restic-2025-07").Should().Be(new Joj(2, "", "joj: AFTER is missing\nusage: joj diff BEFORE AFTER [--json]\n       joj diff --help says more\n"));
    }
}
