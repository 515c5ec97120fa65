namespace JojDomain.Engine;

internal interface ISchemaPart
{
    string SchemaKey { get; }

    void Describe(SchemaWriter schema);
}

internal sealed record TextShape
{
    public static TextShape Matching(string pattern, int? longest = null, IReadOnlyList<string>? examples = null) => throw new NotSupportedException();

    public static TextShape OneOf(IEnumerable<string> all) => throw new NotSupportedException();
}

internal readonly record struct TypeDescription(string Key, string Summary);

internal sealed class SchemaWriter
{
    public static string KeyOf(string outer, ISchemaPart inner) => $"{outer}{inner}";

    public void OneOf(string summary, params ISchemaPart[] variants) => throw new NotSupportedException();

    public void StartObject(string summary) => throw new NotSupportedException();

    public void StartObjectOrText(string summary, ISchemaPart bare, int? minLength = null) => throw new NotSupportedException();

    public void Variant(string word) => throw new NotSupportedException();

    public void Required(string name, ISchemaPart part, string summary, int? minLength = null, int? minItems = null, int? minimum = null) => throw new NotSupportedException();

    public void Optional(string name, ISchemaPart part, string summary, int? minLength = null, int? minItems = null, int? minimum = null) => throw new NotSupportedException();

    public void NeedsOneOf(params string[] paths) => throw new NotSupportedException();

    public void Rule(string json) => throw new NotSupportedException();

    public void EndObject() => throw new NotSupportedException();
}
