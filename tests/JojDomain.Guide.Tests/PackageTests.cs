using System.Text.Json.Nodes;
using FluentAssertions;
using JojDomain.Guide.Tests.Pages;
using JojDomain.Testing;
using Xunit;

namespace JojDomain.Guide.Tests;

/// <summary>The programs of the packages' READMEs that need a server, a database or a library of tests.</summary>
public sealed class PackageTests
{
    [Fact]
    public async Task AspNetCore_TheApplication_AnswersAsItIsShown()
    {
        Environment.SetEnvironmentVariable("Logging__LogLevel__Default", "None");
        var page = Page.At("src/JojDomain.AspNetCore/README.md");
        var program = new PageProgram(page)
        {
            IsWeb = true,
            InPlace = ("app.Run();", "await JojDomain.Guide.Tests.Pages.ServedApplication.AskAsync(app);"),
        };

        PageHost did = await Task.Run(program.Run, TestContext.Current.CancellationToken);

        Block shown = page.Blocks.Single(static block => block.Language == "json");
        JsonNode.DeepEquals(JsonNode.Parse(did.Printed[0]), JsonNode.Parse(shown.Text)).Should().BeTrue(did.Printed[0]);
    }

    [Fact]
    public void EntityFrameworkCore_TheStoryThatIsSaved_IsFound()
    {
        var page = Page.At("src/JojDomain.EntityFrameworkCore/README.md");
        var program = new PageProgram(page)
        {
            Given = """
                Story story = ReferenceStories.Get("dakar-2026");
                using var connection = new Microsoft.Data.Sqlite.SqliteConnection("DataSource=:memory:");
                connection.Open();
                await using var library = new Library(new DbContextOptionsBuilder<Library>().UseSqlite(connection).Options);
                await library.Database.EnsureCreatedAsync();
                """,
            Then = """
                library.ChangeTracker.Clear();
                Reported<CountryCode> senegal = CountryCode.Parse("SN");
                JojDomain.Guide.Tests.Pages.PageHost.StoryAt(0, (await library.Dossiers.SingleAsync(dossier => dossier.Country == senegal)).Story);
                """,
        };

        program.Run().Stories[0].Should().Be(ReferenceStories.Get("dakar-2026"));
    }

    [Fact]
    public void Testing_TheExample_PassesAndFailsAsItIsShown()
    {
        var page = Page.At("src/JojDomain.Testing/README.md");
        var program = new PageProgram(page)
        {
            GivenTypes = """
                internal static class YourStore
                {
                    public static byte[] Save(Story story) => JojDomain.Serialization.StoryJson.ToUtf8Bytes(story);
                    public static Story Load(byte[] saved) => JojDomain.Serialization.StoryJson.Parse(saved);
                }
                """,
            Then = "new ClaimTests().A_denial_is_kept();\nnew ClaimTests().No_story_loses_anything();",
        };
        Story states = Sample.Story(Sample.Claim() with { Act = SpeechAct.States });
        Story denies = Sample.Story(Sample.Claim() with { Act = SpeechAct.Denies });

        program.Run().Printed.Values.Should().Equal("");
        FluentActions.Invoking(() => StoryAssert.Equal(states, denies)).Should().Throw<StoryAssertException>()
            .Which.Message.ReplaceLineEndings("\n").TrimEnd('\n').Should().Be(page.Blocks.Single(static block => block.Language.Length == 0).Text[$"{typeof(StoryAssertException)} : ".Length..].TrimEnd('\n'));
    }
}
