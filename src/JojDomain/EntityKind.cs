namespace JojDomain;

/// <summary>The kinds of entity a story holds.</summary>
/// <remarks>Each is named as its type is; in the path of a property the word is in camel case. It is not written in documents: the list that an entity is in states its kind.</remarks>
public enum EntityKind
{
    /// <summary>An <see cref="JojDomain.Organisation"/>.</summary>
    Organisation,

    /// <summary>A <see cref="JojDomain.Person"/>.</summary>
    Person,

    /// <summary>A <see cref="JojDomain.Place"/>.</summary>
    Place,

    /// <summary>An <see cref="JojDomain.Event"/>.</summary>
    Event,

    /// <summary>A <see cref="JojDomain.Project"/>.</summary>
    Project,

    /// <summary>A <see cref="JojDomain.Phase"/> of a project.</summary>
    Phase,

    /// <summary>An <see cref="JojDomain.Agreement"/>.</summary>
    Agreement,

    /// <summary>A <see cref="JojDomain.Clause"/> of an agreement.</summary>
    Clause,

    /// <summary>A <see cref="JojDomain.CloudService"/>.</summary>
    CloudService,

    /// <summary>A <see cref="JojDomain.CloudDeployment"/>.</summary>
    CloudDeployment,

    /// <summary>An <see cref="JojDomain.Asset"/>.</summary>
    Asset,

    /// <summary>A <see cref="JojDomain.Decision"/>.</summary>
    Decision,

    /// <summary>A <see cref="JojDomain.Source"/>.</summary>
    Source,

    /// <summary>An <see cref="JojDomain.Utterance"/>.</summary>
    Utterance,

    /// <summary>A <see cref="JojDomain.Claim"/>.</summary>
    Claim,

    /// <summary>A <see cref="JojDomain.Holding"/>.</summary>
    Holding,

    /// <summary>An <see cref="JojDomain.Observation"/>.</summary>
    Observation,
}
