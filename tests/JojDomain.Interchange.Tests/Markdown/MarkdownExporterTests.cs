using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Telling;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Markdown;

public partial class MarkdownExporterTests
{
    [Fact]
    public void Write_Story_HasHeadingsAndListsWithEveryTextEscaped()
    {
        const string story = """
            {"format":"joj-story/1","title":"# *A* <b>deal</b>\n# of 2025","organisations":[{"id":"a","names":["1. Ay_Ay | & Co"]},{"id":"b","names":["[Bee](http://x)"]}],
             "agreements":[{"id":"deal","kind":"contract"}],"sources":[{"id":"s","kind":"article","address":"https://example.org/a_b"}],
             "claims":[
              {"id":"c1","attribution":{"voice":"a","via":["s"]},"statements":[{"subject":"deal","property":"agreement.exclusive","equals":true}]},
              {"id":"c2","attribution":{"voice":"b","via":["s"]},"statements":[{"subject":"deal","property":"agreement.exclusive","equals":true,"polarity":"negated"}]}]}
            """;

        Write(StoryJson.Parse(story)).Should().StartWith(
            """
            # \# \*A\* \<b\>deal\</b\> \# of 2025

            1 agreement · 2 claims · 2 voices · 1 source · 1 dispute · 2 claims without the words that show them

            ## Accounts differ

            - **the contract**: exclusive *– cannot both be true*
              - 1\. yes
                - 1. Ay\_Ay \| \& Co, in the article \[c1\]
            """.Replace("    - 1. Ay", "    - 1\\. Ay", StringComparison.Ordinal)).And.Contain(
            """
            - **the article**; no date; 2 claims came through it; <https://example.org/a_b>
            """);
    }

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Write_Story_NamesEachClaim(string name)
    {
        Story story = ReferenceStories.Get(name);

        Write(story).Should().ContainAll(story.Content.Claims.Select(static claim => $"\\[{claim.Id}\\]"));
    }

    [Fact]
    public void Write_Story_ReportsWhatWordsDoNotTell()
    {
        using var target = new MemoryStream();
        LossReport losses = new MarkdownExporter().Write(ReferenceStories.Get("restic-2025-07"), target);

        losses.Should().OnlyContain(static loss => loss.Reason == "it is not among what is put into words");
        losses.Select(static loss => $"{loss.Entity} {loss.Path}").Should().Contain(["article /text", "c1 /evidence/0/position", "c1 /attribution/cue/at"])
            .And.NotContain(["c1 /evidence/0", "c1 /statements/0", "restic /names"]);
    }

    [Fact]
    public void Write_TitleWithALanguage_ReportsTheLanguageAlone()
    {
        using var target = new MemoryStream();
        Story story = StoryJson.Parse("""{"format":"joj-story/1","title":{"text":"Un contrat","language":"fr"}}""");

        new MarkdownExporter().Write(story, target).Select(static loss => $"{loss.Entity} {loss.Path}").Should().Equal(" /title/language");
    }

    [Fact]
    public void Write_MembersOfALaterVersionWithinWhatIsTold_ReportsThem()
    {
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1","organisations":[{"id":"a","names":[{"text":"A","spelling":"late"}],"x":1},{"id":"b","names":["B"]}],
             "agreements":[{"id":"deal","kind":"contract","signing":{"absent":"unknown","since":"late"},"amounts":[{"role":"award","value":{"amount":"5","currency":"EUR","tax":{"rate":20}}}]}],"sources":[{"id":"s","kind":"article"}],
             "claims":[{"id":"c1","attribution":{"voice":{"type":"each","voices":[{"type":"described","words":"one","mood":"late"},{"type":"named","entity":"a","count":2}]},"via":["s"]},
              "statements":[{"subject":"deal","property":"agreement.parties","equals":{"items":[{"organisation":"a","stake":"late"}],"order":"late"},"weight":"late"}]}]}
            """);

        new MarkdownExporter().Write(story, Stream.Null).Select(static loss => $"{loss.Entity} {loss.Path}").Should().Equal(
            "a /names/0/spelling",
            "a /x",
            "deal /signing/since",
            "deal /amounts/0/value/tax",
            "c1 /attribution/voice/voices/0/mood",
            "c1 /attribution/voice/voices/1/count",
            "c1 /statements/0/equals/items/0/stake",
            "c1 /statements/0/equals/order",
            "c1 /statements/0/weight");
    }

    [Fact]
    public void Write_AnyStory_InventsNothingAndLosesNothingInSilence() => StoryCases.Any.Sample(Holds, iter: 60);

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Write_Story_InventsNothingAndLosesNothingInSilence(string name) => Holds(ReferenceStories.Get(name));

    private static void Holds(Story story)
    {
        (string text, LossReport losses) = ToldTexts.Write(new MarkdownExporter(), story);
        ToldTexts.Hold(story, losses, ToldTexts.OneLine(Mark().Replace(text, static mark => mark.Groups[1].Value)), SafeText.Running);
    }

    [Fact]
    public void Write_MemberOfAReviewThatNoWordsHave_IsReported()
    {
        using var target = new MemoryStream();
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1.3","organisations":[{"id":"checkers","names":["Checkers"]}],"sources":[{"id":"article","kind":"article"}],
             "claims":[{"id":"c","attribution":{"voice":"checkers","via":["article"]},"act":"states","reviews":[{"reviewer":"checkers","verdict":"true","method":"by phone"}]}]}
            """);

        new MarkdownExporter().Write(story, target).Select(static loss => $"{loss.Entity} {loss.Path}").Should().Equal("c /reviews/0/method");
    }

    private static string Write(Story story) => ToldTexts.Write(new MarkdownExporter(), story).Text;

    // What is escaped is itself, and what is not is markup.
    [GeneratedRegex(@"\\(.)|[*<>]")]
    private static partial Regex Mark();
}
