using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using FluentAssertions;
using JojDomain.Interchange.Tests.Losses;
using JojDomain.Serialization;
using NJsonSchema;
using Xunit;

namespace JojDomain.Interchange.Tests.Ocds;

/// <summary>A package is valid by the public schema, has nothing that the story or the caller did not give, and every member that is not in it is named.</summary>
public sealed class OcdsExporterTests
{
    internal static readonly OcdsExportOptions Options = new()
    {
        OcidPrefix = "ocds-213czf",
        Published = EdtfDate.Parse("2026-11-30T12:00:00Z"),
        Publisher = "Open Data Desk",
        Uri = new WebAddress("https://example.org/package.json"),
    };

    [Fact]
    public void Write_HeldAgreement_IsThisPackage()
    {
        var (json, losses) = Export(Held());

        json.Should().Be(
            """
            {"uri":"https://example.org/package.json","version":"1.1","publishedDate":"2026-11-30T12:00:00Z","publisher":{"name":"Open Data Desk"},"releases":[{"ocid":"ocds-213czf-deal","id":"deal","date":"2026-11-30T12:00:00Z","tag":["contract"],"initiationType":"tender","parties":[{"id":"city","name":"Ville","roles":["buyer"]},{"id":"acme","name":"Acme","identifier":{"scheme":"GB-COH","id":"1"},"roles":["supplier"]},{"id":"host","roles":["host"]}],"buyer":{"id":"city","name":"Ville"},"tender":{"id":"deal","procurementMethod":"open"},"awards":[{"id":"deal","suppliers":[{"id":"acme","name":"Acme"}]}],"contracts":[{"id":"deal","awardID":"deal","title":"Cloud","status":"active","period":{"endDate":"2026-12-31T00:00:00Z"},"value":{"amount":50000000000,"currency":"XOF"},"dateSigned":"2025-07-28T10:00:00Z"}]}]}
            """.Trim());
        losses.Select(static loss => $"{loss.Entity?.Text} {loss.Path}").Should().Equal(
            " /format",
            "host /kind",
            "deal /period/start",
            "deal /amounts/1",
            "deal ");
    }

    [Fact]
    public void Write_NoCallThatAVoiceTellsOf_HasItsSpeaker()
    {
        Story story = Held();
        story = story.Add(new Source { Id = new("article"), Kind = SourceKind.Article }).Add(new Claim
        {
            Id = new("c1"),
            Attribution = new() { Voice = new EntityRef("acme"), Via = [Hop.Through(new("article"))] },
            Act = SpeechAct.States,
            Statements = [Agreement.Properties.CallForTenders.Of(new("deal"), Reported.None)],
        });

        var (json, losses) = Export(story);

        json.Should().Contain("\"procurementMethodDetails\":\"No call for tenders, says Acme\"");
        losses.Should().Contain(static loss => loss.Entity == new EntityRef("c1") && loss.Path == "/statements");
    }

    [Fact]
    public void Write_NoCallThatTheAuthorHolds_IsInWordsAndNamedAsLost()
    {
        var (json, losses) = Export(With("""{"callForTenders":{"absent":"none"}}"""));

        json.Should().Contain("\"tender\":{\"id\":\"deal\",\"procurementMethodDetails\":\"No call for tenders\"}");
        losses.Should().Contain(new Loss("/callForTenders", new EntityRef("deal"), "OCDS has no value for an asserted absence: that there was no call is in words"));
    }

    [Fact]
    public void Write_NoCallThatNobodyAsserts_IsNotTold()
    {
        var (json, _) = Export(With("{}", """{"id":"c1","attribution":{"voice":"acme","via":["article"]},"statements":[{"subject":"deal","property":"agreement.callForTenders","equals":{"absent":"none"},"modality":"possible"}]}"""));

        json.Should().NotContain("procurementMethodDetails");
    }

