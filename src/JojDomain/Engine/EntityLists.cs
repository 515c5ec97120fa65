namespace JojDomain.Engine;

/// <summary>The lists of <see cref="StoryContent"/> that hold entities, in the order of the document.</summary>
internal static class EntityLists
{
    public static readonly EntityList[] All =
    [
        new TypedEntityList<Organisation>(
            EntityKind.Organisation,
            "organisations",
            static content => content.Organisations,
            static (content, list) => content with { Organisations = list },
            OrganisationCodec.Instance),
        new TypedEntityList<Person>(
            EntityKind.Person,
            "people",
            static content => content.People,
            static (content, list) => content with { People = list },
            PersonCodec.Instance),
        new TypedEntityList<Place>(
            EntityKind.Place,
            "places",
            static content => content.Places,
            static (content, list) => content with { Places = list },
            PlaceCodec.Instance),
        new TypedEntityList<Event>(
            EntityKind.Event,
            "events",
            static content => content.Events,
            static (content, list) => content with { Events = list },
            EventCodec.Instance),
        new TypedEntityList<Project>(
            EntityKind.Project,
            "projects",
            static content => content.Projects,
            static (content, list) => content with { Projects = list },
            ProjectCodec.Instance),
        new TypedEntityList<Agreement>(
            EntityKind.Agreement,
            "agreements",
            static content => content.Agreements,
            static (content, list) => content with { Agreements = list },
            AgreementCodec.Instance),
        new TypedEntityList<CloudService>(
            EntityKind.CloudService,
            "cloudServices",
            static content => content.CloudServices,
            static (content, list) => content with { CloudServices = list },
            CloudServiceCodec.Instance),
        new TypedEntityList<CloudDeployment>(
            EntityKind.CloudDeployment,
            "deployments",
            static content => content.Deployments,
            static (content, list) => content with { Deployments = list },
            CloudDeploymentCodec.Instance),
        new TypedEntityList<Decision>(
            EntityKind.Decision,
            "decisions",
            static content => content.Decisions,
            static (content, list) => content with { Decisions = list },
            DecisionCodec.Instance),
        new TypedEntityList<Source>(
            EntityKind.Source,
            "sources",
            static content => content.Sources,
            static (content, list) => content with { Sources = list },
            SourceCodec.Instance),
        new TypedEntityList<Utterance>(
            EntityKind.Utterance,
            "utterances",
            static content => content.Utterances,
            static (content, list) => content with { Utterances = list },
            UtteranceCodec.Instance),
        new TypedEntityList<Claim>(
            EntityKind.Claim,
            "claims",
            static content => content.Claims,
            static (content, list) => content with { Claims = list },
            ClaimCodec.Instance),
        new TypedEntityList<Holding>(
            EntityKind.Holding,
            "holdings",
            static content => content.Holdings,
            static (content, list) => content with { Holdings = list },
            HoldingCodec.Instance),
        new TypedEntityList<Observation>(
            EntityKind.Observation,
            "observations",
            static content => content.Observations,
            static (content, list) => content with { Observations = list },
            ObservationCodec.Instance),
    ];
}
