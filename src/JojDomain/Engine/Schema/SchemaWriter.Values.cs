namespace JojDomain.Engine;

/// <content>The keywords of a value.</content>
internal sealed partial class SchemaWriter
{
    public void Summary(string text)
    {
        // It is empty where the type has no documentation.
        if (text.Length > 0)
        {
            Json.WriteString("description", text);
        }
    }

    /// <summary>The keywords of a type at a place of use: mostly a reference to its definition.</summary>
    public void Keywords(ISchemaPart part)
    {
        if (part.IsInPlace)
        {
            part.Describe(this);
            return;
        }

        Json.WriteString("$ref", PathOf(part));
        if (_known.Add(part.SchemaKey))
        {
            _waiting.Enqueue(part);
        }
    }

    /// <summary>A member or an item of an array: an object with the keywords of a type.</summary>
    public void Value(string? name, ISchemaPart part)
    {
        if (name is null)
        {
            Json.WriteStartObject();
        }
        else
        {
            Json.WriteStartObject(name);
        }

        Keywords(part);
        Json.WriteEndObject();
    }

    /// <summary>The keywords of a value that is a text of this shape.</summary>
    public void Text(TextShape shape, string summary)
    {
        Summary(summary);
        Json.WriteString("type", "string");
        if (shape.Pattern is not null)
        {
            Json.WriteString("pattern", shape.Pattern);
        }

        if (shape.Longest is { } longest)
        {
            Json.WriteNumber("maxLength", longest);
        }

        Strings("enum", shape.All);
        Strings("examples", shape.Examples);
    }

    /// <summary>A value of exactly one of several types.</summary>
    public void OneOf(string summary, params ISchemaPart[] variants)
    {
        Summary(summary);
        Json.WriteStartArray("oneOf");
        foreach (ISchemaPart variant in variants)
        {
            Value(null, variant);
        }

        Json.WriteEndArray();
    }

    /// <summary>A keyword with a list of strings; nothing where there are none.</summary>
    public void Strings(string keyword, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        Json.WriteStartArray(keyword);
        foreach (string value in values)
        {
            Json.WriteStringValue(value);
        }

        Json.WriteEndArray();
    }
}
