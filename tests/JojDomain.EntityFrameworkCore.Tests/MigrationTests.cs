using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JojDomain.EntityFrameworkCore.Tests;

/// <summary>A migration and the snapshot of the model are made as for any model, and speak of columns alone.</summary>
public class MigrationTests
{
    [Theory]
    [InlineData("SQLite", "TEXT")]
    [InlineData("PostgreSQL", "jsonb")]
    public void Migration_IsScaffolded(string kind, string storyColumn)
    {
        DbContextOptionsBuilder builder = new();
        _ = kind == "SQLite" ? builder.UseSqlite("Data Source=:memory:") : builder.UseNpgsql("Host=127.0.0.1");
        using var library = new Library(builder.Options);
        var services = new ServiceCollection();
        services.AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(library);
        DesignTimeServices(kind).ConfigureDesignTimeServices(services);
        using ServiceProvider provider = services.BuildServiceProvider();

        ScaffoldedMigration migration = provider.GetRequiredService<IMigrationsScaffolder>().ScaffoldMigration("First", "Application");

        migration.MigrationCode.Should().Contain($"Story = table.Column<string>(type: \"{storyColumn}\", nullable: false)");
        migration.MigrationCode.Should().Contain("Country = table.Column<string>(type:").And.Contain("StoryId = table.Column<string>(").And.Contain("stored: true");
        migration.SnapshotCode.Should().Contain("b.Property<string>(\"Story\")").And.Contain("b.Property<string>(\"Country\")").And.NotContain("JojDomain.Story").And.NotContain("Converter");
        library.Database.GenerateCreateScript().Should().Contain("CREATE TABLE \"Deals\"");
    }

    [Fact]
    public void Model_ColumnThatTheModelNames_StaysAsItIs()
    {
        using var own = new Own(new DbContextOptionsBuilder().UseNpgsql("Host=127.0.0.1").Options);

        own.Model.FindEntityType(typeof(Dossier))!.FindProperty(nameof(Dossier.Story))!.GetColumnType().Should().Be("json");
    }

#pragma warning disable EF1001 // What the command that makes migrations calls is the provider's own.
    private static IDesignTimeServices DesignTimeServices(string kind) => kind == "SQLite"
        ? new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices()
        : new Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal.NpgsqlDesignTimeServices();
#pragma warning restore EF1001

    private sealed class Own(DbContextOptions options) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.UseJojDomain();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Dossier>().Property(static dossier => dossier.Story).HasColumnType("json");
    }
}