    [Theory]
    [InlineData("""{"status":["signed",{"state":"inForce","planned":true}]}""", "status")]
    [InlineData("""{"status":[{"state":"signed","planned":true,"when":"2026-01-01T00:00:00Z"}]}""", "dateSigned")]
    [InlineData("""{"status":[{"state":"signed","when":"2026-01-01T00:00:00Z"},{"state":"signed","when":"2026-02-01T00:00:00Z"}]}""", "dateSigned")]
    [InlineData("""{"status":[{"state":"signed","when":"2026-01-01"}]}""", "dateSigned")]
    [InlineData("""{"procurementMethod":"beautyContest"}""", "procurementMethod")]
    [InlineData("""{"parties":[{"organisation":"city","role":"buyer"},{"organisation":"acme","role":"buyer"}]}""", "buyer")]
    [InlineData("""{"amounts":[{"role":"total","value":{"amount":"8","currency":"EUR"},"per":{"amount":"1","unit":"seat"}}]}""", "value")]
    [InlineData("""{"amounts":[{"role":"total","value":{"amount":"8","currency":"EUR"}},{"role":"total","value":{"amount":"9","currency":"EUR"}}]}""", "value")]
    [InlineData("""{"amounts":[{"role":"total","value":{"amount":"8"}}]}""", "value")]
    [InlineData("""{"amounts":[{"role":"total","value":{"amount":"~8","currency":"EUR"}}]}""", "value")]
    [InlineData("""{"parties":[{"organisation":"city","signedBy":["acme"]},"acme"]}""", "signatories")]
    public void Write_WhatOcdsCannotHold_IsLeftOutAndNamed(string members, string left)
    {
        var (json, losses) = Export(With(members));

        json.Should().NotContain($"\"{left}\":");
        losses.Should().Contain(static loss => loss.Entity == new EntityRef("deal") && loss.Path != "");
    }

    [Fact]
    public void Write_PartiesForWhichSomebodySigned_AreSignatoriesByTheExtension()
    {
        var (json, losses) = Export(With("""{"parties":[{"organisation":"city","signedBy":["acme"]},{"organisation":"acme","signedBy":["city"],"period":{"end":"2025"}},{"organisation":"acme","signedBy":["city"],"period":{"start":"2026"}},"host"]}"""));

        json.Should().Contain("\"extensions\":[\"https://raw.githubusercontent.com/open-contracting-extensions/ocds_contract_signatories_extension/master/extension.json\"]")
            .And.Contain("\"signatories\":[{\"id\":\"city\",\"name\":\"Ville\"},{\"id\":\"acme\",\"name\":\"Acme\"}]");
        losses.Select(static loss => loss.Path).Should().Contain(["/parties/0/signedBy", "/parties/1/signedBy"]);
    }

    [Fact]
    public void Write_SupplierOfTwoPeriods_IsOneSupplier()
    {
        var (json, _) = Export(With("""{"parties":[{"organisation":"acme","role":"supplier","period":{"end":"2025"}},{"organisation":"acme","role":"supplier","period":{"start":"2026"}}]}"""));

        json.Should().Contain("\"suppliers\":[{\"id\":\"acme\",\"name\":\"Acme\"}]");
    }

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Write_ReferenceStory_IsValid(string name) => Validate(Schema(), ReferenceStories.Get(name));

    [Fact]
    public void Write_RandomStory_IsValidAndInventsNothing()
    {
        JsonSchema schema = Schema();
        StoryCases.Any.Sample(
            story =>
            {
                if (!story.Content.Agreements.IsEmpty)
                {
                    Validate(schema, story);
                }
            },
            iter: 100);
    }

    [Fact]
    public void Write_StoryWithoutAgreement_IsRefused() =>
        FluentActions.Invoking(static () => Export(Story.Create(new StoryContent { Title = new("Nothing") }))).Should().Throw<ArgumentException>().WithMessage("*no agreement*");

    [Theory]
    [InlineData("ocds-1", "2026-11-30T12:00:00Z")]
    [InlineData("ocds-213czf", "2026-11")]
    [InlineData("ocds-213czf", "2026-11-30T12:00:00")]
    public void Constructor_BadOption_IsRefused(string prefix, string published) =>
        FluentActions.Invoking(() => new OcdsExporter(Options with { OcidPrefix = prefix, Published = EdtfDate.Parse(published) })).Should().Throw<ArgumentException>();

