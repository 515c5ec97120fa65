using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims.Evidence;

/// <summary>Words that occur often in a text: one of the places, and the place within a passage where they occur once.</summary>
public class WordsWithinTests
{
    private const string Text = "😀 A alleges x. Restic alleges that no call was held. B alleges y, C alleges z.";
    private static readonly Id<Source> Article = new("article");

    [Fact]
    public void Find_CueInASentence_HasItsPositionAndTheSentenceForContext()
    {
        Passage sentence = Passage.Find(Article, Text, "Restic alleges that no call was held.");

        Passage cue = sentence.Find("alleges");

        cue.Should().Be(new Passage(Article, new QuoteSelector("alleges", "Restic ", " that no call was held."), new TextSpan(22, 29)));
        cue.LocateIn(Text).ToString().Should().Be("Found, 22 to 29");
        new Passage(Article, cue.Quote).LocateIn(Text).Span.Should().Be(cue.Position);
    }

    [Fact]
    public void Find_PassageWithContextAndWithoutPosition_KeepsTheContextAndHasNoPosition()
    {
        var passage = new Passage(Article, new QuoteSelector("😀alleges", "B ", " y"));

        passage.Find("alleges").Should().Be(new Passage(Article, new QuoteSelector("alleges", "B 😀", " y")));
        passage.Find("😀alleges").Should().Be(passage);
        passage.Find("😀").Should().Be(new Passage(Article, new QuoteSelector("😀", "B ", "alleges y")));
    }

    [Fact]
    public void FindNth_WordsTwiceInAPassage_GivesEach()
    {
        Passage passage = Passage.Find(Article, Text, "B alleges y, C alleges z");

        passage.FindNth("alleges", 1).Position.Should().Be(new TextSpan(55, 62));
        passage.FindNth("alleges", 2).Should().Be(new Passage(Article, new QuoteSelector("alleges", "B alleges y, C ", " z"), new TextSpan(68, 75)));
        FluentActions.Invoking(() => passage.Find("alleges")).Should().Throw<ArgumentException>()
            .WithMessage("\"alleges\" is in 2 places of the passage; FindNth takes one of them.*").WithParameterName("exact");
        FluentActions.Invoking(() => passage.FindNth("alleges", 3)).Should().Throw<ArgumentException>()
            .WithMessage("\"alleges\" is in 2 places of the passage; there is no occurrence 3.*").WithParameterName("occurrence");
        FluentActions.Invoking(() => passage.Find("denies")).Should().Throw<ArgumentException>().WithMessage("\"denies\" is in 0 places of the passage; there is no occurrence 1.*");
        FluentActions.Invoking(() => passage.FindNth("alleges", 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => passage.Find("")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Find_PassageWithoutAQuote_IsRefused() =>
        FluentActions.Invoking(() => new Passage(Article, position: new TextSpan(3, 9)).Find("alleges")).Should().Throw<ArgumentException>()
            .WithMessage("The span from 3 to 9 has no words to look in; At quotes them from the text.");

    [Theory]
    [InlineData(1, 4, 11)]
    [InlineData(2, 22, 29)]
    [InlineData(3, 55, 62)]
    [InlineData(4, 68, 75)]
    public void FindNth_RepeatedWords_HaveAsMuchContextAsTellsThemApart(int occurrence, int start, int end)
    {
        var text = new SourceText(Text);

        Passage passage = Passage.FindNth(Article, text, "alleges", occurrence);

        passage.Position.Should().Be(new TextSpan(start, end));
        new Passage(Article, passage.Quote).LocateIn(text).ToString().Should().Be($"Found, {start} to {end}");
        FluentActions.Invoking(() => Passage.FindNth(Article, text, "alleges", 5)).Should().Throw<ArgumentException>()
            .WithMessage("\"alleges\" is in 4 places of the text; there is no occurrence 5.*");
        FluentActions.Invoking(() => Passage.FindNth(Article, null!, "alleges", 1)).Should().Throw<ArgumentNullException>();
    }
}
