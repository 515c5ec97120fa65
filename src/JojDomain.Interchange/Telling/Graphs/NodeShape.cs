namespace JojDomain.Interchange;

/// <summary>The kind of a node, which pictures show by its outline.</summary>
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
