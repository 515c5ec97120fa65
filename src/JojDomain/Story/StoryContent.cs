using JojDomain.Engine;
using NodaTime;

namespace JojDomain;

/// <summary>What a story consists of, not yet checked: <see cref="Story.Create(StoryContent)"/> checks it and makes a story of it.</summary>
/// <remarks>
/// Content may be inconsistent at any time, also after <c>with</c>. In JSON it is one object with a list for every kind of entity, in the order of the members here. A document may also
/// have the member <c>$schema</c>, with which an editor finds the JSON Schema: it describes the file, and is no part of the content.
/// </remarks>
[PassedOver("$schema", "The address of the JSON Schema by which an editor checks this document. It is no part of the story.")]
public sealed partial record StoryContent : Part
{
    /// <summary>The format of the document; <see cref="StoryFormat.Current"/> by default.</summary>
    [AlwaysWritten]
    public StoryFormat Format
    {
        get => field ?? StoryFormat.Current;
        init => field = value is { Minor: 0 } ? null : value;
    }

    /// <summary>The story's own identifier; null when it has none.</summary>
    public StoryId? Id { get; init; }

    /// <summary>The title; null when it has none.</summary>
    public LangText? Title { get; init; }

    /// <summary>Who holds the properties that the entities have (an agreement, a decision, an organisation, a person or a source); null when nobody is named.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Agreement, EntityKind.Decision, EntityKind.Source)]
    public EntityRef? Author { get; init; }

    /// <summary>The version of the story, as its author counts versions; null when they are not counted.</summary>
    public StoryVersion? Version { get; init; }

    /// <summary>When the story was last changed; null when not known. Every spelling of RFC 3339 is read, and UTC is written.</summary>
    public Instant? Updated { get; init; }

    /// <summary>The errors of earlier versions that have been corrected; empty by default.</summary>
    public EquatableArray<Correction> Corrections { get; init; }

    /// <summary>The terms under which the story may be used; null when not stated.</summary>
    public Licence? Licence { get; init; }

    /// <summary>The languages of the story's own words; empty by default.</summary>
    public EquatableArray<LanguageTag> Languages { get; init; }

    /// <summary>The organisations and collectives; empty by default.</summary>
    public EquatableArray<Organisation> Organisations { get; init; }

    /// <summary>The people; empty by default.</summary>
    public EquatableArray<Person> People { get; init; }

    /// <summary>The places; empty by default.</summary>
    public EquatableArray<Place> Places { get; init; }

    /// <summary>The events; empty by default.</summary>
    public EquatableArray<Event> Events { get; init; }

    /// <summary>The projects; empty by default.</summary>
    public EquatableArray<Project> Projects { get; init; }

    /// <summary>The phases of the projects; empty by default.</summary>
    public EquatableArray<Phase> Phases { get; init; }

    /// <summary>The agreements; empty by default.</summary>
    public EquatableArray<Agreement> Agreements { get; init; }

    /// <summary>The clauses of the agreements and decisions, and those that are only alleged; empty by default.</summary>
    public EquatableArray<Clause> Clauses { get; init; }

    /// <summary>The cloud services; empty by default.</summary>
    public EquatableArray<CloudService> CloudServices { get; init; }

    /// <summary>The deployments of cloud services; empty by default.</summary>
    public EquatableArray<CloudDeployment> Deployments { get; init; }

    /// <summary>Data, source code, equipment and other things that are owned, licensed or handed over; empty by default.</summary>
    public EquatableArray<Asset> Assets { get; init; }

    /// <summary>The decisions; empty by default.</summary>
    public EquatableArray<Decision> Decisions { get; init; }

    /// <summary>The sources; empty by default.</summary>
    public EquatableArray<Source> Sources { get; init; }

    /// <summary>The utterances; empty by default.</summary>
    public EquatableArray<Utterance> Utterances { get; init; }

    /// <summary>The claims; empty by default.</summary>
    public EquatableArray<Claim> Claims { get; init; }

    /// <summary>The author's reasons for holding properties of entities; empty by default.</summary>
    public EquatableArray<Holding> Holdings { get; init; }

    /// <summary>The measures of entities; empty by default.</summary>
    public EquatableArray<Observation> Observations { get; init; }

    /// <inheritdoc/>
    /// <remarks>
    /// For speed it is made of the story's own members, the number of entities of each kind, and the id and words of each claim. Equal contents have equal hash codes; contents that differ
    /// only elsewhere have equal ones too.
    /// </remarks>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Id);
        hash.Add(Title);
        hash.Add(Version);
        hash.Add(Updated);
        foreach (EntityList list in EntityLists.All)
        {
            hash.Add(list.Count(this));
        }

        foreach (Claim claim in Claims)
        {
            hash.Add(claim.Id?.Text, StringComparer.Ordinal);
            hash.Add(claim.Words?.Text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }
}
