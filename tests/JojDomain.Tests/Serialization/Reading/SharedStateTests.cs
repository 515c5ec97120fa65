using System.Globalization;
using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Reading shares pools between threads, and depends on no culture: the results are always the same.</summary>
public class SharedStateTests
{
    private static readonly ProblemCase[] Bad = [.. TextProblems.All(), .. ValueProblems.All(), .. StoryProblems.All(), .. StatementProblems.All()];

    [Fact]
    public void Parse_GoodAfterBad_IsUntouchedByWhatWentBefore()
    {
        foreach (ProblemCase bad in Bad.Concat(Bad.Reverse()))
        {
            AssertBad(bad);
            StoryJson.Parse(SampleStory.Utf8).Should().Be(SampleStory.Story);
        }
    }

    [Fact]
    public void Parse_AfterADocumentWithManyIds_IsUntouched()
    {
        string many = string.Join(',', Enumerable.Range(0, 70_000).Select(static index => $"{{\"id\":\"p{index}\",\"kind\":\"city\"}}"));

        StoryJson.Parse(TextProblems.Doc($"\"places\":[{many}]")).Content.Places.Should().HaveCount(70_000);

        StoryJson.Parse(SampleStory.Utf8).Should().Be(SampleStory.Story);
        Array.ForEach(Bad, AssertBad);
    }

    [Fact]
    public async Task Parse_On64Threads_GivesTheSameEverywhere()
    {
        using var start = new Barrier(64);
        Task[] readers = [.. Enumerable.Range(0, 64).Select(number => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                for (int round = 0; round < 5; round++)
                {
                    AssertBad(Bad[((number * 7) + round) % Bad.Length]);
                    Story story = StoryJson.Parse(SampleStory.Utf8);
                    Assert.Equal(SampleStory.Story, story);
                    Assert.Equal(SampleStory.Utf8, StoryJson.ToUtf8Bytes(story));
                    Assert.Equal(StoryJson.ContentHash(SampleStory.Story), StoryJson.ContentHash(story));
                    Assert.Equal(story.Content.Claims[0], SampleStory.Story.Get(story.Content.Claims[0].Id));
                    Assert.NotEmpty(SampleStory.Story.ClaimsBy(Cast.Restic));
                    Assert.NotEmpty(SampleStory.Story.ClaimsAbout(Cast.Cloud));
                }
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default))];

        await Task.WhenAll(readers);
    }

    [Fact]
    public void Everything_InAnyCulture_IsTheSame()
    {
        Dictionary<string, string> texts = Book.All.ToDictionary(static sample => sample.Name, static sample => $"{sample.Value} {string.Join(' ', sample.Others)}");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (CultureInfo culture in Cultures())
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
                StoryJson.Parse(SampleStory.Utf8).Should().Be(SampleStory.Story);
                StoryJson.ToUtf8Bytes(SampleStory.Story).Should().Equal(SampleStory.Utf8);
                Array.ForEach(Bad, AssertBad);
                foreach (Sample sample in Book.All)
                {
                    $"{sample.Value} {string.Join(' ', sample.Others)}".Should().Be(texts[sample.Name]);
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    // Made by hand, since the tests run without the tables of cultures: signs, separators, calendars and patterns as six of them have.
    private static IEnumerable<CultureInfo> Cultures() =>
    [
        CultureInfo.InvariantCulture,
        Like(static culture => (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (",", "\u202F")),
        Like(static culture => culture.NumberFormat.NegativeSign = "\u2212"),
        Like(static culture => (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberNegativePattern) = ("\u200F-", 0)),
        Like(static culture => (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator, culture.DateTimeFormat.ShortDatePattern) = (".", ".", "d.M.yyyy")),
        Like(static culture => culture.NumberFormat.NativeDigits = [.. "٠١٢٣٤٥٦٧٨٩".Select(static digit => digit.ToString())]),
    ];

    private static CultureInfo Like(Action<CultureInfo> change)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        change(culture);
        return culture;
    }

    private static void AssertBad(ProblemCase bad)
    {
        Assert.False(StoryJson.TryParse(Encoding.UTF8.GetBytes(bad.Json), out _, out EquatableArray<Problem> problems));
        Assert.Equal(bad.Lines, problems.Select(static problem => problem.ToString()));
    }
}
