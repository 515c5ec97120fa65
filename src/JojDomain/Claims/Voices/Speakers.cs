namespace JojDomain;

/// <summary>Who speaks in a voice.</summary>
internal static class Speakers
{
    /// <summary>The entities that speak for certain: alone, together with others, or each for itself. Which of several alternatives speaks is not given; they speak perhaps.</summary>
    public static IEnumerable<EntityRef> Of(Voice voice, bool orPerhaps = false) =>
        VoicesIn(voice, orPerhaps).OfType<NamedVoice>().Select(static named => named.Entity);

    /// <summary>The single voices in a voice, each once for each time that it is there.</summary>
    public static IEnumerable<Voice> VoicesIn(Voice voice, bool orPerhaps = false) => voice switch
    {
        JointVoice joint => joint.Voices.SelectMany(each => VoicesIn(each, orPerhaps)),
        EachVoice several => several.Voices.SelectMany(each => VoicesIn(each, orPerhaps)),
        AlternativeVoice oneOf => orPerhaps ? oneOf.Voices.SelectMany(static each => VoicesIn(each, orPerhaps: true)) : [],
        _ => [voice],
    };
}
