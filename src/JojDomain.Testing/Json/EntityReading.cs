using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JojDomain.Testing;

/// <summary>Reads JSON as an entity of the kind of another one.</summary>
internal sealed class EntityReading : IEntityVisitor<Entity>
{
    private readonly JsonObject _json;

    private EntityReading(JsonObject json) => _json = json;

    /// <summary>Reads the entity; false where the JSON is not one of the model's kind.</summary>
    public static bool TryRead(JsonObject json, Entity model, [NotNullWhen(true)] out Entity? entity)
    {
        try
        {
            entity = model.Accept(new EntityReading(json));
            return true;
        }
        catch (JsonException)
        {
            entity = null;
            return false;
        }
    }

    public Entity VisitOrganisation(Organisation organisation) => Read<Organisation>();

    public Entity VisitPerson(Person person) => Read<Person>();

    public Entity VisitPlace(Place place) => Read<Place>();

    public Entity VisitEvent(Event @event) => Read<Event>();

    public Entity VisitProject(Project project) => Read<Project>();

    public Entity VisitPhase(Phase phase) => Read<Phase>();

    public Entity VisitAgreement(Agreement agreement) => Read<Agreement>();

    public Entity VisitClause(Clause clause) => Read<Clause>();

    public Entity VisitCloudService(CloudService cloudService) => Read<CloudService>();

    public Entity VisitCloudDeployment(CloudDeployment cloudDeployment) => Read<CloudDeployment>();

    public Entity VisitAsset(Asset asset) => Read<Asset>();

    public Entity VisitDecision(Decision decision) => Read<Decision>();

    public Entity VisitSource(Source source) => Read<Source>();

    public Entity VisitUtterance(Utterance utterance) => Read<Utterance>();

    public Entity VisitClaim(Claim claim) => Read<Claim>();

    public Entity VisitHolding(Holding holding) => Read<Holding>();

    public Entity VisitObservation(Observation observation) => Read<Observation>();

    private T Read<T>()
        where T : Entity => _json.Deserialize(PlainJson<T>.Plain)!;
}
