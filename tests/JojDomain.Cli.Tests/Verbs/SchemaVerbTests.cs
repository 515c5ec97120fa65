using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class SchemaVerbTests
{
    [Fact]
    public void Schema_PrintsTheBytesOfTheLibrary() =>
        Joj.Run("schema").Should().Be(new Joj(0, Encoding.UTF8.GetString(StoryJson.Schema.Span), ""));

    [Fact]
    public void Schema_WithAnArgument_IsRefused()
    {
        Joj run = Joj.Run("schema", "story.json");
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("usage: joj schema");
    }

    [Fact]
    public void Help_OfAVerbWithoutArguments_HasNoHeadingForThem() =>
        Joj.Run("schema", "--help").Should().Be(new Joj(
            0,
            """
            Print the JSON Schema of stories (draft 2020-12), for editors and other languages.

            USAGE
              joj schema

            OPTIONS
              -h, --help  Print help; behind a verb, the help of that verb.

            EXIT CODES
              0  the schema was printed

            EXAMPLES
              joj schema > joj-story.schema.json
                  keep it where an editor finds it
              joj schema | jq '."$defs" | keys'
                  the names of all types

            """,
            ""));
}
