namespace JojDomain;

/// <summary>Says a rule over the members of an object as JSON Schema, where it is neither a lower bound nor a choice of members.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaRuleAttribute(string json) : Attribute
{
    public string Json { get; } = json;
}
