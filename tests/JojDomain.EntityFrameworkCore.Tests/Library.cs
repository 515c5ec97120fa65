using Microsoft.EntityFrameworkCore;

namespace JojDomain.EntityFrameworkCore.Tests;

/// <summary>A database of stories, as an application has one.</summary>
internal sealed class Library(DbContextOptions options) : DbContext(options)
{
    public DbSet<Dossier> Dossiers => Set<Dossier>();

    public DbSet<Deal> Deals => Set<Deal>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseJojDomain();

    // What is asked for within a story is a column that the database computes.
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Dossier>().Property(static dossier => dossier.StoryId).HasComputedColumnSql(
            Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL" ? "\"Story\"->>'id'" : "json_extract(\"Story\", '$.id')", stored: true);
}

internal sealed class Dossier
{
    public int Id { get; set; }

    public required Story Story { get; set; }

    public StoryId? StoryId { get; private set; }
}

internal sealed class Deal
{
    public required Id<Agreement> Id { get; init; }

    public EdtfDate? Signed { get; set; }

    public Reported<CountryCode> Country { get; set; }

    public Reported<EntityRef> Buyer { get; set; }

    public AgreementKind? Kind { get; set; }

    public Stance Stance { get; set; }

    public Listing<Name> Names { get; set; }

    public Money? Price { get; set; }

    public EquatableArray<CurrencyCode> Currencies { get; set; }
}
