namespace JojDomain.Engine;

/// <content>The JSON Schema: the property, or that there is a term, decides which value is allowed.</content>
internal partial struct PredicateMembers
{
    private const string NoAbsence = """{"type":"object","required":["absent"]}""";

    /// <summary>Describes the members, among those of the statement.</summary>
    public static void Describe(SchemaWriter schema)
    {
        schema.Json.WriteStartObject("property");
        schema.Summary("What is said of the subject, where the library has a type for it: the kind of entity and the property's name.");
        schema.Strings("enum", [.. PropertyCatalogue.All.Select(static property => property.Path)]);
        schema.Json.WriteEndObject();
        schema.Optional("term", TextCodec<Term>.Instance, "What is said of the subject, where the library has no type for it.");
        AnyValue(schema, "equals", "What the property or the term is, or the report that it is absent.");
        AnyValue(schema, "includes", "What is among the items of the property, or what the term includes; others may be.");
        AnyValue(schema, "excludes", "What the property or the term is not, or what is not among its items.");
        schema.Rule("""{"oneOf":[{"required":["property"]},{"required":["term"]}]}""");
        schema.Rule("""{"oneOf":[{"required":["equals"]},{"required":["includes"]},{"required":["excludes"]}]}""");
    }

    /// <summary>Describes which value each property has, after the members of the statement.</summary>
    public static void DescribeValues(SchemaWriter schema)
    {
        schema.Json.WriteStartObject("dependentSchemas");
        schema.Json.WriteStartObject("term");
        OneValue(schema, TermCodec, includes: true);
        schema.Json.WriteEndObject();
        schema.Json.WriteStartObject("property");
        schema.Json.WriteStartArray("allOf");
        foreach (IGrouping<string, Property> properties in PropertyCatalogue.All.GroupBy(static property => property.ValueSchema.SchemaKey, StringComparer.Ordinal))
        {
            Choice(schema, properties);
        }

        schema.Json.WriteEndArray();
        schema.Json.WriteEndObject();
        schema.Json.WriteEndObject();
    }

    private static void AnyValue(SchemaWriter schema, string name, string summary)
    {
        schema.Json.WriteStartObject(name);
        schema.Summary(summary);
        schema.Json.WriteEndObject();
    }

    // One rule for all properties with the same type of value.
    private static void Choice(SchemaWriter schema, IEnumerable<Property> properties)
    {
        schema.Json.WriteStartObject();
        schema.Json.WriteStartObject("if");
        schema.Json.WriteStartObject("properties");
        schema.Json.WriteStartObject("property");
        schema.Strings("enum", [.. properties.Select(static property => property.Path)]);
        schema.Json.WriteEndObject();
        schema.Json.WriteEndObject();
        schema.Json.WriteEndObject();
        schema.Json.WriteStartObject("then");
        ISchemaPart value = properties.First().ValueSchema;
        if (value.MayBeArray)
        {
            Items(schema, value);
        }
        else
        {
            OneValue(schema, value, includes: false);
        }

        schema.Json.WriteEndObject();
        schema.Json.WriteEndObject();
    }

    // An absence is neither included nor excluded, and one value does not include another.
    private static void OneValue(SchemaWriter schema, ISchemaPart value, bool includes)
    {
        schema.Json.WriteStartObject("properties");
        schema.Value("equals", value);
        foreach (string name in includes ? ["includes", "excludes"] : (ReadOnlySpan<string>)["excludes"])
        {
            schema.Json.WriteStartObject(name);
            schema.Keywords(value);
            schema.Json.WritePropertyName("not");
            schema.Json.WriteRawValue(NoAbsence);
            schema.Json.WriteEndObject();
        }

        if (!includes)
        {
            schema.Json.WriteBoolean("includes", false);
        }

        schema.Json.WriteEndObject();
    }

    // No statement is empty: an array has an item, and where items are included or excluded, so has the object form of a listing.
    private static void Items(SchemaWriter schema, ISchemaPart value)
    {
        schema.Json.WriteStartObject("properties");
        foreach (string name in (ReadOnlySpan<string>)["equals", "includes", "excludes"])
        {
            schema.Json.WriteStartObject(name);
            schema.Keywords(value);
            schema.Json.WriteNumber("minItems", 1);
            if (name != "equals")
            {
                schema.Strings("required", ["items"]);
                schema.Json.WritePropertyName("properties");
                schema.Json.WriteRawValue("""{"items":{"minItems":1}}""");
            }

            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndObject();
    }
}
