using FluentAssertions;
using JojDomain.Interchange.Tests.RealFiles;
using Xunit;

namespace JojDomain.Interchange.Tests.Ocds;

/// <summary>Files that publishers made come in as they are, and nothing of them is lost or invented.</summary>
public sealed class OcdsImporterTests
{
    public static TheoryData<string, string, int, int, string> Files => new()
    {
        // The file; its agreements by their amounts; how many organisations; how many stories; what is reported among other things.
        { "std-identifiers.json", "award GBP 1096000", 2, 1, "/publisher" },
        { "std-consortia-nested-parties.json", "", 2, 1, "/releases/0/parties/0 /releases/0/parties/0/1/identifier /releases/0/awards/0/value /releases/0/tag" },
        { "std-zambia-award-amendment.json", "award ZMW 13452", 2, 1, "/releases/0/awards/0/items" },
        { "std-zambia-record-versioned.json", "award ZMW 13452; award ZMW 13363.23 as of 2018-12-31T23:00:00Z", 2, 1, "/records/0/versionedRelease" },
        { "std-austender-easy-releases-record.json", "total AUD 755969.71; total AUD 623386 as of 2015-05-04T00:00:00Z", 2, 1, "/records/0/compiledRelease/awards/0/value" },
        { "std-paraguay-award-vs-contract.json", "total PYG 116400000; award PYG 144300000; estimate PYG 144300000", 2, 1, "/publisher" },
        { "std-chile-framework-award.json", "award CLP 280000", 1, 1, "/releases/0/buyer" },
        { "std-afghan-milestones-transactions.json", "total AFN 230865", 2, 1, "/releases/0/contracts/0/implementation" },
        { "std-1.2-contract-amendment.json", "total GBP 13500000; award GBP 11000000", 2, 1, "/version" },
        { "ocdskit-paraguay-record-1.0.json", "award PYG 135630400", 2, 1, "/records/0/releases/0 /records/0/compiledRelease/tender/value/amount" },
        { "ocdskit-paraguay-contract-1.1.json", "total PYG 17875000", 2, 1, "/releases/0/contracts/0/awardID /releases/0/contracts/0/suppliers/0/id" },
        { "ocdskit-mexico-record-two-processes.json", "total MXN 189654; total MXN 37930.71; award MXN 189654; award MXN 37930.71; total MXN 186200.74; award MXN 186200.74; estimate 0", 8, 2, "/records/0/compiledRelease/tender/value" },
        { "sample-1.0-record-fictional.json", "total GBP 11000000; award GBP 11000000; estimate GBP 1100000; budget GBP 6700000", 3, 1, "/records/0/releases/5" },
        { "sample-1.1-six-releases.json", "total GBP 11000000; award GBP 11000000; estimate GBP 1100000; estimate GBP 1000000 as of 2009-03-15T14:45:00Z; budget GBP 6700000", 4, 1, "/releases/5/contracts/0/implementation" },
        { "uk-cf-zero-amount.json", "award GBP 0; estimate GBP 8000000", 4, 1, "/releases/0/tag /releases/0/parties/1/x_awardValue" },
        { "uk-cf-crown-commercial.json", "award GBP 170000000; estimate GBP 0", 6, 1, "/releases/0/parties/1/address/locality" },
        { "prozorro-two-releases-cyrillic.json", "total UAH 117585.6", 5, 2, "/releases/1/contracts/0/awardID /releases/0/tender" },
        { "spoonbill-empty-lists.json", "", 1, 1, "/releases/0/parties /releases/0/tender" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_RealFile_HasItsAmountsAndOrganisations(string file, string amounts, int organisations, int stories, string reported)
    {
        byte[] document = RealFormat.Ocds.Find(file);
        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Should().OnlyContain(static each => each.IsRead).And.HaveCount(stories);
        string.Join("; ", imported.SelectMany(static each => AmountsIn(each.Story!))).Should().Be(amounts);
        imported.Sum(static each => each.Story!.Content.Organisations.Count).Should().Be(organisations);
        imported.SelectMany(static each => each.Unplaced).Select(static each => each.Place).Should().Contain(reported.Split(' '));
        RealFormat.Ocds.LostIn(document, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ocdskit-cdmx-latin1.json", "line 1, column 593")]
    [InlineData("ocdskit-unknown-version-X.json", "/version")]
    [InlineData("spoonbill-wrong-data.json", "")]
    public void Read_FileThatIsNoPackage_IsRefusedWithItsPlace(string file, string place)
    {
        ImportedStory imported = Read(RealFormat.Ocds.Find(file)).Single();

        imported.IsRead.Should().BeFalse();
        imported.Refusals.Single().Place.Should().Be(place);
    }

    [Fact]
    public void Read_RealFile_EveryPassageIsFoundInIt()
    {
        byte[] document = RealFormat.Ocds.Find("prozorro-two-releases-cyrillic.json");
        var text = new SourceText(System.Text.Encoding.UTF8.GetString(document));

        Passage[] passages = [.. Read(document).SelectMany(static each => each.Story!.Content.Claims).SelectMany(static claim => claim.Statements).SelectMany(static statement => statement.Evidence)];

        passages.Should().NotBeEmpty().And.OnlyContain(passage => passage.LocateIn(text).Outcome == PassageOutcome.Found);
    }

    [Fact]
    public void Read_TendererOfTwoContracts_IsSaidOfNeither()
    {
        byte[] document = """
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"parties":[{"id":"p","name":"Acme","roles":["tenderer","supplier"]},{"id":"b","name":"City","roles":["buyer"]}],
            "tender":{"id":"t","tenderers":[{"id":"p","name":"Acme"}]},"contracts":[{"id":"1","awardID":"x"},{"id":"2","awardID":"y"}]}
            """u8.ToArray();

        ImportedStory imported = Read(document).Single();

        Statement[] statements = [.. imported.Story!.Content.Claims.SelectMany(static claim => claim.Statements)];
        statements.Count(static statement => Agreement.Properties.Tenderers.TryGet(statement, out _)).Should().Be(0);
        statements.Count(static statement => Agreement.Properties.Parties.TryGet(statement, out _)).Should().Be(2, "the city buys under both contracts");
        imported.Unplaced.Select(static each => each.Place).Should().Contain("/tender/tenderers");
    }

    [Fact]
    public void Read_PartiesThatShareAnId_AreToldApartByNameAndRegister()
    {
        byte[] document = """
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],
            "parties":[{"id":"0","name":"City","roles":["buyer"]},{"id":"0","name":"Acme","roles":["supplier"]},{"id":7,"name":"Roads","identifier":{"scheme":"X","id":"1"}},{"id":7,"name":"Bridges","identifier":{"scheme":"X","id":"2"}}],
            "buyer":{"id":"0","name":"City"},"awards":[{"id":"a","suppliers":[{"id":"0","name":"Acme"},{"id":7,"name":"Bridges"},{"id":7}]}]}
            """u8.ToArray();

        ImportedStory imported = Read(document).Single();

        imported.Story!.Content.Organisations.Should().HaveCount(4).And.OnlyContain(static each => each.Names.Count == 1);
        imported.Story.Content.Claims.SelectMany(static claim => claim.Statements)
            .SelectMany(static statement => Agreement.Properties.Parties.TryGet(statement, out Listing<Party> parties) ? parties.Items : [])
            .Select(party => $"{imported.Story.Get(new Id<Organisation>(party.Organisation!.Text)).Names[0]} {party.Role}").Should().Equal("City buyer", "Acme supplier", "Bridges supplier");
        imported.Unplaced.Should().Contain(new Unplaced("/awards/0/suppliers/2/id", "several parties have this id, and no name shows which of them it is"));
        imported.Unplaced.Select(static each => each.Place).Should().Contain(["/parties/0/id", "/parties/1/id", "/parties/2/id", "/parties/3/id"]);
    }

    [Fact]
    public void Read_RecordsWithoutAReleaseInTheFile_AreNamed()
    {
        byte[] document = """
            {"records":[{"ocid":"ocds-a-1","releases":[{"url":"https://example.org/1"}]},{"ocid":"ocds-a-2","releases":[],"compiledRelease":null},
            {"ocid":"ocds-a-3","compiledRelease":{"ocid":"ocds-a-3","id":"1","date":"2020-01-01T00:00:00Z","tag":["compiled"],"awards":[{"id":"1","title":"Road"}]}}]}
            """u8.ToArray();

        ImportedStory imported = Read(document).Single();

        imported.Unplaced.Should().Contain([new Unplaced("/records/0", "the file has no release of the process ocds-a-1"), new Unplaced("/records/1", "the file has no release of the process ocds-a-2")]);
        RealFormat.Ocds.LostIn(document, [imported]).Should().BeEmpty();
    }

    [Fact]
    public void Read_SameFileTwice_IsTheSameStory()
    {
        byte[] document = RealFormat.Ocds.Find("sample-1.1-six-releases.json");

        Read(document).Single().Story.Should().Be(Read(document).Single().Story);
    }

    [Fact]
    public void Read_ReleasesOnLines_AreStoriesAndABrokenLineIsNamed()
    {
        byte[] document =
            """
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"é","title":"Road","status":"active"}]}
            {"ocid":
            {"ocid":"ocds-a-2","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","title":"Bridge","status":"active"}]}
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Select(static each => each.IsRead).Should().Equal(true, false, true);
        imported[1].Refusals.Single().Place.Should().Be("line 2, column 9");
        Passage passage = imported[2].Story!.Content.Claims.SelectMany(static claim => claim.Statements).SelectMany(static statement => statement.Evidence).First(static each => each.Quote!.Exact.Contains("Bridge", StringComparison.Ordinal));
        passage.LocateIn(System.Text.Encoding.UTF8.GetString(document)).Outcome.Should().Be(PassageOutcome.Found);
    }

    [Fact]
    public void Read_ArrayOfReleases_IsAStoryForEachProcess()
    {
        byte[] document = """
            [{"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","status":"active","value":{"amount":1,"currency":"XOF"}}]},
            {"ocid":"ocds-a-2","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","status":"active","value":{"amount":2,"currency":"XOF"}}]},
            {"ocid":"ocds-a-1","id":"2","date":"2020-01-02T00:00:00Z","tag":["awardUpdate"],"awards":[{"id":"1","status":"active","value":{"amount":3,"currency":"XOF"}}]},
            {"id":"3"},7]
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Select(static each => string.Join("; ", AmountsIn(each.Story!))).Should().Equal("award XOF 3; award XOF 1 as of 2020-01-01T00:00:00Z", "award XOF 2");
        imported[0].Unplaced.Select(static each => each.Place).Should().Contain(["/3", "/4"]);
        RealFormat.Ocds.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Read_ArrayOfPackagesAndRecords_HasTheSpeakerOfEach()
    {
        byte[] document = """
            [{"uri":"https://example.org/1","publishedDate":"2020-01-01T00:00:00Z","publisher":{"name":"City"},"releases":[{"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","title":"Road"}]}]},
            {"ocid":"ocds-a-2","releases":[{"url":"https://example.org/r1","date":"2020-01-01T00:00:00Z"}],"compiledRelease":{"ocid":"ocds-a-2","id":"c","date":"2020-01-03T00:00:00Z","tag":["compiled"],"awards":[{"id":"1","title":"Bridge"}]}},
            {"uri":"https://example.org/2","publishedDate":"2020-01-01T00:00:00Z","publisher":{"name":"Watch"},"records":[{"ocid":"ocds-a-1","compiledRelease":{"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["compiled"],"awards":[{"id":"1","title":"Street"}]}}]}]
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Select(static each => $"{each.Story!.Content.Id} {string.Join(',', each.Story.Content.Organisations.Select(static one => one.Names[0]))}").Should().Equal("ocds-a-1 City", "ocds-a-1 Watch", "ocds-a-2 ");
        imported[2].Unplaced.Should().Contain(new Unplaced("/1/releases/0", "the release that is linked is not in the file"));
        RealFormat.Ocds.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Read_RecordsOnLines_AreStories()
    {
        byte[] document = """
            {"ocid":"ocds-a-1","compiledRelease":{"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["compiled"],"awards":[{"id":"1","title":"Road"}]}}
            {"ocid":"ocds-a-2","releases":[{"ocid":"ocds-a-2","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","title":"Bridge"}]}]}
            {"ocid":"ocds-a-3","releases":[{"url":"https://example.org/r1"}]}
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Select(static each => each.Story?.Content.Id?.Text).Should().Equal("ocds-a-1", "ocds-a-2", null);
        imported[2].Unplaced.Select(static each => each.ToString()).Should().Equal("line 3 /releases/0: the release that is linked is not in the file", "line 3: the file has no release of the process ocds-a-3");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"uri":"https://example.org/1"},7]""")]
    [InlineData("7")]
    public void Read_NothingOfOcds_IsRefused(string document) => Read(System.Text.Encoding.UTF8.GetBytes(document)).Single().IsRead.Should().BeFalse();

    [Fact]
    public void Read_TwoSumsOfOneAwardInOneRelease_AreADispute()
    {
        byte[] document = """
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","status":"active","value":{"amount":1,"currency":"XOF"}},{"id":"1","status":"active","value":{"amount":2,"currency":"XOF"}}]}
            """u8.ToArray();

        Story story = Read(document).Single().Story!;

        AmountsIn(story).Should().Equal("award XOF 1", "award XOF 2");
        story.Disputes.Should().ContainSingle().Which.Property.Should().Be(Agreement.Properties.Amounts);
    }

    [Theory]
    [InlineData("open", true)]
    [InlineData("selective", true)]
    [InlineData("limited", false)]
    [InlineData("direct", false)]
    public void Read_Tender_IsACallWhereItsMethodHasOne(string method, bool isCall)
    {
        byte[] document = System.Text.Encoding.UTF8.GetBytes($$"""
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"tender":{"id":"t","title":"Road","procurementMethod":"{{method}}"},"contracts":[{"id":"1"}]}
            """);

        Story story = Read(document).Single().Story!;

        story.Questions.Any(static question => question.Property == Agreement.Properties.CallForTenders).Should().Be(isCall);
        story.Questions.Single(static question => question.Property == Agreement.Properties.ProcurementMethod).Should().NotBeNull();
    }

    [Fact]
    public void Read_DocumentWithAnEmptyId_IsKnownByWhatElseItHas()
    {
        byte[] document = """
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"contracts":[{"id":"1","documents":[{"id":"","url":"no address"},{"id":"","title":"T"}]}]}
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Single().Story!.Content.Sources.Should().HaveCount(3);
        RealFormat.Ocds.LostIn(document, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2020-01-01T00:00:00.000Z", false)]
    [InlineData("2020-01-01T00:00:00.5Z", true)]
    public void Read_PartsOfASecond_AreNamedWhereTheyAreNotZero(string date, bool isNamed)
    {
        byte[] document = System.Text.Encoding.UTF8.GetBytes($$$"""
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"contracts":[{"id":"1","period":{"startDate":"{{{date}}}"}}]}
            """);

        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Single().Unplaced.Any(static each => each.Place == "/contracts/0/period/startDate").Should().Be(isNamed);
        imported.Single().Story!.Questions.Single(static question => question.Property == Agreement.Properties.Period).Positions.Single().Statement!.ToString().Should().Contain("2020-01-01T00:00:00Z");
    }

    [Fact]
    public void Read_CurrencyThatIsNone_IsATermAndTheSumHasNone()
    {
        byte[] document = """
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"contracts":[{"id":"1","value":{"amount":1,"currency":"FCFA"}}]}
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(document);

        AmountsIn(imported.Single().Story!).Should().Equal("total 1");
        imported.Single().Story!.Content.Claims.SelectMany(static claim => claim.Statements).Should().Contain(static statement => statement.Predicate is TermPredicate && statement.ToString().Contains("FCFA"));
        RealFormat.Ocds.LostIn(document, imported).Should().BeEmpty();
    }

    [Fact]
    public void Read_TitlesOfTwoReleases_AreTwoNames()
    {
        byte[] document = """
            [{"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"contracts":[{"id":"1","title":"Road"}]},
             {"ocid":"ocds-a-1","id":"2","date":"2020-02-01T00:00:00Z","tag":["contract"],"contracts":[{"id":"1","title":"Road works"}]}]
            """u8.ToArray();

        Story story = Read(document).Single().Story!;

        Statement[] names = [.. story.Content.Claims.SelectMany(static claim => claim.Statements).Where(static statement => statement.Predicate is PropertyPredicate { Property: var property } && property == Agreement.Properties.Names)];
        names.Should().HaveCount(2).And.OnlyContain(static statement => statement.AsOf == null);
    }

    // What counts as the present is what the publisher compiled, then the latest date, then the end of the file.
    [Theory]
    [InlineData("2020-01-01T00:00:00Z", "2020-02-01T00:00:00Z", "EUR 2", "EUR 1 2020-01-01T00:00:00Z")]
    [InlineData("2020-03-01T00:00:00Z", "2020-02-01T00:00:00Z", "EUR 1", "EUR 2 2020-02-01T00:00:00Z")]
    [InlineData("2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", "EUR 2", "EUR 1 2020-01-01T00:00:00Z")]
    public void Read_SumsOfTwoReleases_TheLatestIsOfNow(string first, string second, string now, string before)
    {
        string document = string.Join(',', new[] { first, second }.Select(static (date, at) =>
            $$$"""{"ocid":"ocds-a-1","id":"{{{at}}}","date":"{{{date}}}","tag":["contract"],"contracts":[{"id":"1","value":{"amount":{{{at + 1}}},"currency":"EUR"}}]}"""));

        Sums(Read(System.Text.Encoding.UTF8.GetBytes($"[{document}]")).Single().Story!).Should().Equal(now, before);
    }

    [Fact]
    public void Read_CompiledRelease_IsOfNowEvenWhereItIsEarlier()
    {
        byte[] document = """
            {"records":[{"ocid":"ocds-a-1","compiledRelease":{"ocid":"ocds-a-1","id":"c","date":"2020-01-01T00:00:00Z","tag":["compiled"],"contracts":[{"id":"1","value":{"amount":1,"currency":"EUR"}}]},
              "releases":[{"ocid":"ocds-a-1","id":"2","date":"2020-02-01T00:00:00Z","tag":["contract"],"contracts":[{"id":"1","value":{"amount":2,"currency":"EUR"}}]}]}]}
            """u8.ToArray();

        Sums(Read(document).Single().Story!).Should().Equal("EUR 1", "EUR 2 2020-02-01T00:00:00Z");
    }

    [Theory]
    [InlineData("planning", true)]
    [InlineData("tender", true)]
    [InlineData("tenderUpdate", true)]
    [InlineData("award", false)]
    [InlineData("contract", false)]
    public void Read_TagOfAnEarlierStageThanItsAwards_IsNamed(string tag, bool isNamed)
    {
        byte[] document = System.Text.Encoding.UTF8.GetBytes($$"""
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["{{tag}}"],"awards":[{"id":"1"}]}
            """);

        Read(document).Single().Unplaced.Any(static each => each.Place == "/tag").Should().Be(isNamed);
    }

    [Fact]
    public void Read_TwoSignedDocuments_AreNoDisputeOfTheText()
    {
        byte[] document = """
            {"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["contract"],"contracts":[{"id":"1","documents":[{"id":"a","documentType":"contractSigned","url":"https://example.org/a"},{"id":"b","documentType":"contractSigned","url":"https://example.org/b"}]}]}
            """u8.ToArray();

        IReadOnlyList<ImportedStory> imported = Read(document);

        imported.Single().Story!.Disputes.Should().BeEmpty();
        RealFormat.Ocds.LostIn(document, imported).Should().BeEmpty();
    }

    [Theory]
    [InlineData("title_en", "en")]
    [InlineData("description_es", "es")]
    [InlineData("statusDetails", "fr")]
    [InlineData("note", "fr", "some words")]
    [InlineData("note", null)]
    [InlineData("supplier_id", null)]
    public void Read_Text_IsInItsLanguageWhereItIsInAny(string member, string? language, string words = "words")
    {
        byte[] document = System.Text.Encoding.UTF8.GetBytes($$"""{"ocid":"ocds-a-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"language":"fr","awards":[{"id":"1","title":"T","{{member}}":"{{words}}"}]}""");

        LangText said = Read(document).Single().Story!.Content.Claims.SelectMany(static claim => claim.Statements).Select(static statement => statement.Predicate).OfType<TermPredicate>()
            .Select(static predicate => ((TextValue)predicate.Value.Value).Text).Single(text => text.Text == words);
        said.Should().Be(language is null ? new LangText(words) : new LangText(words, language));
    }

    [Fact]
    public void Read_RecordWhoseOcidIsNoId_NamesIt()
    {
        byte[] document = """{"records":[{"ocid":"ocds a/1","releases":[{"ocid":"ocds-b-1","id":"1","date":"2020-01-01T00:00:00Z","tag":["award"],"awards":[{"id":"1","title":"Road"}]}]}]}"""u8.ToArray();

        ImportedStory imported = Read(document).Single();

        imported.Story!.Content.Id!.Text.Should().StartWith("ocds-a-1-");
        imported.Unplaced.Select(static each => each.Place).Should().Contain("/records/0/ocid");
    }

    // The totals that are stated, each with the time that it is of.
    private static IEnumerable<string> Sums(Story story) => story.Content.Claims.SelectMany(static claim => claim.Statements)
        .SelectMany(static statement => Agreement.Properties.Amounts.TryGet(statement, out Listing<Amount> amounts) ? amounts.Select(amount => $"{amount.Value.Value} {statement.AsOf}".Trim()) : []);

    private static IReadOnlyList<ImportedStory> Read(byte[] document) => [.. new OcdsImporter().Read(DocumentSource.FromBytes(document))];

    private static IEnumerable<string> AmountsIn(Story story) => story.Content.Claims.SelectMany(static claim => claim.Statements)
        .Where(static statement => Agreement.Properties.Amounts.TryGet(statement, out _))
        .Select(static statement =>
        {
            Agreement.Properties.Amounts.TryGet(statement, out Listing<Amount> amounts);
            return $"{amounts[0].Role} {amounts[0].Value}{(statement.AsOf is null ? "" : $" as of {statement.AsOf}")}";
        });
}
