using System.Text;
using CsCheck;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>
/// 100,000 broken documents in each run: half of them by their bytes, half by their structure. <c>JOJ_CASES=100</c> makes it ten million
/// (see <see cref="Cases"/>). What was found once is in the theory below and is tried first.
/// </summary>
public class FuzzTests
{
    private const int Each = 50_000;

    private static readonly byte[][] Seeds = [.. StoryGen.Pool.Select(StoryJson.ToUtf8Bytes).OrderBy(static text => text.Length).Take(60)];

    [Theory]
    [InlineData("{\"format\":\"joj-story/1\",\"later\":\"\\ud800\"")]
    [InlineData("{\"format\":\"joj-story/1\",\"organisations\":[{\"id\":\"a\",\"kind\":\"ngo\",\"members\":{\"items\":[],\"later\":1}}]}")]
    [InlineData("{\"format\":\"joj-story/1\",\"organisations\":[{\"id\":\"a\",\"kind\":\"ngo\",\"members\":{\"absent\":\"none\"}}]}")]
    [InlineData("{\"format\":\"joj-story/1\"}\u0000")]
    [InlineData("{\"format\":\"joj-story/1\",\"title\":{\"text\":\"a\",\"text\":\"b\"}}\n{}")]
    public void TryParse_FoundCases_AreStoriesOrProblems(string text) => StoryLaws.WellBehaved(Encoding.UTF8.GetBytes(text), out _);

    [Fact]
    public void TryParse_BrokenLiteralInALongText_QuotesAHundredCharactersAtMost()
    {
        string text = $"{{\"format\":\"joj-story/1\",\"a\":tru{new string('\u202E', 10_000)}";

        Assert.False(StoryJson.TryParse(text, out _, out EquatableArray<Problem> problems));
        Assert.True(Assert.Single(problems).Message.Length < 800, problems[0].Message);
        Assert.DoesNotContain('\u202E', problems[0].Message);
    }

    [Fact]
    public void TryParse_BrokenBytes_AreStoriesOrProblems() => Fuzz(Damage.Bytes);

    [Fact]
    public void TryParse_BrokenStructure_AreStoriesOrProblems() => Fuzz(Damage.Structure);

    private static void Fuzz(Func<byte[], Random, byte[]> damage) => Gen.Select(Gen.Int[0, Seeds.Length - 1], Gen.Int[0, int.MaxValue]).Sample(
        (document, seed) => StoryLaws.WellBehaved(damage(Seeds[document], new Random(seed)), out _), iter: Cases.Of(Each), threads: 1);
}
