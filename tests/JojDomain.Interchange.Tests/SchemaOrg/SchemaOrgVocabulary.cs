using System.Text.Json;

namespace JojDomain.Interchange.Tests.SchemaOrg;

/// <summary>The closed vocabulary of schema.org: what is not in it, or is not where its domains and ranges allow it, is a fault. Its context takes any word.</summary>
internal sealed class SchemaOrgVocabulary
{
    private static readonly string[] TextTypes = ["Text", "URL", "Date", "DateTime", "Time"];

    private readonly Dictionary<string, string[]> _above = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string[] Domains, string[] Ranges)> _terms = new(StringComparer.Ordinal);

    public SchemaOrgVocabulary()
    {
        using JsonDocument vocabulary = JsonDocument.Parse(File.ReadAllBytes(BesideCheckout.Find("suites", "interchange/schemaorg/schemaorg-current-https.jsonld")));
        foreach (JsonElement each in vocabulary.RootElement.GetProperty("@graph").EnumerateArray())
        {
            string name = Bare(each.GetProperty("@id").GetString()!);
            if (Names(each, "@type").Contains("rdfs:Class"))
            {
                _above[name] = Names(each, "rdfs:subClassOf");
            }
            else if (Names(each, "@type").Contains("rdf:Property"))
            {
                _terms[name] = (Names(each, "schema:domainIncludes"), Names(each, "schema:rangeIncludes"));
            }
        }
    }

    /// <summary>Whether a class or a property is in it.</summary>
    public bool Has(string name) => _above.ContainsKey(name) || _terms.ContainsKey(name);

    /// <summary>The faults of a document.</summary>
    public IReadOnlyList<string> FaultsOf(JsonElement document)
    {
        JsonElement[] nodes = [.. document.GetProperty("@graph").EnumerateArray()];
        Dictionary<string, string> types = nodes.Where(static node => node.TryGetProperty("@id", out _)).ToDictionary(static node => node.GetProperty("@id").GetString()!, static node => node.GetProperty("@type").GetString()!);
        List<string> faults = [];
        foreach (JsonElement node in nodes)
        {
            Check(node, types, faults);
        }

        return faults;
    }

    private void Check(JsonElement node, Dictionary<string, string> types, List<string> faults)
    {
        string type = node.GetProperty("@type").GetString()!;
        if (!_above.ContainsKey(type))
        {
            faults.Add($"{type} is no class");
        }

        foreach (JsonProperty member in node.EnumerateObject().Where(static member => !member.Name.StartsWith('@')))
        {
            if (!_terms.TryGetValue(member.Name, out (string[] Domains, string[] Ranges) term))
            {
                faults.Add($"{member.Name} is no property");
                continue;
            }

            if (!term.Domains.Any(domain => IsWithin(type, domain)))
            {
                faults.Add($"{member.Name} is no property of {type}");
            }

            foreach (JsonElement value in member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray()] : new[] { member.Value })
            {
                CheckValue(member.Name, value, term.Ranges, types, faults);
            }
        }
    }

    private void CheckValue(string name, JsonElement value, string[] ranges, Dictionary<string, string> types, List<string> faults)
    {
        bool fits = value.ValueKind switch
        {
            JsonValueKind.Object when value.TryGetProperty("@type", out JsonElement type) => ranges.Any(range => IsWithin(type.GetString()!, range)),
            JsonValueKind.Object => types.TryGetValue(value.GetProperty("@id").GetString()!, out string? target) && ranges.Any(range => IsWithin(target, range)),
            JsonValueKind.Number => ranges.Contains("Number"),
            _ => ranges.Intersect(TextTypes).Any(),
        };
        if (!fits)
        {
            faults.Add($"{value.GetRawText()} is no value of {name}");
        }

        if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@type", out _))
        {
            Check(value, types, faults);
        }
    }

    private bool IsWithin(string type, string above) => type == above || (_above.TryGetValue(type, out string[]? parents) && parents.Any(parent => IsWithin(parent, above)));

    private static string[] Names(JsonElement each, string member) => !each.TryGetProperty(member, out JsonElement value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(NameOf)]
        : [NameOf(value)];

    private static string NameOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : Bare(value.GetProperty("@id").GetString()!);

    private static string Bare(string id) => id.StartsWith("schema:", StringComparison.Ordinal) ? id["schema:".Length..] : id;
}
