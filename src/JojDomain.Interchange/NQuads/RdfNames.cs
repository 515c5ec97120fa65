using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>The IRIs of a story and of its entities.</summary>
internal sealed class RdfNames
{
    private readonly string _prefix;

    public RdfNames(Story story, WebAddress? given)
    {
        string name = given?.ToString() ?? $"urn:joj-domain:{story.Content.Id?.Text ?? StoryJson.ContentHash(story).ToString().Replace(':', '-')}";
        Story = RdfTerm.Iri(name);
        _prefix = given is null ? $"{name}:" : name;
    }

    /// <summary>The story, and the graph of what its author holds.</summary>
    public string Story { get; }

    /// <summary>An entity; of a claim it is the graph of what it states too.</summary>
    public string Of(string id) => RdfTerm.Iri(_prefix + id);
}
