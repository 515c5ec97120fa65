using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Conventions;
using JojDomain.Tests.Serialization.Schema;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>Base types, which have no form of their own in JSON, are refused: writing only their members would lose those of the derived types.</summary>
public class TypesWithoutJsonTests
{
    private static readonly Place Dakar = new() { Id = new("dakar"), Kind = PlaceKind.City, Names = [new("Dakar")] };

    [Fact]
    public void Formless_Types_AreThoseThatOthersShare() =>
        Library.WithoutJson.Select(static type => type.Name).Should().BeEquivalentTo([nameof(Part), nameof(Entity), nameof(Predicate), nameof(UnknownMembers)]);

    [Fact]
    public void Serialize_AsWhatIsCommonToAll_IsNotSupported()
    {
        Refused(static () => JsonSerializer.Serialize<Entity>(Dakar)).WithMessage("Entity has no form of its own in JSON: serialise the value as the type that it is.*");
        Refused(static () => JsonSerializer.Serialize<Part>(Dakar));
        Refused(static () => JsonSerializer.Serialize(new List<Entity> { Dakar }));
        Refused(static () => JsonSerializer.Serialize<Predicate>(Agreement.Properties.Binding.Of(new("deal"), true).Predicate));
        Refused(static () => JsonSerializer.Serialize(Dakar.Unknown));
        Refused(static () => JsonSerializer.Deserialize<Entity>("{}"));

        JsonSerializer.Serialize(Dakar).Should().Be("""{"id":"dakar","names":["Dakar"],"kind":"city"}""");
        JsonSerializer.Serialize<object>(Dakar).Should().Be("""{"id":"dakar","names":["Dakar"],"kind":"city"}""");
    }

    [Fact]
    public void Serialize_AListWithoutAForm_SaysWhatToUse()
    {
        EquatableArray<Entity> entities = [Dakar];
        EquatableArray<string> texts = ["a"];

        Refused(() => JsonSerializer.Serialize(entities)).WithMessage("A list of Entity has no form of its own in JSON: serialise each value as the type that it is, such as list.Cast<object>().*");
        JsonSerializer.Serialize(entities.Cast<object>()).Should().Be("""[{"id":"dakar","names":["Dakar"],"kind":"city"}]""");
        Refused(() => JsonSerializer.Serialize(texts)).WithMessage("EquatableArray<String> does not occur in a story, and so has no form in JSON: serialise an array, such as list.ToArray().*");
        JsonSerializer.Serialize(texts.ToArray()).Should().Be("""["a"]""");
    }

    // A web application asks for all its types when it starts, and answers nothing where that fails.
    [Fact]
    public void TypeInfo_OfATypeWithoutAForm_IsThere()
    {
        JsonSerializerOptions.Default.GetTypeInfo(typeof(EquatableArray<string>)).Type.Should().Be<EquatableArray<string>>();
        JsonSerializer.Serialize(new Holder(null)).Should().Be("""{"Held":null}""");
        Refused(static () => JsonSerializer.Serialize(new Holder([]))).WithMessage("*does not occur in a story*$.Held*");
    }

    [Fact]
    public void Serialize_ProblemsOfAStory_RoundTrip()
    {
        StoryJson.TryParse("{}", out _, out EquatableArray<Problem> problems).Should().BeFalse();
        var answer = new Answer(IsGood: false, problems);

        string json = JsonSerializer.Serialize(answer);

        json.Should().Be("""{"IsGood":false,"Problems":[{"code":"JOJ1003","severity":"error","pointer":"","line":1,"column":1,"offset":0,"message":"the member \u0022format\u0022 is missing; it is \u0022joj-story/1\u0022"}]}""");
        JsonSchema.Parse(StoryJson.SchemaFor(typeof(EquatableArray<Problem>))).Accepts(JsonSerializer.Serialize(problems)).Should().BeTrue();
        JsonSerializer.Deserialize<Answer>(json).Should().Be(answer);
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<EquatableArray<Problem>>("[null]")).Should().Throw<JsonException>();
        FluentActions.Invoking(static () => JsonSerializer.Deserialize<EquatableArray<Problem>>("{}")).Should().Throw<JsonException>();
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<NotSupportedException> Refused(Action act) => act.Should().Throw<NotSupportedException>();

    private sealed record Holder(EquatableArray<string>? Held);

    private sealed record Answer(bool IsGood, EquatableArray<Problem> Problems);
}
