using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>The same mistake has the same code, pointer and message, whether content was built in code or read.</summary>
public class LawTests
{
    // There is no content in code for mistakes of form.
    public static TheoryData<string> Names =>
    [
        .. StoryProblems.All().Where(static each => Array.TrueForAll(each.Lines, static line => line.Contains("error JOJ2", StringComparison.Ordinal))).Select(static each => each.Name),
    ];

    [Fact]
    public void Names_OfMistakesThatAreNotOfForm_AreMost() => Names.Count.Should().BeGreaterThan(StoryProblems.All().Count() / 2);

    [Theory]
    [MemberData(nameof(Names))]
    public void Create_ContentWithMistakes_HasTheProblemsOfItsDocument(string name)
    {
        ProblemCase problem = StoryProblems.All().Single(each => each.Name == name);
        AssertSame(JsonSerializer.Deserialize<StoryContent>(problem.Json)!);
    }

    [Fact]
    public void Create_AnyIdOfTheSampleWrong_HasTheProblemsOfItsDocument()
    {
        HashSet<string> ids = [.. SampleStory.Story.Entities.Select(static entity => $"\"{entity.Reference.Text}\"")];
        int mistakes = 0;
        foreach (Mutation id in Mutation.Values(SampleStory.Utf8).Where(value => ids.Contains(value.Text)))
        {
            foreach (string other in new[] { "\"nobody\"", "\"restik\"", "\"dakar\"", "\"no-tender\"", "\"games\"" })
            {
                mistakes += AssertSameWhereReadable(id.By(other));
            }
        }

        mistakes.Should().BeGreaterThan(500);
    }

    [Fact]
    public void Create_AMemberOfTheSampleLeftOut_HasTheProblemsOfItsDocument()
    {
        int mistakes = Mutation.Members(SampleStory.Utf8).Sum(static member => AssertSameWhereReadable(member.Text[^1] == ',' ? member.By("") : member.By($"\"later{member.Text[1..]}")));

        mistakes.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Create_InconsistentContent_ThrowsWithAllProblems()
    {
        var content = new StoryContent
        {
            Organisations = [new() { Id = new("a"), Kind = OrganisationKind.Ngo, Members = Listing.AtLeast<EntityRef>(new("b"), new("a")) }],
            Places = [new() { Id = new("a"), Within = new("a") }],
        };

        StoryException thrown = FluentActions.Invoking(() => Story.Create(content)).Should().Throw<StoryException>().Which;

        thrown.Problems.Select(static problem => problem.ToString()).Should().Equal(
            "error JOJ2003 /organisations/0/members/items/0: nothing has the id \"b\"",
            "error JOJ2005 /places/0: \"a\" has none of the members names and kind, so that nobody can know what it is",
            "error JOJ2001 /places/0/id: the id \"a\" is already that of an organisation; all entities share one namespace",
            "error JOJ2002 /places/0/within: \"a\" is an organisation, and a place is expected");
        thrown.Message.Should().StartWith("The content is not a consistent story.\nerror JOJ2003");
        FluentActions.Invoking(() => Story.Create(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Exceptions_WithManyProblems_TellTenAndCountTheRest()
    {
        var content = new StoryContent { Places = [.. Enumerable.Range(0, 25).Select(static index => new Place { Id = new($"p{index}") })] };

        string[] lines = FluentActions.Invoking(() => Story.Create(content)).Should().Throw<StoryException>().Which.Message.Split('\n');

        lines.Should().HaveCount(12);
        lines[^1].Should().Be("and 15 more");
    }

    private static int AssertSameWhereReadable(byte[] text)
    {
        try
        {
            return AssertSame(JsonSerializer.Deserialize<StoryContent>(text)!);
        }
        catch (JsonException)
        {
            // A mistake of form has no content in code.
            return 0;
        }
    }

    private static int AssertSame(StoryContent content)
    {
        byte[] document = JsonSerializer.SerializeToUtf8Bytes(content);
        bool read = StoryJson.TryParse(document, out Story? parsed, out EquatableArray<Problem> ofDocument);
        bool created = Story.TryCreate(content, out Story? story, out EquatableArray<Problem> ofContent);

        (string, Severity, string, string)[] facts = [.. ofContent.Select(Facts)];
        if (created != read || !facts.SequenceEqual(ofDocument.Where(static problem => problem.Severity == Severity.Error).Select(Facts)) || parsed != story)
        {
            Assert.Fail($"{Encoding.UTF8.GetString(document)}\nread:\n{string.Join('\n', ofDocument)}\nbuilt:\n{string.Join('\n', ofContent)}");
        }

        ofContent.Any(static problem => problem.Place is not null).Should().BeFalse("no text was read");
        return ofContent.Count;
    }

    private static (string Code, Severity Severity, string Pointer, string Message) Facts(Problem problem) =>
        (problem.Code.ToString(), problem.Severity, problem.Pointer, problem.Message);
}
