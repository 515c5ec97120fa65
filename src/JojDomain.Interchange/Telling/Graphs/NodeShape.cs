namespace JojDomain.Interchange;

/// <summary>What kind of thing a node is, which pictures show by its outline.</summary>
internal enum NodeShape
{
    Organisation,
    Person,
    Place,
    Event,
    Agreement,
    Service,
    Project,
    Voice,
    Source,
    Unknown,
}
