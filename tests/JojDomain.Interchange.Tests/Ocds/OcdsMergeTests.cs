using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Ocds;

/// <summary>Two publishers report one process: where they differ there is a dispute, and where they agree there is none.</summary>
public sealed class OcdsMergeTests
{
    [Fact]
    public void Merge_TwoTotalsOfOneContract_AreATypedDispute()
    {
        Story city = StoryOf("City of Dakar", 100);
        Story watch = StoryOf("Procurement Watch", 120);

        Story both = StoryMerge.Of(city, watch).Story!;

        Dispute dispute = both.Disputes.Should().ContainSingle().Subject;
        dispute.Subject.Text.Should().Be("ocds-213czf-1.contract.c1");
        dispute.Property.Should().Be(Agreement.Properties.Amounts);
        dispute.Ground.Should().Be(DisputeGround.Divergent);
        dispute.Positions.Should().HaveCount(2);
        both.Content.Agreements.Should().ContainSingle().Which.Amounts.IsNotStated.Should().BeTrue("nothing is held, all of it is said");
    }

    [Fact]
    public void Merge_EqualTotals_AreNoDispute() =>
        StoryMerge.Of(StoryOf("City of Dakar", 100), StoryOf("Procurement Watch", 100)).Story!.Disputes.Should().BeEmpty();

    [Theory]
    [InlineData(""" ,"identifier":{"scheme":"SN-NINEA","id":"X1"}""")]
    [InlineData("")]
    public void Merge_TwoNamesOfOneParty_HoldsBothAndHasWhoGivesThem(string identifier)
    {
        Story city = StoryOf("City of Dakar", 100, "Ministry of Sports", identifier);
        Story watch = StoryOf("Procurement Watch", 100, "Sports Ministry", identifier + ""","additionalIdentifiers":[{"scheme":"SN-RC","id":"2"}]""");

        Story both = StoryMerge.Of(city, watch).Story!;

        Organisation ministry = both.Content.Organisations.Single(static organisation => organisation.Names.Any(static name => name.Text == "Sports Ministry"));
        ministry.Names.Select(static name => name.Text).Should().Equal("Ministry of Sports", "Sports Ministry");
        both.Questions.Where(question => question.Subject == ministry.Id && question.Property == Organisation.Properties.Names)
            .SelectMany(static question => question.Positions).SelectMany(static position => position.Voices).Select(static voice => voice.ToString()).Distinct()
            .Should().BeEquivalentTo(StableId.Of("publisher", "City of Dakar"), StableId.Of("publisher", "Procurement Watch"));
        both.Disputes.Should().BeEmpty();
    }

    private static Story StoryOf(string publisher, int total, string buyer = "Ministry", string identifier = """ ,"identifier":{"scheme":"SN-NINEA","id":"X1"}""")
    {
        string package =
            $$$"""
            {"uri":"https://example.org/{{{StableId.Of(publisher)}}}","version":"1.1","publishedDate":"2020-02-01T00:00:00Z","publisher":{"name":"{{{publisher}}}"},"releases":[
            {"ocid":"ocds-213czf-1","id":"r1","date":"2020-01-01T00:00:00Z","tag":["contract"],"initiationType":"tender",
            "parties":[{"id":"SN-1","name":"{{{buyer}}}","roles":["buyer"]{{{identifier}}}}],"buyer":{"id":"SN-1","name":"{{{buyer}}}"},
            "contracts":[{"id":"c1","awardID":"a1","status":"active","value":{"amount":{{{total}}},"currency":"XOF"}}]}]}
            """;
        return new OcdsImporter().ReadOne(DocumentSource.FromBytes(Encoding.UTF8.GetBytes(package))).Story!;
    }
}
