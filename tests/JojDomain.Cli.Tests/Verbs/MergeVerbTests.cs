using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class MergeVerbTests
{
    private const string First = """{"format":"joj-story/1","title":"t","places":[{"id":"a","names":["A"]}]}""";

    [Fact]
    public void Merge_StoriesWithoutConflicts_PrintsOne()
    {
        using var files = new TemporaryFiles();
        Joj.RunWith("""{"format":"joj-story/1","places":[{"id":"b","names":["B"]},{"id":"a","names":["A"],"country":"SN"}]}""", "merge", files.Write("a.json", First), "-").Should().Be(new Joj(
            0,
            """
            {
              "format": "joj-story/1",
              "title": "t",
              "places": [
                {
                  "id": "a",
                  "names": [
                    "A"
                  ],
                  "country": "SN"
                },
                {
                  "id": "b",
                  "names": [
                    "B"
                  ]
                }
              ]
            }

            """,
            ""));
    }

    [Fact]
    public void Merge_StoriesWithConflicts_TellsAllOfThemAndPrintsNothing()
    {
        using var files = new TemporaryFiles();
        Joj.RunWith("""{"format":"joj-story/1","title":"u\u202e","places":[{"id":"a","names":["B"]}]}""", "merge", files.Write("a.json", First), "-").Should().Be(new Joj(
            1, "", "conflict: story /title: \"t\" or \"u\\u202e\"\nconflict: place a /names: [\"A\"] or [\"B\"]\n"));
    }

    [Fact]
    public void Merge_ReleasesOfTwoPublishers_GivesAStoryWithTheirDispute()
    {
        using var files = new TemporaryFiles();
        string city = Converted("city", "Ministry of Sport", 100);
        string watch = Converted("watch", "Ministère des Sports", 120);
        Joj merged = Joj.Run("merge", city, watch);

        (merged.Code, merged.Error).Should().Be((0, ""));
        merged.Out.Should().Contain("\"Ministry of Sport\",\n        \"Ministère des Sports\"");
        Joj.RunWith(merged.Out, "disputes", "-").Out.Should().StartWith("the contract: amounts").And.Contain("100").And.Contain("120").And.ContainAll("city", "watch");

        string Converted(string publisher, string buyer, int amount)
        {
            string release = files.Write($"{publisher}-release.json", $$$"""
                {"uri":"https://example.org/p","version":"1.1","publishedDate":"2020-02-01T00:00:00Z","publisher":{"name":"{{{publisher}}}"},"releases":[{"ocid":"ocds-213czf-1","id":"r","date":"2020-01-01T00:00:00Z",
                "tag":["contract"],"buyer":{"id":"b"},"parties":[{"id":"b","name":"{{{buyer}}}","identifier":{"scheme":"SN-NINEA","id":"12345"}}],"contracts":[{"id":"c","awardID":"a","value":{"amount":{{{amount}}},"currency":"XOF"}}]}]}
                """);
            Joj converted = Joj.Run("convert", release, "--from", "ocds");
            return files.Write($"{publisher}.json", converted.Out);
        }
    }

    [Fact]
    public void Merge_StoriesThatMakeNoConsistentOne_TellsItsProblems()
    {
        using var files = new TemporaryFiles();
        Joj run = Joj.RunWith("""{"format":"joj-story/1","people":[{"id":"a","names":["A"]}]}""", "merge", files.Write("a.json", First), "-");
        run.Code.Should().Be(1);
        run.Out.Should().BeEmpty();
        run.Error.Should().StartWith("<merged>: error JOJ2001 /places/0/id: ");
    }

    [Fact]
    public void Merge_WhatIsNoStoryOrCannotBeRead_IsTold()
    {
        using var files = new TemporaryFiles();
        Joj.RunWith("{}", "merge", "restic-2025-07", "-").Code.Should().Be(1);
        Joj.RunWith("{}", "merge", "-", "restic-2025-07").Code.Should().Be(1);
        Joj run = Joj.RunWith("{}", "merge", "-", files.Missing("none.json"));
        run.Code.Should().Be(2);
        run.Error.Should().StartWith("<stdin>:1:1: error JOJ1003").And.Contain("there is no such file");
        Joj.Run("merge", "-", "-").Error.Should().Contain("joj: standard input is named twice, and can be read only once\n");
    }
}
