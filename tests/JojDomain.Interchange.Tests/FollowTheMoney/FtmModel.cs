using System.Text.RegularExpressions;

namespace JojDomain.Interchange.Tests.FollowTheMoney;

/// <summary>The schemata of FollowTheMoney as a closed world: what is not in them, or is not where they allow it, is a fault.</summary>
internal sealed partial class FtmModel
{
    private static readonly Dictionary<string, int> Longest = new(StringComparer.Ordinal)
    {
        ["name"] = 384,
        ["string"] = 1024,
        ["text"] = 65_000,
        ["url"] = 4096,
        ["date"] = 32,
        ["identifier"] = 64,
        ["entity"] = 200,
        ["address"] = 250,
        ["number"] = 250,
        ["country"] = 16,
        ["language"] = 16,
    };

    private readonly Dictionary<string, Schema> _schemata = new(StringComparer.Ordinal);

    public FtmModel()
    {
        string folder = Path.GetDirectoryName(BesideCheckout.Find("suites", "interchange/ftm/followthemoney/schema/Thing.yaml"))!;
        foreach (string file in Directory.EnumerateFiles(folder))
        {
            Read(File.ReadAllLines(file));
        }
    }

    /// <summary>The faults of a graph: entities by id, each with its schema and its values.</summary>
    public IReadOnlyList<string> FaultsOf(IReadOnlyList<FtmNode> graph)
    {
        Dictionary<string, string> schemata = graph.ToDictionary(static node => node.Id, static node => node.Schema, StringComparer.Ordinal);
        return [.. graph.SelectMany(node => FaultsOf(node, schemata).Select(fault => $"{node.Schema} {node.Id}: {fault}"))];
    }

    private IEnumerable<string> FaultsOf(FtmNode node, Dictionary<string, string> schemata)
    {
        if (!_schemata.TryGetValue(node.Schema, out Schema? schema) || schema.IsAbstract)
        {
            yield return "no schema, or an abstract one";
            yield break;
        }

        if (!EntityId().IsMatch(node.Id))
        {
            yield return "no id";
        }

        foreach (string required in RequiredOf(node.Schema).Where(required => !node.Values.ContainsKey(required)))
        {
            yield return $"{required} is required";
        }

        foreach ((string name, IReadOnlyList<string> values) in node.Values)
        {
            if (PropertyOf(node.Schema, name) is not { } property)
            {
                yield return $"{name} is no property";
                continue;
            }

            foreach (string value in values.Where(value => !Fits(property, value, schemata)))
            {
                yield return $"{value} is no value of {name}, which is a {property.Type}";
            }
        }
    }

    private bool Fits(Property property, string value, Dictionary<string, string> schemata) =>
        value.EnumerateRunes().Count() <= Longest[property.Type] && property.Type switch
        {
            "entity" => schemata.TryGetValue(value, out string? schema) && IsWithin(schema, property.Range!),
            "date" => Date().IsMatch(value),
            "country" => CountryCode().IsMatch(value),
            "language" => LanguageCode().IsMatch(value),
            "url" => Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https",
            "number" => Figure().IsMatch(value),
            _ => !string.IsNullOrWhiteSpace(value),
        };

    // The library has each schema's own; an article without one of its own is held to those of a document.
    private IEnumerable<string> RequiredOf(string name) => _schemata[name] switch
    {
        { Required.Count: > 0 } own => own.Required,
        Schema schema => schema.Extends.Where(parent => !_schemata[parent].IsAbstract).SelectMany(RequiredOf),
    };

    private Property? PropertyOf(string schema, string name) => _schemata[schema] is var own && own.Properties.TryGetValue(name, out Property? property)
        ? property
        : own.Extends.Select(parent => PropertyOf(parent, name)).FirstOrDefault(static found => found is not null);

    private bool IsWithin(string schema, string above) => schema == above || _schemata[schema].Extends.Any(parent => IsWithin(parent, above));

    // As much of YAML as the schemata use: keys, and lists of words, by their indentation.
    private void Read(string[] lines)
    {
        Schema? schema = null;
        (string section, string property) = ("", "");
        foreach (string line in lines.Where(static line => line.Trim() is not ("" or "---") && !line.TrimStart().StartsWith('#')))
        {
            string[] parts = line.Trim().Split(':', 2);
            (string key, string value) = (parts[0].Trim('"'), parts.Length > 1 ? parts[1].Split('#')[0].Trim().Trim('"') : "");
            switch (line.Length - line.TrimStart().Length)
            {
                case 0:
                    _schemata.Add(key, schema = new Schema());
                    break;
                case 2:
                    section = key;
                    schema!.IsAbstract |= key == "abstract" && value == "true";
                    break;
                case 4 when section is "extends" or "required":
                    (section == "extends" ? schema!.Extends : schema!.Required).Add(key.TrimStart('-', ' '));
                    break;
                case 4 when section == "properties":
                    schema!.Properties.Add(property = key, new Property());
                    break;
                case 6 when section == "properties" && key is "type":
                    schema!.Properties[property].Type = value;
                    break;
                case 6 when section == "properties" && key is "range":
                    schema!.Properties[property].Range = value;
                    break;
            }
        }
    }

    [GeneratedRegex(@"^[0-9a-zA-Z]([0-9a-zA-Z.\-]*[0-9a-zA-Z])?\z")]
    private static partial Regex EntityId();

    [GeneratedRegex(@"^[12]\d{3}(-\d{2}(-\d{2}(T\d{2}(:\d{2}(:\d{2})?)?)?)?)?\z")]
    private static partial Regex Date();

    [GeneratedRegex(@"^[a-z]{2}\z")]
    private static partial Regex CountryCode();

    [GeneratedRegex(@"^[a-z]{3}\z")]
    private static partial Regex LanguageCode();

    [GeneratedRegex(@"^-?\d+(\.\d+)?\z")]
    private static partial Regex Figure();

    private sealed class Schema
    {
        public bool IsAbstract { get; set; }

        public List<string> Extends { get; } = [];

        public List<string> Required { get; } = [];

        public Dictionary<string, Property> Properties { get; } = new(StringComparer.Ordinal);
    }

    private sealed class Property
    {
        public string Type { get; set; } = "string";

        public string? Range { get; set; }
    }
}
