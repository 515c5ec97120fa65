using System.Text.Json;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.FollowTheMoney;

/// <summary>Statements add up to the same graph, and have what an entity cannot say of a value.</summary>
public sealed class FollowTheMoneyStatementsTests
{
    [Fact]
    public void Write_HeldAgreement_HasLanguageOriginalAndOrigin()
    {
        (string lines, LossReport losses) = Statements(FtmStories.Held);

        string[] written = lines.Split('\n');
        written.Should().Contain("""{"canonical_id":"acme-x-95cf16e9a4","entity_id":"acme-x-95cf16e9a4","prop":"name","schema":"Company","value":"Acme","dataset":"dakar_2026","lang":"fra","external":false,"id":"e1d881469c7ab2b999869692bc3c979660e23b6e"}""");
        Said(lines).Should().Contain(
        [
            "acme-x-95cf16e9a4 id acme-x-95cf16e9a4   ",
            "city country sn  SN ",
            "deal contractDate 2025-07-28T10:00:00  2025-07-28T10:00:00Z ",
            "deal amount 50000000000  50 milliards ",
            "deal authority city   article",
            "article language fra  fr ",
            "c1 description It was cheap eng  article",
            "c1.attribution.0 object city   article",
        ]);
        losses.Select(static loss => $"{loss.Entity?.Text} {loss.Path}").Should().NotContain(["acme_x /names/0/language", "c1 /words/language", "deal /amounts/0/value/words"]);
    }

    [Fact]
    public void Write_ClaimOfTwoSources_HasNoOrigin()
    {
        Story story = StoryJson.Parse("""
            {"format":"joj-story/1","sources":[{"id":"a","kind":"article"},{"id":"b","kind":"article"}],"claims":[
             {"id":"one","attribution":{"voice":"a","via":["a"]},"words":"x"},{"id":"two","attribution":{"voice":"b","via":["a","b"]},"words":"y"}]}
            """);

        string[] said = [.. Said(Statements(story).Lines)];

        said.Should().Contain(["one description x   a", "two description y   "]);
    }

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Write_ReferenceStory_AddsUpToTheEntities(string name) => Holds(ReferenceStories.Get(name));

    [Fact]
    public void Write_RandomStory_AddsUpToTheEntities() => StoryCases.Any.Sample(static story => Holds(story), iter: 100);

    [Theory]
    [InlineData("Dakar")]
    [InlineData("dakar-2026")]
    [InlineData("_dakar")]
    [InlineData("")]
    public void Dataset_NotOfItsForm_IsRefused(string dataset) =>
        FluentActions.Invoking(() => new FollowTheMoneyStatementsExporter(new FollowTheMoneyStatementsOptions { Dataset = dataset })).Should().Throw<ArgumentException>().WithMessage("the name of a dataset is *");

    private static void Holds(Story story)
    {
        (string lines, LossReport losses) = Statements(story);
        MemoryDocuments entities = DocumentTarget.ToMemory();
        new FollowTheMoneyExporter().Write(story, entities);

        JsonElement[] statements = [.. FtmNode.Lines(lines)];
        statements.Select(static each => each.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        FtmNode.OfStatements(lines).Should().BeEquivalentTo(FtmNode.OfEntities(entities.Text("entities.ftm.json")));
        HashSet<string> given = FtmScalars.Given(story);
        statements.SelectMany(static each => new[] { Member(each, "original_value"), Member(each, "origin"), Member(each, "lang") }).Where(text => text.Length > 0 && !given.Contains(text)).Should().BeEmpty("nothing is invented");
        CarriedScalars.MissingIn(story, losses, FtmScalars.Found(statements.SelectMany(static each => new[] { Member(each, "value"), Member(each, "original_value") })), static pointer =>
            FtmScalars.IsToldOtherwise(pointer) || pointer.EndsWith("/language", StringComparison.Ordinal)).Should().BeEmpty("nothing is lost in silence");
    }

    private static IEnumerable<string> Said(string lines) => FtmNode.Lines(lines).Select(static each =>
        $"{Member(each, "entity_id")} {Member(each, "prop")} {Member(each, "value")} {Member(each, "lang")} {Member(each, "original_value")} {Member(each, "origin")}");

    private static string Member(JsonElement statement, string name) => statement.TryGetProperty(name, out JsonElement value) ? value.GetString()! : "";

    private static (string Lines, LossReport Losses) Statements(Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        LossReport losses = new FollowTheMoneyStatementsExporter(new FollowTheMoneyStatementsOptions { Dataset = "dakar_2026" }).Write(story, documents);
        return (documents.Text("statements.json"), losses);
    }
}
