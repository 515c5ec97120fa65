using System.Text.Json;
using System.Text.RegularExpressions;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>
/// Checks JSON by a JSON Schema (draft 2020-12), with as many keywords as our schema has. It refuses every other keyword and every keyword
/// with a value that the draft does not allow, so that no part of the schema is ignored.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly string[] Types = ["object", "array", "string", "integer", "number", "boolean", "null"];

    private readonly JsonElement _root;
    private readonly Dictionary<string, JsonElement> _definitions;
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    private JsonSchema(JsonElement root)
    {
        _root = root;
        CheckForm(root, "#");
        _definitions = root.GetProperty("$defs").EnumerateObject().ToDictionary(static each => each.Name, static each => each.Value, StringComparer.Ordinal);
    }

    public static JsonSchema Parse(ReadOnlyMemory<byte> utf8Json)
    {
        using JsonDocument document = JsonDocument.Parse(utf8Json);
        return new JsonSchema(document.RootElement.Clone());
    }

    /// <summary>Whether the value is valid by the whole schema, or by one of its definitions.</summary>
    public bool Accepts(string json, string? definition = null)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return Accepts(definition is null ? _root : Definition(definition), document.RootElement);
    }

    public JsonElement Definition(string key) => _definitions[key];

    private static void CheckForm(JsonElement schema, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return;
        }

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            string at = $"{path}/{keyword.Name}";
            JsonElement value = keyword.Value;
            bool sound = keyword.Name switch
            {
                "$schema" or "$id" or "$ref" or "title" or "description" => value.ValueKind == JsonValueKind.String,
                "pattern" => value.GetString() is ['^', .., '$'],
                "type" => Types.Contains(value.GetString()),
                "required" or "examples" => IsListOfDistinctStrings(value),
                "enum" => IsListOfDistinctStrings(value) && value.GetArrayLength() > 0,
                "minItems" or "maxItems" or "minLength" or "maxLength" => value.TryGetInt32(out int count) && count >= 0,
                "minimum" or "maximum" => value.ValueKind == JsonValueKind.Number,
                "uniqueItems" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                "const" => true,
                "$defs" or "properties" or "dependentSchemas" => CheckEach(value.EnumerateObject().Select(static each => each.Value), at),
                "allOf" or "anyOf" or "oneOf" => value.GetArrayLength() > 0 && CheckEach(value.EnumerateArray(), at),
                "items" or "contains" or "propertyNames" or "not" or "if" or "then" or "else" => CheckEach([value], at),
                _ => false,
            };
            if (!sound)
            {
                throw new FormatException($"{at} is no keyword that is known here, or has a wrong value.");
            }
        }

        if (schema.EnumerateObject().Select(static keyword => keyword.Name).Distinct().Count() != schema.EnumerateObject().Count())
        {
            throw new FormatException($"{path} has a keyword twice.");
        }
    }

    private static bool CheckEach(IEnumerable<JsonElement> schemas, string path)
    {
        foreach (JsonElement schema in schemas)
        {
            CheckForm(schema, path);
        }

        return true;
    }

    private static bool IsListOfDistinctStrings(JsonElement value)
    {
        string?[] words = [.. value.EnumerateArray().Select(static word => word.GetString())];
        return words.Distinct(StringComparer.Ordinal).Count() == words.Length;
    }

    private bool Accepts(JsonElement schema, JsonElement value) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(keyword => Accepts(schema, keyword.Name, keyword.Value, value)),
    };

    private bool Accepts(JsonElement schema, string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "$ref" => Accepts(Resolve(rule.GetString()!), value),
        "type" => IsOfType(rule.GetString()!, value),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)),
        "allOf" => rule.EnumerateArray().All(each => Accepts(each, value)),
        "anyOf" => rule.EnumerateArray().Any(each => Accepts(each, value)),
        "oneOf" => rule.EnumerateArray().Count(each => Accepts(each, value)) == 1,
        "not" => !Accepts(rule, value),
        "if" => !schema.TryGetProperty(Accepts(rule, value) ? "then" : "else", out JsonElement next) || Accepts(next, value),
        _ => value.ValueKind switch
        {
            JsonValueKind.Object => ObjectAccepts(keyword, rule, value),
            JsonValueKind.Array => ArrayAccepts(keyword, rule, value),
            JsonValueKind.String => StringAccepts(keyword, rule, value.GetString()!),
            JsonValueKind.Number => NumberAccepts(keyword, rule, value.GetDecimal()),
            _ => true,
        },
    };

    private bool ObjectAccepts(string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "required" => rule.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "properties" => rule.EnumerateObject().All(each => !value.TryGetProperty(each.Name, out JsonElement member) || Accepts(each.Value, member)),
        "dependentSchemas" => rule.EnumerateObject().All(each => !value.TryGetProperty(each.Name, out _) || Accepts(each.Value, value)),
        "propertyNames" => value.EnumerateObject().All(member => Accepts(rule, JsonSerializer.SerializeToElement(member.Name))),
        _ => true,
    };

    private bool ArrayAccepts(string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "items" => value.EnumerateArray().All(item => Accepts(rule, item)),
        "contains" => value.EnumerateArray().Any(item => Accepts(rule, item)),
        "minItems" => value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.GetArrayLength() <= rule.GetInt32(),
        "uniqueItems" => value.EnumerateArray().Select(static item => item.GetRawText()).Distinct().Count() == value.GetArrayLength(),
        _ => true,
    };

    private bool StringAccepts(string keyword, JsonElement rule, string value) => keyword switch
    {
        "pattern" => PatternOf(rule.GetString()!).IsMatch(value),
        "minLength" => value.EnumerateRunes().Count() >= rule.GetInt32(),
        "maxLength" => value.EnumerateRunes().Count() <= rule.GetInt32(),
        _ => true,
    };

    private static bool NumberAccepts(string keyword, JsonElement rule, decimal value) => keyword switch
    {
        "minimum" => value >= rule.GetDecimal(),
        "maximum" => value <= rule.GetDecimal(),
        _ => true,
    };

    // In ECMAScript a dollar sign matches at the end only, and not before a last line feed.
    private Regex PatternOf(string pattern) => _patterns.TryGetValue(pattern, out Regex? known)
        ? known
        : _patterns[pattern] = new Regex(pattern[..^1] + "\\z", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    private JsonElement Resolve(string reference)
    {
        const string Definitions = "#/$defs/";
        return reference.StartsWith(Definitions, StringComparison.Ordinal)
            ? Definition(reference[Definitions.Length..])
            : throw new FormatException($"{reference} leads nowhere.");
    }

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && decimal.IsInteger(number),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => string.Equals(type, value.ValueKind.ToString(), StringComparison.OrdinalIgnoreCase),
    };
}
