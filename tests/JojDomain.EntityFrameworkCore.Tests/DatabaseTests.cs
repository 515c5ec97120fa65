using FluentAssertions;
using JojDomain.Serialization;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace JojDomain.EntityFrameworkCore.Tests;

/// <summary>What is saved comes back equal, from a small database and from a large one, and can be asked for.</summary>
public sealed class DatabaseTests(Server server) : IClassFixture<Server>
{
    // Members that this version does not know, out of order and with numbers whose spelling a database changes.
    private const string Awkward = """
        {"format":"joj-story/1","x-z":[1.50,1e2,-0.0,12345678901234567890123],"x-a":{"b":1,"a":null},"id":"awkward","title":"Accord \"é\" \uD83D\uDE00","organisations":[{"names":["A"],"id":"a","x-b":1,"x-a":2}]}
        """;

    public static TheoryData<string> Kinds => ["SQLite", "PostgreSQL"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Story_RoundTrip_IsEqualAndHasTheSameCanonicalForm(string kind)
    {
        DbContextOptions options = await CreatedAsync(kind);
        Story[] stories = [.. ReferenceStories.Names.Select(static name => ReferenceStories.Get(name)), StoryJson.Parse(Awkward)];
        using (var library = new Library(options))
        {
            library.AddRange(stories.Select(static story => new Dossier { Story = story }));
            await library.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var again = new Library(options);
        List<Dossier> read = await again.Dossiers.OrderBy(static dossier => dossier.Id).ToListAsync(TestContext.Current.CancellationToken);
        read.Select(static dossier => dossier.Story).Should().Equal(stories);
        read.Select(static dossier => StoryJson.ContentHash(dossier.Story)).Take(stories.Length - 1).Should().Equal(stories.SkipLast(1).Select(StoryJson.ContentHash));
        read.Select(static dossier => dossier.StoryId).Should().Equal(stories.Select(static story => story.Content.Id));
        again.ChangeTracker.HasChanges().Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Story_ThatWasChanged_IsSaved(string kind)
    {
        DbContextOptions options = await CreatedAsync(kind);
        using var library = new Library(options);
        var dossier = new Dossier { Story = StoryJson.Parse(Awkward) };
        library.Add(dossier);
        await library.SaveChangesAsync(TestContext.Current.CancellationToken);

        dossier.Story = StoryJson.Parse(Awkward);
        library.ChangeTracker.HasChanges().Should().BeFalse("an equal story is no change");
        dossier.Story = dossier.Story.Add(new Organisation { Id = new("b"), Names = [new("B")] });
        library.ChangeTracker.HasChanges().Should().BeTrue();
        await library.SaveChangesAsync(TestContext.Current.CancellationToken);

        using var again = new Library(options);
        (await again.Dossiers.SingleAsync(TestContext.Current.CancellationToken)).Story.Should().Be(dossier.Story);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Story_IsFoundByWhatIsInIt(string kind)
    {
        DbContextOptions options = await CreatedAsync(kind);
        using var library = new Library(options);
        library.Add(new Dossier { Story = StoryJson.Parse(Awkward) });
        library.Add(new Dossier { Story = StoryJson.Parse("""{"format":"joj-story/1","id":"other"}""") });
        await library.SaveChangesAsync(TestContext.Current.CancellationToken);
        StoryId wanted = StoryId.Parse("other");

        Dossier found = await library.Dossiers.SingleAsync(dossier => dossier.StoryId == wanted, TestContext.Current.CancellationToken);

        found.Story.Content.Organisations.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Values_RoundTrip_AndAreAskedFor(string kind)
    {
        DbContextOptions options = await CreatedAsync(kind);
        Deal[] deals =
        [
            new()
            {
                Id = new("full"),
                Signed = EdtfDate.Parse("{1667,1668}"),
                Country = CountryCode.Parse("SN"),
                Buyer = new EntityRef("dakar"),
                Kind = AgreementKind.Partnership,
                Stance = Enum.GetValues<Stance>()[^1],
                Names = Listing.AtLeast(new Name("Accord"), Name.Acronym("AC", "fr")),
                Price = Money.Parse("USD >5 million"),
                Currencies = [CurrencyCode.Parse("XOF"), CurrencyCode.Parse("EUR")],
            },
            new() { Id = new("none"), Country = Reported.None, Buyer = Reported.Unknown(AbsenceReason.Undisclosed) },
            new() { Id = new("plain") },
        ];
        using (var library = new Library(options))
        {
            library.AddRange(deals);
            await library.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var again = new Library(options);
        List<Deal> read = await again.Deals.OrderBy(static deal => deal.Id).ToListAsync(TestContext.Current.CancellationToken);
        read.Should().BeEquivalentTo(deals, static how => how.WithStrictOrdering().ComparingByValue<Reported<CountryCode>>().ComparingByValue<Reported<EntityRef>>().ComparingByValue<Listing<Name>>().ComparingByValue<EquatableArray<CurrencyCode>>().ComparingByValue<Money>().ComparingByValue<EdtfDate>().ComparingByValue<AgreementKind>().ComparingByValue<Id<Agreement>>());
        Reported<CountryCode> senegal = CountryCode.Parse("SN");
        Reported<CountryCode> none = Reported.None;
        (await again.Deals.Where(deal => deal.Country == senegal).Select(static deal => deal.Id).ToListAsync(TestContext.Current.CancellationToken)).Should().Equal(new Id<Agreement>("full"));
        (await again.Deals.Where(deal => deal.Country == none).Select(static deal => deal.Id).ToListAsync(TestContext.Current.CancellationToken)).Should().Equal(new Id<Agreement>("none"));
        (await again.Deals.FindAsync([new Id<Agreement>("plain")], TestContext.Current.CancellationToken))!.Country.State.Should().Be(ReportState.NotStated);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Columns_HoldTheDocumentedTexts(string kind)
    {
        DbContextOptions options = await CreatedAsync(kind);
        using var library = new Library(options);
        library.Add(new Deal { Id = new("a"), Country = CountryCode.Parse("SN"), Stance = Enum.GetValues<Stance>()[1] });
        library.Add(new Deal { Id = new("b"), Country = Reported.NotApplicable });
        library.Add(new Deal { Id = new("c") });
        await library.SaveChangesAsync(TestContext.Current.CancellationToken);

        (await library.Database.SqlQueryRaw<string>("SELECT \"Country\" AS \"Value\" FROM \"Deals\" ORDER BY \"Id\"").ToListAsync(TestContext.Current.CancellationToken))
            .Should().Equal("SN", """{"absent":"notApplicable"}""", "");
        string word = System.Text.Json.JsonSerializer.Serialize(Enum.GetValues<Stance>()[1]).Trim('"');
        (await library.Database.SqlQueryRaw<string>("SELECT \"Stance\" AS \"Value\" FROM \"Deals\" WHERE \"Id\" = 'a'").SingleAsync(TestContext.Current.CancellationToken)).Should().Be(word);
    }

    [Fact]
    public async Task Text_WithNul_IsRefusedByPostgreSqlAlone()
    {
        Story story = StoryJson.Parse("""{"format":"joj-story/1","title":"a\u0000b"}""");
        using (var small = new Library(await CreatedAsync("SQLite")))
        {
            small.Add(new Dossier { Story = story });
            await small.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var large = new Library(await CreatedAsync("PostgreSQL"));
        large.Add(new Dossier { Story = story });
        await FluentActions.Awaiting(() => large.SaveChangesAsync()).Should().ThrowAsync<DbUpdateException>();
    }

    private async Task<DbContextOptions> CreatedAsync(string kind)
    {
        DbContextOptions? options = server.Options(kind);
        Assert.SkipWhen(options is null, $"{kind} is not installed.");
        using var library = new Library(options);
        await library.Database.EnsureDeletedAsync(TestContext.Current.CancellationToken);
        await library.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        return options;
    }
}
