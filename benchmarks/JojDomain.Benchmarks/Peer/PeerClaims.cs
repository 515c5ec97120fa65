using System.Text.Json.Serialization;

namespace JojDomain.Benchmarks.Peer;

internal sealed class PeerSource
{
    public string? Id { get; set; }

    public string? Kind { get; set; }

    public PeerText? Title { get; set; }

    public string? Publisher { get; set; }

    public string? Address { get; set; }

    public string? Published { get; set; }

    public string? Retrieved { get; set; }

    public string? Language { get; set; }

    public string? Access { get; set; }

    public PeerFingerprint? Text { get; set; }

    public List<PeerDerivation>? Derivations { get; set; }
}

internal sealed class PeerFingerprint
{
    public int Length { get; set; }

    public string? Hash { get; set; }
}

internal sealed class PeerDerivation
{
    public string? Kind { get; set; }

    public string? From { get; set; }
}

internal sealed class PeerUtterance
{
    public string? Id { get; set; }

    public PeerTime? When { get; set; }

    public string? Where { get; set; }

    public string? Occasion { get; set; }

    public List<string>? Addressees { get; set; }

    public string? Language { get; set; }
}

internal sealed class PeerClaim
{
    public string? Id { get; set; }

    public PeerAttribution? Attribution { get; set; }

    public string? Act { get; set; }

    public PeerText? Words { get; set; }

    public PeerQuotation? Quotation { get; set; }

    public List<PeerStatement>? Statements { get; set; }

    public List<string>? About { get; set; }

    public List<string>? Implies { get; set; }

    public string? Utterance { get; set; }

    public List<PeerPassage>? Evidence { get; set; }
}

internal sealed class PeerAttribution
{
    public PeerVoice? Voice { get; set; }

    public PeerCue? Cue { get; set; }

    public string? Mode { get; set; }

    public string? OnBehalfOf { get; set; }

    public List<PeerHop>? Via { get; set; }
}

internal sealed class PeerVoice
{
    public string? Type { get; set; }

    public string? Entity { get; set; }

    public string? Capacity { get; set; }

    public string? Words { get; set; }

    public List<PeerVoice>? Voices { get; set; }
}

internal sealed class PeerCue
{
    public string? Words { get; set; }

    public PeerPassage? At { get; set; }
}

internal sealed class PeerHop
{
    public string? Source { get; set; }

    public string? When { get; set; }
}

internal sealed class PeerPassage
{
    public string? Source { get; set; }

    public PeerQuote? Quote { get; set; }

    public PeerSpan? Position { get; set; }
}

internal sealed class PeerQuote
{
    public string? Exact { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }
}

internal sealed class PeerSpan
{
    public int Start { get; set; }

    public int End { get; set; }
}

internal sealed class PeerFidelity
{
    public bool? Verbatim { get; set; }

    public bool? Elided { get; set; }
}

internal sealed class PeerQuotation
{
    public List<PeerSegment>? Segments { get; set; }

    public string? Marks { get; set; }

    public string? Language { get; set; }

    public PeerFidelity? Fidelity { get; set; }

    public PeerPassage? At { get; set; }

    public string? Hash { get; set; }
}

internal sealed class PeerSegment
{
    public string? Type { get; set; }

    public PeerText? Words { get; set; }

    public string? Mark { get; set; }
}

internal sealed class PeerStatement
{
    public string? Subject { get; set; }

    public string? Property { get; set; }

    [JsonPropertyName("equals")]
    public PeerValue? EqualTo { get; set; }

    public List<string>? Includes { get; set; }

    public string? Polarity { get; set; }

    public string? Modality { get; set; }

    public string? Certainty { get; set; }

    public string? Quantifier { get; set; }

    public PeerCondition? Condition { get; set; }
}

internal sealed class PeerValue
{
    public string? Absent { get; set; }

    public string? Reason { get; set; }

    public string? Text { get; set; }

    public string? Language { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public List<PeerParty>? Items { get; set; }

    public string? Completeness { get; set; }

    public string? Amount { get; set; }

    public string? Scale { get; set; }

    public string? Words { get; set; }
}

internal sealed class PeerCondition
{
    public string? Words { get; set; }

    public List<string>? About { get; set; }
}

internal sealed class PeerHolding
{
    public string? Id { get; set; }

    public string? Subject { get; set; }

    public string? Property { get; set; }

    public List<string>? Claims { get; set; }

    public string? Basis { get; set; }
}