    private static Story Held() => Story.Create(new StoryContent
    {
        Organisations =
        [
            new Organisation { Id = new("city"), Names = ["Ville"] },
            new Organisation { Id = new("acme"), Names = ["Acme"], Identifiers = [Identifier.Parse("gb-coh:1")] },
            new Organisation { Id = new("host"), Kind = OrganisationKind.GovernmentBody },
        ],
        Agreements =
        [
            new Agreement
            {
                Id = new("deal"),
                Names = ["Cloud"],
                Parties = [new Party(new EntityRef("city"), PartyRole.Buyer), new Party(new EntityRef("acme"), PartyRole.Supplier), new Party(new EntityRef("host"), PartyRole.Host)],
                Status = History.Create<AgreementStatus>(
                    new DatedState<AgreementStatus> { State = AgreementStatus.Signed, When = EdtfDate.Parse("2025-07-28T10:00:00Z") },
                    AgreementStatus.InForce),
                Period = new TimePeriod(EdtfDate.Parse("2025-08"), EdtfDate.Parse("2026-12-31T00:00:00Z")),
                Amounts = [new Amount(new Money(50_000_000_000, currency: CurrencyCode.Parse("XOF")), AmountRole.Total), new Amount(new Money(5), AmountRole.Estimate)],
                ProcurementMethod = ProcurementMethod.Open,
            },
        ],
    });

    // An agreement with these members, and perhaps a claim.
    private static Story With(string members, string? claim = null) => StoryJson.Parse(
        $$"""
        {"format":"joj-story/1","organisations":[{"id":"city","names":["Ville"]},{"id":"acme","names":["Acme"]},{"id":"host","kind":"governmentBody"}],"sources":[{"id":"article","kind":"article"}],
         "agreements":[{"id":"deal","kind":"contract"{{(members == "{}" ? "" : "," + members[1..^1])}}}],"claims":[{{claim}}]}
        """);

    private static (string Json, LossReport Losses) Export(Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        LossReport losses = new OcdsExporter(Options).Write(story, documents);
        return (JsonNode.Parse(documents["releases.json"])!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), losses);
    }

    private static void Validate(JsonSchema schema, Story story)
    {
        (string json, LossReport losses) = Export(story);
        schema.Validate(json).Should().BeEmpty();
        HashSet<string> given = Scalars.Texts(StoryJson.ToUtf8Bytes(story));
        HashSet<string> written = Scalars.Texts(Encoding.UTF8.GetBytes(json));
        foreach (Identifier identifier in story.Content.Organisations.SelectMany(static each => each.Identifiers).Concat(story.Content.People.SelectMany(static each => each.Identifiers)))
        {
            given.Add(identifier.Scheme.ToUpperInvariant());
            given.Add(identifier.Value);
        }

        given.UnionWith(Scalars.SumsOf(story));
        given.UnionWith(story.Content.Agreements.Select(static each => $"{Options.OcidPrefix}-{each.Id}"));
        given.UnionWith(["1.1", "contract", "tender", "tenderer", "contractSigned", "active", "cancelled", "terminated", "No call for tenders"]);
        given.UnionWith([OcdsSignatories.Extension, Options.Publisher, Options.Published.ToString(), Options.Uri.ToString()]);
        written.Where(scalar => !given.Contains(scalar) && !scalar.StartsWith("No call for tenders, says ", StringComparison.Ordinal)).Should().BeEmpty("nothing is invented");
        json.Should().NotMatchRegex(":null[,}]");
        CarriedScalars.MissingIn(story, losses, written, IsToldInOtherWords).Should().BeEmpty("nothing is lost in silence");
    }

    // A role and a state are known by where they are, a sum by its figure, an identifier by its two parts.
    private static bool IsToldInOtherWords(string pointer) => Scalars.IsOfSum(pointer)
        || System.Text.RegularExpressions.Regex.IsMatch(pointer, "^/(identifiers/[0-9]+|status(/items)?/[0-9]+(/state)?)$");

    // The schema of packages with that of releases in the place of its address.
    private static JsonSchema Schema()
    {
        JsonNode package = JsonNode.Parse(File.ReadAllText(BesideCheckout.Find("suites", "interchange/ocds/schema/release-package-schema.json")))!;
        JsonNode release = JsonNode.Parse(File.ReadAllText(BesideCheckout.Find("suites", "interchange/ocds/schema/dereferenced-release-schema.json")))!;
        package["properties"]!["releases"]!["items"] = release;
        return JsonSchema.FromJsonAsync(package.ToJsonString()).GetAwaiter().GetResult();
    }
}
