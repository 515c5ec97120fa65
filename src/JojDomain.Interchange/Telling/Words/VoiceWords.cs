namespace JojDomain.Interchange;

/// <summary>Voices in words. The words for several voices show whether they speak jointly, each, or one of them.</summary>
internal sealed class VoiceWords(Names names, ValueWords say, Wording wording)
{
    public string Of(Voice voice) => voice switch
    {
        NamedVoice named => wording.WithDetails(names.Of(named.Entity), named.Capacity is { } capacity ? Capacity(capacity) : null),
        DescribedVoice described => wording.WithDetails(
            wording.Quoted(described.Words ?? described.Pseudonym) is { Length: > 0 } words ? words : wording.Say("a voice"),
            Naming(described),
            described.Reason is { } reason ? wording.Say($"because {wording.Quoted(reason)}") : null,
            described.Count is { } count ? say.Quantity(count) : null,
            described.Affiliation is { } affiliation ? wording.Say($"of {names.Of(affiliation)}") : null,
            wording.Quoted(described.Post),
            Tenure(described.Tenure)),
        UnknownVoice unknown => wording.WithDetails(wording.Say("somebody"), wording.Say("not said who"), wording.Quoted(unknown.Words)),
        JointVoice joint => wording.Say($"{Joined(joint.Voices, "and")} (together)"),
        EachVoice each => wording.Say($"{Joined(each.Voices, "and")} (each for itself)"),
        AlternativeVoice oneOf => wording.Say($"{Joined(oneOf.Voices, "or")} (the text does not say which)"),
        _ => voice.ToString(),
    };

    private string Capacity(VoiceCapacity capacity) => wording.WithDetails(
        capacity.At is { } at ? wording.Say($"{wording.Quoted(capacity.Words)} at {names.Of(at)}") : wording.Quoted(capacity.Words),
        Tenure(capacity.Tenure));

    private string? Tenure(Tenure tenure) => tenure == default ? null : wording.Word(tenure);

    private string Naming(DescribedVoice described) => described.Naming switch
    {
        VoiceNaming.Withheld => wording.Say("name withheld"),
        VoiceNaming.Redacted => wording.Say("name redacted"),
        VoiceNaming.Pseudonymous when described is { Words: not null, Pseudonym: { } pseudonym } => wording.Say($"under the name {wording.Quoted(pseudonym)}"),
        VoiceNaming.Pseudonymous => wording.Say("not the real name"),
        _ => wording.Say("not named"),
    };

    private string Joined(EquatableArray<Voice> voices, string last) => wording.Joined([.. voices.Select(Within)], last);

    // Brackets distinguish "A and (B or C)" from "(A and B) or C".
    private string Within(Voice voice) => voice is NamedVoice or DescribedVoice or UnknownVoice ? Of(voice) : $"[{Of(voice)}]";
}
