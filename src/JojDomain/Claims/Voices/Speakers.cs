namespace JojDomain;

/// <summary>Finds the entities and the single voices that a voice consists of.</summary>
internal static class Speakers
{
    /// <summary>The entities that certainly speak: alone, jointly, or as each of several. One of several alternatives only perhaps speaks.</summary>
    public static IEnumerable<EntityRef> Of(Voice voice, bool orPerhaps = false) =>
        VoicesIn(voice, orPerhaps).OfType<NamedVoice>().Select(static named => named.Entity);

    /// <summary>The single voices in a voice, as often as they are in it.</summary>
    public static IEnumerable<Voice> VoicesIn(Voice voice, bool orPerhaps = false) => voice switch
    {
        JointVoice joint => joint.Voices.SelectMany(each => VoicesIn(each, orPerhaps)),
        EachVoice several => several.Voices.SelectMany(each => VoicesIn(each, orPerhaps)),
        AlternativeVoice oneOf => orPerhaps ? oneOf.Voices.SelectMany(static each => VoicesIn(each, orPerhaps: true)) : [],
        _ => [voice],
    };
}
