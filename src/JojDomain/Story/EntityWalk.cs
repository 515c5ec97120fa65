namespace JojDomain;

/// <summary>All entities of content, in the order of the document.</summary>
internal static class EntityWalk
{
    public static IEnumerable<Entity> Of(StoryContent content) =>
    [
        .. content.Organisations,
        .. content.People,
        .. content.Places,
        .. content.Events,
        .. content.Projects.SelectMany(static project => project.Phases.Prepend<Entity>(project)),
        .. content.Agreements.SelectMany(static agreement => agreement.Clauses.Prepend<Entity>(agreement)),
        .. content.CloudServices,
        .. content.Deployments,
        .. content.Decisions.SelectMany(static decision => decision.Clauses.Prepend<Entity>(decision)),
        .. content.Sources,
        .. content.Utterances,
        .. content.Claims,
        .. content.Holdings,
        .. content.Observations,
    ];
}
