using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>An id is its text, however long it is and however it is spelled.</summary>
public class IdSpellingTests
{
    public static TheoryData<string, string> Spellings
    {
        get
        {
            TheoryData<string, string> pairs = [];
            foreach (string id in new[] { "a", new string('b', 64), new string('c', 65), new string('d', 128) })
            {
                string escaped = $"\\u{(int)id[0]:x4}{id[1..]}";
                pairs.Add(id, id);
                pairs.Add(id, escaped);
                pairs.Add(escaped, id);
                pairs.Add(escaped, escaped);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Reference_InAnySpelling_FindsItsEntity(string one, string other)
    {
        string json = TextProblems.Doc($$"""
            "places":[{"id":"x","kind":"city","within":"{{other}}"},{"id":"{{one}}","kind":"country"}],
            "holdings":[{"id":"h","subject":"{{other}}","property":"place.country","basis":"inferred"}],"corrections":[{"words":"where it is","about":["{{other}}"]}]
            """);

        Story story = StoryJson.Parse(json);

        story.Get(story.Content.Places[0].Within!).Should().Be(story.Content.Places[1]);
        Story.Create(story.Content).Should().Be(story);
        Codes(json.Replace($"\"id\":\"{one}\"", "\"id\":\"e\"", StringComparison.Ordinal)).Should().Equal(ProblemCode.DanglingReference, ProblemCode.DanglingReference, ProblemCode.DanglingReference);
        Codes(json.Replace("place.country", "event.when", StringComparison.Ordinal)).Should().Equal(ProblemCode.PropertyOfOtherKind);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Definition_InAnySpelling_IsTheSameId(string one, string other) =>
        Codes(TextProblems.Doc($$"""
            "places":[{"id":"z","kind":"city"},{"id":"{{one}}","kind":"city"},{"id":"\u0079","kind":"city"},{"id":"{{other}}","kind":"city"}]
            """)).Should().Equal(ProblemCode.DuplicateId);

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Cycle_InAnySpelling_IsFound(string one, string other) =>
        Codes(TextProblems.Doc($$"""
            "places":[{"id":"x","kind":"city","within":"{{one}}"},{"id":"{{other}}","kind":"city","within":"\u0078"}]
            """)).Should().Equal(ProblemCode.Cycle);

    private static IEnumerable<ProblemCode> Codes(string json)
    {
        StoryJson.TryParse(Encoding.UTF8.GetBytes(json), out _, out EquatableArray<Problem> problems).Should().BeFalse();
        return problems.Select(static problem => problem.Code);
    }
}
