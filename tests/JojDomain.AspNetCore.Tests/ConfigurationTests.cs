using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace JojDomain.AspNetCore.Tests;

/// <summary>Options bind to configuration, and a bad value is an error with its reason.</summary>
public class ConfigurationTests
{
    [Fact]
    public void Options_Bind()
    {
        Settings settings = Bound(("Country", "SN"), ("Since", "2025-07"), ("Watched:0", "joj-cloud"), ("Watched:1", "b"));

        settings.Country.Should().Be(CountryCode.Parse("SN"));
        settings.Since.Should().Be(EdtfDate.Parse("2025-07"));
        settings.Watched.Should().Equal(new Id<Agreement>("joj-cloud"), new Id<Agreement>("b"));
    }

    [Fact]
    public void Options_WithABadValue_AreRefusedWithTheReason() =>
        FluentActions.Invoking(static () => Bound(("Country", "UK"))).Should().Throw<InvalidOperationException>().WithMessage("*'Settings:Country'*CountryCode*")
            .WithInnerException<FormatException>().WithMessage("\"UK\" is not a country code: it is reserved; the code of the United Kingdom is GB");

    private static Settings Bound(params (string Key, string Value)[] values)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(static each => KeyValuePair.Create($"Settings:{each.Key}", (string?)each.Value)))
            .Build();
        var services = new ServiceCollection();
        services.Configure<Settings>(configuration.GetSection("Settings"));
        using ServiceProvider provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<Settings>>().Value;
    }

    private sealed class Settings
    {
        public CountryCode? Country { get; set; }

        public EdtfDate? Since { get; set; }

        public List<Id<Agreement>> Watched { get; } = [];
    }
}
