namespace JojDomain.Benchmarks.Peer;

// The peer: what a user writes without a library. Plain mutable classes that mirror the documents member by member, and check nothing.
// Every leaf (id, date, code, word, decimal) is left as the string it is on the wire, which is the least that a reader can do with it.
// What may be one of several objects is one class with the members of all of them; no converter, no constructor, no required member.
internal sealed class PeerStory
{
    public string? Format { get; set; }

    public string? Id { get; set; }

    public PeerText? Title { get; set; }

    public string? Author { get; set; }

    public string? Updated { get; set; }

    public List<string>? Languages { get; set; }

    public List<PeerOrganisation>? Organisations { get; set; }

    public List<PeerPlace>? Places { get; set; }

    public List<PeerEvent>? Events { get; set; }

    public List<PeerProject>? Projects { get; set; }

    public List<PeerPhase>? Phases { get; set; }

    public List<PeerAgreement>? Agreements { get; set; }

    public List<PeerService>? CloudServices { get; set; }

    public List<PeerDeployment>? Deployments { get; set; }

    public List<PeerSource>? Sources { get; set; }

    public List<PeerUtterance>? Utterances { get; set; }

    public List<PeerClaim>? Claims { get; set; }

    public List<PeerHolding>? Holdings { get; set; }
}

internal sealed class PeerText
{
    public string? Text { get; set; }

    public string? Language { get; set; }
}

internal sealed class PeerName
{
    public string? Text { get; set; }

    public string? Language { get; set; }

    public string? Kind { get; set; }
}

internal sealed class PeerAbsence
{
    public string? Absent { get; set; }

    public string? Reason { get; set; }
}

internal sealed class PeerListing<T>
{
    public List<T>? Items { get; set; }

    public string? Completeness { get; set; }

    public string? Words { get; set; }
}

internal sealed class PeerState
{
    public string? State { get; set; }

    public string? When { get; set; }

    public string? By { get; set; }
}

internal sealed class PeerPeriod
{
    public string? Start { get; set; }

    public string? End { get; set; }
}

internal sealed class PeerMoney
{
    public string? Amount { get; set; }

    public string? Scale { get; set; }

    public string? Words { get; set; }
}

internal sealed class PeerTime
{
    public string? Words { get; set; }

    public string? Relation { get; set; }

    public string? Anchor { get; set; }

    public PeerResolved? Resolved { get; set; }
}

internal sealed class PeerResolved
{
    public string? Date { get; set; }

    public string? Basis { get; set; }
}
