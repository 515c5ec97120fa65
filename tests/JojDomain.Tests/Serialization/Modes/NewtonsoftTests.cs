using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Newtonsoft.Json;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>Newtonsoft.Json, which does not use our converters: leaves are right, and types that it would get wrong are refused.</summary>
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

    // Only an enumeration by itself is written as a number: the attribute that would prevent it is in Newtonsoft.Json, which the library does not reference.
    [Fact]
    public void EveryType_IsWrittenRightOrRefused()
    {
        Story story = ReferenceStories.Get("dakar-2026");
        object[] views =
        [
            story.Questions[0], story.Questions[0].Positions[0], story.Disputes[0], story.Corroborations[0], story.Timeline[0], story.Unsupported,
            StoryDifference.Between(story, SampleStory.Story), StoryDifference.Between(story, SampleStory.Story).Changes[0],
            StoryMerge.Of(story, SampleStory.Story).Conflicts, new Problem { Code = ProblemCode.NotJson, Pointer = "", Message = "x" },
        ];

        List<string> wrong = [];
        foreach (object value in Book.All.Select(static sample => sample.Value).Where(static value => !value.GetType().IsEnum).Concat(views))
        {
            try
            {
                string json = JsonConvert.SerializeObject(value);
                if (!JsonElement.DeepEquals(JsonElement.Parse(json), JsonElement.Parse(System.Text.Json.JsonSerializer.Serialize(value, value.GetType()))))
                {
                    wrong.Add($"{Sample.TypeName(value.GetType())}: {json}");
                }
            }
            catch (Exception refused) when (refused is NotSupportedException or TargetInvocationException)
            {
                string message = (refused.InnerException ?? refused).Message;
                if (!message.EndsWith(Advice[1..], StringComparison.Ordinal))
                {
                    wrong.Add($"{Sample.TypeName(value.GetType())}: {message}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Lists_ThatAreMoreThanTheirItems_AreRefused()
    {
        FluentActions.Invoking(static () => JsonConvert.SerializeObject(new { Parties = Listing.Exhaustive("a", "b") })).Should().Throw<TargetInvocationException>()
            .WithInnerException<NotSupportedException>().WithMessage("Listing " + Advice);
        FluentActions.Invoking(static () => JsonConvert.SerializeObject(default(History<AgreementStatus>))).Should().Throw<TargetInvocationException>()
            .WithInnerException<NotSupportedException>().WithMessage("History " + Advice);
        JsonConvert.SerializeObject((EquatableArray<CountryCode>)[CountryCode.Parse("SN")]).Should().Be("[\"SN\"]");
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<NotSupportedException> Refused(object value) =>
        FluentActions.Invoking(() => JsonConvert.SerializeObject(value)).Should().Throw<NotSupportedException>();

    private sealed record Trip(Id<Agreement>? Agreement, EdtfDate? On, CountryCode? To);
}
