using System.Runtime.ExceptionServices;
using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Many broken strings, and a document that breaks before a long rest: they take no more time and memory than valid ones.</summary>
public class BrokenTextTests
{
    private static readonly string[] Broken = ["\\ud800", "\\udc00", "\\ud800\\ud800", "\\ud800x", "\\n\\ud800\\n", "\\udbff\\u0041", "\\ud83d\\n\\ude00"];

    public static TheoryData<string> Places => ["\"?\":1", "\"later?\":[\"?\"]", "\"languages\":[\"?\"]", "\"title\":\"?\"", "\"later\":{\"?\":{\"?\":1}}"];

    // An exception for each of them, of which a document can hold millions, would take minutes.
    [Theory]
    [MemberData(nameof(Places))]
    public void TryParse_ManyHalvesOfSurrogatePairs_ThrowsNothing(string member)
    {
        string[] members = [.. Enumerable.Range(0, 700).Select(index => member.Replace("?", Broken[index % Broken.Length] + (member.StartsWith('"') ? index : ""), StringComparison.Ordinal))];
        byte[] json = Encoding.UTF8.GetBytes($"{{{string.Join(',', members)},\"format\":\"joj-story/1\"}}");
        EquatableArray<Problem> problems = default;

        Thrown(() => _ = StoryJson.TryParse(json, out _, out problems)).Should().Be(0);

        problems.Should().Contain(static problem => problem.Code == ProblemCode.NotUnicode);
    }

    [Theory]
    [InlineData("\\ud83d\\ude00", true)]
    [InlineData("x\\uD83D\\uDE00\\u0041\\\\ud800", true)]
    [InlineData("\\ud800", false)]
    [InlineData("\\ude00\\ud83d", false)]
    [InlineData("\\ud83d\\\\ude00", false)]
    [InlineData("\\ud83dx\\ude00", false)]
    public void TryParse_EscapedPairs_AreTextWhereTheyAreWhole(string spelled, bool isText)
    {
        string json = $$"""{"format":"joj-story/1","title":"{{spelled}}","later":["{{spelled}}"]}""";

        StoryJson.TryParse(json, out _, out EquatableArray<Problem> problems).Should().Be(isText);

        problems.Select(static problem => problem.Code).Should().Equal(isText ? [] : [ProblemCode.NotUnicode, ProblemCode.NotUnicode]);
    }

    // The framework's tokenizer quotes the whole rest in its message.
    [Theory]
    [InlineData("tru")]
    [InlineData("nul\n")]
    [InlineData("é\nfalse")]
    public void TryParse_BrokenLiteralBeforeMuchElse_TakesNoMoreThanItsText(string literal)
    {
        byte[] json = Encoding.UTF8.GetBytes($$"""{"format":"joj-story/1","later":{{literal}}{{new string('a', 4_000_000)}}""");
        EquatableArray<Problem> problems = default;

        Allocation.Of(() => _ = StoryJson.TryParse(json, out _, out problems)).Should().BeLessThan(json.Length / 4);

        problems.Should().ContainSingle().Which.Should().Match<Problem>(static problem => problem.Code == ProblemCode.NotJson && problem.Pointer == "/later" && problem.Message.Length < 300);
    }

    private static int Thrown(Action work)
    {
        int thrown = 0;
        int thread = Environment.CurrentManagedThreadId;
        void Count(object? sender, FirstChanceExceptionEventArgs first) => thrown += Environment.CurrentManagedThreadId == thread ? 1 : 0;
        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            work();
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        return thrown;
    }
}
