namespace JojDomain;

/// <summary>Finds for whom a voice speaks: a spokesperson for a body, a document for those who made it.</summary>
/// <param name="story">The story, whose sources state who made them.</param>
internal sealed class Representation(Story story)
{
    /// <summary>Whether a single voice speaks for an entity, other than by being it.</summary>
    public bool IsFor(Voice single, EntityRef entity) => single switch
    {
        DescribedVoice described => described.Affiliation == entity && described.PostKind == PostKind.Spokesperson && described.Tenure != Tenure.Former,
        NamedVoice { Capacity: { } capacity } when capacity.At == entity && capacity.Kind == PostKind.Spokesperson && capacity.Tenure != Tenure.Former => true,
        NamedVoice named => IsMadeBy(named.Entity, entity),
        _ => false,
    };

    /// <summary>Whether a document was written or published by an entity.</summary>
    public bool IsMadeBy(EntityRef document, EntityRef entity) => story.TryGet(document, out Entity? made) && made is Source source && source.IsMadeBy(entity);

    /// <summary>Whether two claims are made by the same voice, or for the same one, as a statement of a body and a correction by its spokesperson.</summary>
    /// <remarks>False where a voice is only described, since two equal descriptions may be of two voices, and where only some of several speak again.</remarks>
    public bool HaveOneVoice(Claim claim, Claim earlier)
    {
        HashSet<EntityRef> speakers = [.. Speakers.Of(claim.Attribution.Voice)];
        return (speakers.Count > 0 && speakers.SetEquals(Speakers.Of(earlier.Attribution.Voice))) || SpeakingIn(claim).Intersect(SpeakingIn(earlier)).Any();
    }

    // A single speaker, and those for whom the claim is made.
    private IEnumerable<EntityRef> SpeakingIn(Claim claim) => claim.Attribution.Voice switch
    {
        DescribedVoice { Affiliation: { } body } described when IsFor(described, body) => For(claim).Append(body),
        NamedVoice { Capacity.At: { } body } named when IsFor(named, body) => For(claim).Append(named.Entity).Append(body),
        NamedVoice named => For(claim).Append(named.Entity).Concat(MakersOf(named.Entity)),
        _ => For(claim),
    };

    private static IEnumerable<EntityRef> For(Claim claim) => claim.Attribution.OnBehalfOf is { } body ? [body] : [];

    // One of several authors does not speak for the others.
    private IEnumerable<EntityRef> MakersOf(EntityRef document) => !(story.TryGet(document, out Entity? made) && made is Source source)
        ? []
        : (source.Authors is [var author] ? Speakers.Of(author) : []).Concat(source.Publisher.TryGet(out EntityRef? publisher) ? [publisher] : []);
}
