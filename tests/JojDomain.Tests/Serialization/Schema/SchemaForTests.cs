using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>The schema of one type is a document by itself, and accepts what is read as the type.</summary>
public class SchemaForTests
{
    [Theory]
    [MemberData(nameof(Book.Names), MemberType = typeof(Book))]
    public void SchemaFor_EachType_AcceptsItsForms(string name)
    {
        Sample sample = Book.Get(name);
        JsonSchema schema = JsonSchema.Parse(StoryJson.SchemaFor(sample.Type));

        sample.AlsoReads.Prepend(sample.Json).Should().OnlyContain(json => schema.Accepts(json));
    }

    [Fact]
    public void SchemaFor_ACode_IsShownWhole() => Text(typeof(CurrencyCode)).Should().StartWith("""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:joj-domain:currencyCode:1",
          "title": "CurrencyCode",
          "$ref": "#/$defs/currencyCode",
          "$defs": {
            "currencyCode": {
        """).And.EndWith("}\n");

    [Fact]
    public void SchemaFor_AStory_IsThatOfStories()
    {
        StoryJson.SchemaFor(typeof(Story)).ToArray().Should().Equal(StoryJson.Schema.ToArray());
        StoryJson.SchemaFor(typeof(StoryContent)).ToArray().Should().Equal(StoryJson.Schema.ToArray());
    }

    [Fact]
    public void SchemaFor_AList_IsAnArrayAtItsRoot()
    {
        JsonElement schema = JsonSerializer.Deserialize<JsonElement>(StoryJson.SchemaFor(typeof(EquatableArray<Claim>)).Span);

        schema.GetProperty("type").GetString().Should().Be("array");
        schema.GetProperty("items").GetProperty("$ref").GetString().Should().Be("#/$defs/claim");
        schema.GetProperty("$defs").TryGetProperty("claim", out _).Should().BeTrue();
    }

    // In a user's type the member is there with any value, null included.
    [Fact]
    public void SchemaFor_AReport_AcceptsNull()
    {
        JsonSchema schema = JsonSchema.Parse(StoryJson.SchemaFor(typeof(Reported<CountryCode>)));

        schema.Accepts("null").Should().BeTrue();
        schema.Accepts("\"SN\"").Should().BeTrue();
        schema.Accepts("""{"absent":"unknown","reason":"undisclosed"}""").Should().BeTrue();
        schema.Accepts("\"UK\"").Should().BeFalse();
        JsonSchema.Parse(StoryJson.SchemaFor(typeof(CountryCode))).Accepts("null").Should().BeFalse();
    }

    [Fact]
    public void SchemaTypes_AreAllThatAreConverted()
    {
        StoryJson.SchemaTypes.Values.Should().BeEquivalentTo(JsonTypes.Types);
        StoryJson.SchemaTypes["Id<Agreement>"].Should().Be<Id<Agreement>>();
        StoryJson.SchemaTypes["EquatableArray<Claim>"].Should().Be<EquatableArray<Claim>>();
    }

    [Fact]
    public void SchemaFor_ATypeWithoutAForm_SaysWhatToUse()
    {
        Refused(typeof(Entity)).WithMessage("Entity has no form of its own in JSON: serialise the value as the type that it is.*").WithParameterName("type");
        Refused(typeof(EquatableArray<string>)).WithMessage("*does not occur in a story*");
        Refused(typeof(string)).WithMessage("System.String does not occur in a story, and so has no form in JSON.*");
        FluentActions.Invoking(static () => StoryJson.SchemaFor(null!)).Should().Throw<ArgumentNullException>();
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(Type type) =>
        FluentActions.Invoking(() => StoryJson.SchemaFor(type)).Should().Throw<ArgumentException>();

    private static string Text(Type type) => Encoding.UTF8.GetString(StoryJson.SchemaFor(type).Span);
}
