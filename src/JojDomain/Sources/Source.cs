using NodaTime;

namespace JojDomain;

/// <summary>
/// Something that can be read, seen or heard, and in which claims are made: an article, a press release, a speech, a contract.
/// </summary>
/// <remarks>After schema.org CreativeWork and W3C PROV-O.</remarks>
public sealed partial record Source : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Source> Id { get; init; }

    /// <summary>What kind of source it is.</summary>
    public required SourceKind Kind { get; init; }

    /// <summary>Its title or headline, as written; null when it has none, or none is known.</summary>
    public LangText? Title { get; init; }

    /// <summary>Who published it (an organisation or a person); not stated by default.</summary>
    [NeedsNoHolding]
    [RefersTo(EntityKind.Organisation, EntityKind.Person)]
    public Reported<EntityRef> Publisher { get; init; }

    /// <summary>Who wrote it: named, described, pseudonymous or redacted; nothing listed by default.</summary>
    [NeedsNoHolding]
    public Listing<Voice> Authors { get; init; }

    /// <summary>The address at which it was published; null when not known.</summary>
    public WebAddress? Address { get; init; }

    /// <summary>The address of an archived copy; null when not known.</summary>
    public WebAddress? Archived { get; init; }

    /// <summary>When it was published, as precisely as it is known; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<When> Published { get; init; }

    /// <summary>The dated states it went through, planned or actual: updated, corrected, withdrawn, leaked; empty by default.</summary>
    [NeedsNoHolding]
    public History<SourceStatus> Status { get; init; }

    /// <summary>When the author of the story retrieved it; null when not known. Read in every spelling of RFC 3339, written in UTC.</summary>
    public Instant? Retrieved { get; init; }

    /// <summary>The language it is in; null when not known.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>How the author of the story had access to it; null when not stated.</summary>
    public SourceAccess? Access { get; init; }

    /// <summary>The length and hash of its text, with which a copy of the text can be recognised; null when not computed.</summary>
    public TextFingerprint? Text { get; init; }

    /// <summary>The earlier sources it was made from, and how; empty by default.</summary>
    public EquatableArray<Derivation> Derivations { get; init; }

    /// <summary>Whether the entity wrote or published it.</summary>
    internal bool IsMadeBy(EntityRef entity) =>
        (Publisher.TryGet(out EntityRef? publisher) && publisher == entity) || Authors.Any(author => Speakers.Of(author).Contains(entity));
}
