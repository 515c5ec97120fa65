namespace JojDomain.Interchange;

/// <summary>Who speaks, in words; several voices are stated so that nobody mistakes in which way they are several.</summary>
internal sealed class VoiceWords(Names names, ValueWords say)
{
    public string Of(Voice voice) => voice switch
    {
        NamedVoice named => Wording.WithDetails(names.Of(named.Entity), named.Capacity is { } capacity ? Capacity(capacity) : null),
        DescribedVoice described => Wording.WithDetails(
            Wording.Quoted(described.Words ?? described.Pseudonym) is { Length: > 0 } words ? words : "a voice",
            Naming(described),
            described.Reason is { } reason ? $"because {Wording.Quoted(reason)}" : null,
            described.Count is { } count ? say.Quantity(count) : null,
            described.Affiliation is { } affiliation ? $"of {names.Of(affiliation)}" : null,
            Wording.Quoted(described.Post),
            Tenure(described.Tenure)),
        UnknownVoice unknown => Wording.WithDetails("somebody", "not said who", Wording.Quoted(unknown.Words)),
        JointVoice joint => $"{Joined(joint.Voices, "and")} (together)",
        EachVoice each => $"{Joined(each.Voices, "and")} (each for itself)",
        AlternativeVoice oneOf => $"{Joined(oneOf.Voices, "or")} (the text does not say which)",
        _ => voice.ToString(),
    };

    private string Capacity(VoiceCapacity capacity) => Wording.WithDetails(
        capacity.At is { } at ? $"{Wording.Quoted(capacity.Words)} at {names.Of(at)}" : Wording.Quoted(capacity.Words),
        Tenure(capacity.Tenure));

    private static string? Tenure(Tenure tenure) => tenure == default ? null : Wording.Word(tenure);

    private static string Naming(DescribedVoice described) => described.Naming switch
    {
        VoiceNaming.Withheld => "name withheld",
        VoiceNaming.Redacted => "name redacted",
        VoiceNaming.Pseudonymous when described is { Words: not null, Pseudonym: { } pseudonym } => $"under the name {Wording.Quoted(pseudonym)}",
        VoiceNaming.Pseudonymous => "not the real name",
        _ => "not named",
    };

    private string Joined(EquatableArray<Voice> voices, string last) => Wording.Joined([.. voices.Select(Within)], last);

    // Brackets keep "A and (B or C)" apart from "(A and B) or C".
    private string Within(Voice voice) => voice is NamedVoice or DescribedVoice or UnknownVoice ? Of(voice) : $"[{Of(voice)}]";
}
