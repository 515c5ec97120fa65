using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Who speaks, in words; several voices are told so that nobody mistakes in which way they are several.</summary>
internal sealed class VoiceWords(Names names, ValueWords say)
{
    public string Of(Voice voice) => voice switch
    {
        NamedVoice named => Wording.WithDetails(names.Of(named.Entity), Wording.Quoted(named.Capacity)),
        DescribedVoice described => Wording.WithDetails(
            Wording.Quoted(described.Words),
            "not named",
            described.Count is { } count ? say.Quantity(count) : null,
            described.Affiliation is { } affiliation ? $"of {names.Of(affiliation)}" : null,
            Wording.Quoted(described.Post)),
        JointVoice joint => $"{Joined(joint.Voices, "and")} (together)",
        EachVoice each => $"{Joined(each.Voices, "and")} (each for itself)",
        AlternativeVoice oneOf => $"{Joined(oneOf.Voices, "or")} (the text does not tell which)",
        _ => voice.ToString(),
    };

    private string Joined(EquatableArray<Voice> voices, string last) => Wording.Joined([.. voices.Select(Within)], last);

    // Brackets keep "A and (B or C)" apart from "(A and B) or C".
    private string Within(Voice voice) => voice is NamedVoice or DescribedVoice ? Of(voice) : $"[{Of(voice)}]";
}
