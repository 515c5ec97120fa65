namespace JojDomain;

/// <summary>The voice of an account, which decides which claims belong to it.</summary>
/// <param name="story">The story, whose sources say who wrote and published them.</param>
/// <param name="voice">The voice; one that is only described is found by an equal description.</param>
/// <param name="reach">How far the account goes.</param>
internal sealed class AccountVoice(Story story, Voice voice, VoiceReach reach)
{
    private readonly Representation _representation = new(story);

    /// <summary>The entity that speaks; null for a voice that is only described, or several.</summary>
    public EntityRef? Entity { get; } = (voice as NamedVoice)?.Entity;

    /// <summary>Whether the claim belongs to the account: the voice makes it, or, as far as the reach goes, it is made on the voice's behalf or passed on by it.</summary>
    public bool Has(Claim claim) => Speaks(claim.Attribution.Voice)
        || (reach >= VoiceReach.Represented && Entity is not null && claim.Attribution.OnBehalfOf == Entity)
        || (reach == VoiceReach.Relayed && ClaimSources.Hops(claim).Any(PassesOn));

    /// <summary>Whether this voice speaks: alone, jointly with others, or as each of several.</summary>
    public bool Speaks(Voice speaking) => speaking == voice || Speakers.VoicesIn(speaking).Any(IsThisVoice);

    private bool PassesOn(Hop hop) => (hop.Voice is { } speaking && Speaks(speaking)) || (hop.Source.TryGet(out Id<Source>? source) && (source == Entity || (Entity is not null && _representation.IsMadeBy(source, Entity))));

    private bool IsThisVoice(Voice single) => single == voice || (Entity is not null && (single is NamedVoice named && named.Entity == Entity || (reach >= VoiceReach.Represented && _representation.IsFor(single, Entity))));
}
