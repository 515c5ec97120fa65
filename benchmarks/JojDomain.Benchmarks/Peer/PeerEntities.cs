namespace JojDomain.Benchmarks.Peer;

internal sealed class PeerOrganisation
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public string? Kind { get; set; }

    public PeerText? Description { get; set; }

    public string? Country { get; set; }

    public List<string>? Identifiers { get; set; }

    public List<PeerLink>? Links { get; set; }
}

internal sealed class PeerLink
{
    public string? Kind { get; set; }

    public string? Target { get; set; }
}

internal sealed class PeerPlace
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public string? Kind { get; set; }

    public string? Country { get; set; }

    public string? Within { get; set; }
}

internal sealed class PeerEvent
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public string? Kind { get; set; }

    public string? When { get; set; }

    public string? Where { get; set; }

    public List<string>? Organisers { get; set; }

    public string? PartOf { get; set; }

    public List<PeerState>? Status { get; set; }

    public PeerListing<PeerParticipation>? Participants { get; set; }
}

internal sealed class PeerParticipation
{
    public string? Participant { get; set; }

    public string? Capacity { get; set; }

    public string? Representing { get; set; }
}

internal sealed class PeerProject
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public string? Kind { get; set; }

    public PeerText? Purpose { get; set; }

    public string? Where { get; set; }

    public string? Owner { get; set; }

    public PeerMoney? Cost { get; set; }

    public List<PeerState>? Status { get; set; }

    public List<string>? Phases { get; set; }
}

internal sealed class PeerPhase
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public PeerOrdinal? Ordinal { get; set; }
}

internal sealed class PeerOrdinal
{
    public string? Amount { get; set; }

    public string? Kind { get; set; }
}

internal sealed class PeerAgreement
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public string? Kind { get; set; }

    public string? Form { get; set; }

    public List<PeerState>? Status { get; set; }

    public PeerListing<PeerParty>? Parties { get; set; }

    public string? Signing { get; set; }

    public PeerPeriod? Period { get; set; }

    public PeerText? Subject { get; set; }

    public List<string>? Serves { get; set; }

    public PeerAbsence? ProcurementMethod { get; set; }

    public PeerAbsence? CallForTenders { get; set; }

    public PeerText? ProcurementRationale { get; set; }
}

internal sealed class PeerParty
{
    public string? Organisation { get; set; }

    public string? Role { get; set; }

    public bool? Lead { get; set; }
}

internal sealed class PeerService
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public string? Provider { get; set; }

    public string? Owner { get; set; }

    public string? ServiceModel { get; set; }

    public PeerAbsence? DeploymentModel { get; set; }

    public PeerListing<string>? Categories { get; set; }

    public List<PeerCertification>? Certifications { get; set; }

    public List<string>? Sovereignty { get; set; }
}

internal sealed class PeerCertification
{
    public string? Name { get; set; }

    public string? Issuer { get; set; }
}

internal sealed class PeerDeployment
{
    public string? Id { get; set; }

    public List<PeerName>? Names { get; set; }

    public string? Service { get; set; }

    public string? Agreement { get; set; }

    public string? Event { get; set; }

    public PeerListing<PeerWorkload>? Workloads { get; set; }

    public string? DataLocation { get; set; }

    public string? Operator { get; set; }

    public List<PeerState>? Status { get; set; }
}

internal sealed class PeerWorkload
{
    public string? Kind { get; set; }

    public string? Words { get; set; }
}
