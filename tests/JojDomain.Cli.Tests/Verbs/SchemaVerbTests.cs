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

    [Theory]
    [InlineData("Story", typeof(Story))]
    [InlineData("Agreement", typeof(Agreement))]
    [InlineData("Reported<CountryCode>", typeof(Reported<CountryCode>))]
    public void Schema_OfAType_IsThatOfTheLibrary(string name, Type type) =>
        Joj.Run("schema", name).Should().Be(new Joj(0, Encoding.UTF8.GetString(StoryJson.SchemaFor(type).Span), ""));

    [Fact]
    public void Schema_OfNoType_IsRefused()
    {
        Joj run = Joj.Run("schema", "Entity");
        run.Code.Should().Be(2);
        run.Out.Should().BeEmpty();
        run.Error.Should().Contain("\"Entity\" is not a type that has a schema").And.Contain("usage: joj schema [TYPE]");
    }

    [Fact]
    public void Schema_OfATypeThatIsMisspelt_NamesTheNearest() =>
        Joj.Run("schema", "Agrement").Error.Should().StartWith("joj: \"Agrement\" is not a type that has a schema; did you mean \"Agreement\"?\n");

    [Fact]
    public void Help_SaysWhatATypeIs() =>
        Joj.Run("schema", "--help").Should().Be(new Joj(
            0,
            """
            Print the JSON Schema of stories, or of one type (draft 2020-12), for editors and other languages.

            USAGE
              joj schema [TYPE]

            ARGUMENTS
              TYPE  One type by its name in C#, such as Agreement or Reported<CountryCode>; with none, the whole
                    story.

            OPTIONS
              -h, --help  Print help; behind a verb, the help of that verb.

            EXIT CODES
              0  the schema was printed
              2  there is no such type

            EXAMPLES
              joj schema > joj-story.schema.json
                  keep it where an editor finds it
              joj schema Agreement
                  one type, with the types it contains
              joj schema | jq '."$defs" | keys'
                  the names of all types

            """,
            ""));
}
