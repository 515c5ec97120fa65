using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Conventions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>The schema as a document: its first keywords, and that it has every type, property and word.</summary>
public class SchemaFormTests
{
    // Words of the API that are no value of a story: the unit within a duration's text, and the class that follows from a speech act.
    private static readonly Type[] NotInAStory = [typeof(TimeLengthUnit), typeof(SearleClass)];

    private static IEnumerable<Type> Records => Library.Described.Where(static type => typeof(Part).IsAssignableFrom(type) && !type.IsAbstract).Append(typeof(TimeExpression)).Distinct();

    [Fact]
    public void Schema_Head_SaysWhatItIs()
    {
        Schemas.Root.EnumerateObject().Select(static member => member.Name).Should().Equal("$schema", "$id", "title", "$ref", "$defs");
        Schemas.Root.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Schemas.Root.GetProperty("$id").GetString().Should().Be("urn:joj-domain:story:1");
    }

    [Fact]
    public void Schema_Text_IsTidyAndAlwaysTheSame()
    {
        string text = Encoding.UTF8.GetString(StoryJson.Schema.Span);

        text.Should().EndWith("}\n").And.NotContainAny("\r", "\t", "\u0000", "JojDomain.", "cref").And.NotContain(" null");
        StoryJson.Schema.Equals(StoryJson.Schema).Should().BeTrue();
        SchemaWriter.Document("urn:joj-domain:story:1", Schemas.Root.GetProperty("title").GetString()!, Schemas.PartOf(typeof(StoryContent)))
            .Should().Equal(StoryJson.Schema.ToArray());
        Schemas.Definitions.Select(static each => each.Name).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Definitions_OfAllTypesInAStory_AreThere()
    {
        IEnumerable<string> expected = Book.All.Select(static sample => sample.Type).Except(NotInAStory)
            .Select(Schemas.PartOf).Where(static part => !part.IsInPlace).Select(static part => part.SchemaKey).Distinct();

        expected.Except(Schemas.Definitions.Select(static each => each.Name)).Should().BeEmpty();
    }

    // All typed ids are one text, and a history has the JSON of its listing.
    [Fact]
    public void Definitions_ThatTypesShare_AreTheSameForAllOfThem()
    {
        IEnumerable<string> ambiguous = CodecTable.Makers.Keys.GroupBy(static type => Schemas.PartOf(type).SchemaKey)
            .Where(static types => types.Count() > 1)
            .Where(static types => types.Select(static type => Convert.ToHexString(SchemaWriter.Document("urn:joj-domain:test", "", Schemas.PartOf(type)))).Distinct().Count() > 1)
            .Select(static types => types.Key);

        ambiguous.Should().BeEmpty();
    }

    [Fact]
    public void Definitions_AllOfThem_HaveADescription() =>
        Schemas.Definitions.Where(static each => !IsDescribed(each.Value)).Select(static each => each.Name).Should().BeEmpty();

    [Fact]
    public void Properties_OfAllRecords_AreThereAndDescribed()
    {
        IEnumerable<string> missing =
            from type in Records.Where(static type => !type.ContainsGenericParameters && type != typeof(Statement))
            let properties = PropertiesOf(Schemas.Story.Definition(Schemas.PartOf(type).SchemaKey))
            from property in Described.PropertiesOf(type)
            let name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..]
            where !properties.TryGetProperty(name, out JsonElement schema) || !IsDescribed(schema)
            select $"{type.Name}.{name}";

        missing.Should().BeEmpty();
    }

    // The codec and its schema are written by hand: they must agree.
    [Fact]
    public void Properties_OfAStatement_AreItsMembers() =>
        PropertiesOf(Schemas.Story.Definition("statement")).EnumerateObject().Where(static property => property.Value.ValueKind != JsonValueKind.False)
            .Select(static property => property.Name).Should().Equal(StatementCodec.Instance.MemberNames);

    [Fact]
    public void Properties_OfAllObjects_HaveADescription()
    {
        IEnumerable<string> silent =
            from definition in Schemas.Definitions
            where TryGetProperties(definition.Value, out _)
            from property in PropertiesOf(definition.Value).EnumerateObject()
            where property.Value.ValueKind != JsonValueKind.False && !IsDescribed(property.Value)
            select $"{definition.Name}.{property.Name}";

        silent.Should().BeEmpty();
    }

    [Fact]
    public void Words_ThatAreListed_AreAllRead()
    {
        int lists = 0;
        foreach (Type type in Library.Described.Where(static type => type.IsEnum || Library.Leaves.Contains(type)).Where(static type => !type.IsGenericTypeDefinition && !NotInAStory.Contains(type)))
        {
            JsonElement definition = Schemas.Story.Definition(Schemas.PartOf(type).SchemaKey);
            string keyword = Library.Vocabularies.Contains(type) ? "examples" : "enum";
            if (definition.TryGetProperty(keyword, out JsonElement words))
            {
                lists++;
                words.EnumerateArray().Should().OnlyContain(word => JsonSerializer.Deserialize(word, type, JsonSerializerOptions.Default) != null);
            }
        }

        lists.Should().BeGreaterThan(30);
    }

    [Fact]
    public void Descriptions_SpeakOfMembersAsJsonHasThem()
    {
        Schemas.Story.Definition("timePeriod").GetProperty("properties").GetProperty("end").GetProperty("description").GetString()
            .Should().Be("When the period ends, or left out where not reported.");
        Schemas.Story.Definition("identifier").GetProperty("description").GetString()
            .Should().EndWith("with the text form `scheme:value`, such as `lei:5493001KJTIIGC8Y1R12` or `wikidata:Q1041`.");
    }

    private static bool IsDescribed(JsonElement schema) => schema.TryGetProperty("description", out JsonElement text) && text.GetString() is { Length: > 5 } and [.., '.' or ')' or ':'];

    private static JsonElement PropertiesOf(JsonElement schema) =>
        TryGetProperties(schema, out JsonElement properties) ? properties : throw new InvalidOperationException($"{schema} is no object.");

    // An object that has a bare form is the second of two forms.
    private static bool TryGetProperties(JsonElement schema, out JsonElement properties) =>
        schema.TryGetProperty("properties", out properties)
        || (schema.TryGetProperty("anyOf", out JsonElement forms) && forms.EnumerateArray().Last().TryGetProperty("properties", out properties));
}
