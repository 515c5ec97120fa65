namespace JojDomain.Interchange;

/// <summary>The first name of an entity, or a description where it has none.</summary>
internal sealed class EntityNames(Story story, ClaimedBibliography bibliography, Wording wording) : IEntityVisitor<string>
{
    public string VisitOrganisation(Organisation organisation) => First(organisation) ?? Kind(organisation.Kind, organisation);

    public string VisitPerson(Person person) => First(person) ?? (person.Posts.Count > 0 ? Wording.Foreign(person.Posts[0].Title) : Plain(person));

    public string VisitPlace(Place place) => First(place) ?? Kind(place.Kind, place);

    public string VisitEvent(Event @event) => First(@event) ?? Kind(@event.Kind, @event);

    public string VisitProject(Project project) => First(project) ?? Kind(project.Kind, project);

    public string VisitPhase(Phase phase) => First(phase) ?? Plain(phase);

    public string VisitAgreement(Agreement agreement) => First(agreement) ?? Kind(agreement.Kind, agreement);

    public string VisitClause(Clause clause) => Text(clause.Number)
        ?? (clause.Topic.TryGet(out ClauseTopic? topic) ? wording.Say($"the clause on {wording.Word(topic)}") : Plain(clause));

    public string VisitCloudService(CloudService cloudService) => First(cloudService) ?? Plain(cloudService);

    public string VisitCloudDeployment(CloudDeployment cloudDeployment) => First(cloudDeployment)
        ?? $"{Nested(cloudDeployment.Service)}{(cloudDeployment.Event is { } served ? wording.Say($" for {Nested(served)}") : wording.Say(" as deployed"))}";

    public string VisitAsset(Asset asset) => First(asset) ?? Kind(asset.Kind, asset);

    public string VisitDecision(Decision decision) => First(decision) ?? Kind(decision.Kind, decision);

    public string VisitSource(Source source)
    {
        string kind = wording.Word(source.Kind);
        return bibliography.TitleOf(source) is { } title ? wording.Say($"the {kind} “{Wording.Foreign(title)}”")
            : source.Publisher.TryGet(out EntityRef? publisher) ? wording.Say($"the {kind} of {Nested(publisher)}")
            : wording.Say($"the {kind}");
    }

    public string VisitUtterance(Utterance utterance) => utterance.Speaker.TryGet(out EntityRef? speaker) ? wording.Say($"what {Nested(speaker)} said")
        : utterance.Occasion is { } occasion ? wording.Say($"what was said: {Nested(occasion)}")
        : Plain(utterance);

    public string VisitClaim(Claim claim) => wording.Say($"claim {SafeText.Reference(claim.Id)}");

    public string VisitHolding(Holding holding) => wording.Say($"holding {holding.Id}");

    public string VisitObservation(Observation observation) => wording.Say($"{wording.Word(observation.Measure)} of {Nested(observation.Subject)}");

    private static string? First(INamed named) => named.Names.Count > 0 ? SafeText.Foreign(named.Names[0].Text, named.Names[0].Language) : null;

    private static string? Text(LangText? text) => text is null ? null : Wording.Foreign(text);

    private string Kind<T>(Reported<T> kind, Entity entity)
        where T : notnull => kind.TryGet(out T? stated) ? wording.Say($"the {wording.Word(stated)}") : Plain(entity);

    private string Plain(Entity entity) => $"{wording.Word(entity.EntityKind)} {entity.Reference}";

    // Only one step: descriptions of entities may refer to each other in a circle.
    private string Nested(EntityRef id) => !story.TryGet(id, out Entity? entity) ? id.Text
        : entity is INamed named && First(named) is { } name ? name
        : entity is Source source ? wording.Say($"the {wording.Word(source.Kind)}")
        : entity is Person { Posts.Count: > 0 } person ? Wording.Foreign(person.Posts[0].Title)
        : entity is Claim claim ? VisitClaim(claim)
        : id.Text;
}
