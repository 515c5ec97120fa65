using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Readme;

/// <summary>Simple things stay simple: what the README begins with, and the short spellings that nobody should have to look up.</summary>
public sealed class SimpleCaseTests
{
    [Fact]
    public void FirstStory_InCSharpAndInJson_IsTheSameOfFiveLines()
    {
        ReadmeFile.Block("csharp", "A claim is a voice, words and a source").Should().HaveCount(5);
        string[] json = ReadmeFile.Block("json", "The same by hand");
        json.Length.Should().BeLessThanOrEqualTo(5);

        var restic = new Organisation { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")] };
        var article = new Source { Id = new("article"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-07") };
        var claim = new Claim { Id = new("c1"), Attribution = new() { Voice = restic.Id, Via = [article.Id] }, Words = "no call for tenders was held" };

        StoryJson.Parse(string.Join('\n', json)).Should().Be(Story.Create(new() { Organisations = [restic], Sources = [article], Claims = [claim] }));
    }

    [Fact]
    public void Texts_AreWrittenAsStringsWithOrWithoutALanguage()
    {
        Reported<LangText> subject = new("hébergement");
        Reported<LangText> french = new LangText("hébergement", "fr");

        subject.Value.Should().Be((LangText)"hébergement");
        french.Value.Should().Be(new LangText("hébergement", LanguageTag.Parse("fr")));
        new LangText("hébergement", null).Should().Be(subject.Value);
    }

    [Fact]
    public void Listings_OfReferences_TakeIdsOfAnyKind()
    {
        Id<Organisation> amazon = new("amazon");
        Id<Person> bezos = new("bezos");
        Organisation giants = new() { Id = new("giants"), Members = new([amazon, bezos], Completeness.AtLeast) };
        Agreement deal = new() { Id = new("deal"), Parties = [new(amazon)], Tenderers = [amazon, giants.Id] };

        (giants.Members == Listing.AtLeast<EntityRef>(amazon, bezos)).Should().BeTrue();
        deal.Tenderers.Select(static tenderer => tenderer.Organisation.Text).Should().Equal("amazon", "giants");
    }

    [Fact]
    public void Via_TakesSourcesAsTheyAre()
    {
        Id<Source> article = new("article");
        Attribution attribution = new() { Voice = article, Via = [article, Hop.Untold] };

        attribution.Via.Should().Equal(Hop.Through(article), Hop.Untold);
    }

    [Fact]
    public void Parse_NullLiteral_IsAMissingText()
    {
        FluentActions.Invoking(() => StoryJson.Parse(null!)).Should().Throw<ArgumentNullException>();
        StoryJson.TryParse(null, out Story? story, out _).Should().BeFalse();
        story.Should().BeNull();
        StoryJson.TryParse(Encoding.UTF8.GetBytes("{}"), out _, out _).Should().BeFalse();
    }
}
