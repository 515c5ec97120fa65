namespace JojDomain.Engine;

/// <content>Its JSON Schema.</content>
internal static partial class AbsenceJson
{
    /// <summary>Describes the absence of a value. An object with the member <c>absent</c> may not have members of the value.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="members">The names of the members of the value; empty for one that is not written as an object.</param>
    /// <param name="isNoneLeftOut">Whether the absence is never "none", which a listing states in another form.</param>
    public static void Describe(SchemaWriter schema, IReadOnlyList<string> members, bool isNoneLeftOut = false)
    {
        schema.Json.WriteStartObject();
        schema.Keywords(Definition.Instance);
        if (isNoneLeftOut)
        {
            schema.Json.WritePropertyName("properties");
            schema.Json.WriteRawValue("""{"absent":{"description":"Whether the question does not arise, or it is not known.","not":{"const":"none"}}}""");
        }

        if (members.Count > 0)
        {
            schema.Json.WriteStartObject("propertyNames");
            schema.Json.WriteStartObject("not");
            schema.Strings("enum", members);
            schema.Json.WriteEndObject();
            schema.Json.WriteEndObject();
        }

        schema.Json.WriteEndObject();
    }

    private sealed class Definition : ISchemaPart
    {
        public static readonly Definition Instance = new();

        public string SchemaKey => "absence";

        public bool IsInPlace => false;

        public bool MayBeArray => false;

        public IReadOnlyList<string> MemberNames => [];

        public void Describe(SchemaWriter schema)
        {
            schema.Summary("The report that a value is absent: asserted none, not applicable, or unknown for a reason.");
            schema.Json.WriteString("type", "object");
            schema.Json.WriteStartObject("properties");
            schema.Json.WriteStartObject("absent");
            schema.Summary("Whether there is none, the question does not arise, or it is not known.");
            schema.Keywords(Absent);
            schema.Json.WriteEndObject();
            schema.Json.WriteStartObject("reason");
            schema.Summary("Why it is not known; left out where no reason is given.");
            schema.Keywords(AbsenceReasonCodec.Instance);
            schema.Json.WriteEndObject();
            schema.Json.WriteEndObject();
            schema.Strings("required", ["absent"]);
            schema.Json.WritePropertyName("dependentSchemas");
            schema.Json.WriteRawValue("""{"reason":{"properties":{"absent":{"const":"unknown"}}}}""");
        }
    }
}
