using FluentAssertions;
using JojDomain.Tests.Samples;
using Newtonsoft.Json;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>Another serialiser, which knows nothing of us: leaves are right, and whatever it would get wrong is refused.</summary>
public class NewtonsoftTests
{
    private const string Advice = "*is written as JSON by System.Text.Json (JsonSerializer.Serialize) or by JojDomain.Serialization.StoryJson, and by no other serialiser.";

    [Fact]
    public void Leaves_AreTheirTexts()
    {
        var trip = new Trip(new("joj"), EdtfDate.Parse("2025-07"), CountryCode.Parse("SN"));

        string json = JsonConvert.SerializeObject(trip);

        json.Should().Be("""{"Agreement":"joj","On":"2025-07","To":"SN"}""");
        JsonConvert.DeserializeObject<Trip>(json).Should().Be(trip);
        FluentActions.Invoking(static () => JsonConvert.DeserializeObject<Trip>("""{"To":"UK"}""")).Should().Throw<JsonSerializationException>()
            .WithMessage("Error converting value \"UK\" to type 'JojDomain.CountryCode'. Path 'To'*");
    }

    [Fact]
    public void StoriesEntitiesAndReports_AreRefused()
    {
        Refused(SampleStory.Story).WithMessage("Story " + Advice);
        Refused(SampleStory.Story.Content.Organisations[0]).WithMessage("Organisation " + Advice);
        Refused(SampleStory.Story.Content).WithMessage("StoryContent " + Advice);
        Refused(new { Country = (Reported<CountryCode>)Reported.None }).WithMessage(Advice);
        Refused(new[] { SampleStory.Story.Content.Claims[0].Attribution }).WithMessage(Advice);
        FluentActions.Invoking(static () => JsonConvert.DeserializeObject<Story>("{}")).Should().Throw<JsonSerializationException>();
        FluentActions.Invoking(static () => JsonConvert.DeserializeObject<Organisation>("""{"id":"a"}""")).Should().Throw<JsonSerializationException>();
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<NotSupportedException> Refused(object value) =>
        FluentActions.Invoking(() => JsonConvert.SerializeObject(value)).Should().Throw<NotSupportedException>();

    private sealed record Trip(Id<Agreement>? Agreement, EdtfDate? On, CountryCode? To);
}
