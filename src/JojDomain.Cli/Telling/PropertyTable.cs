using System.Diagnostics;
using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>All statable properties, in the order in which they are told, each with the words for its values.</summary>
internal sealed class PropertyTable
{
    private readonly Dictionary<Property, PropertyRow> _rows = [];

    public PropertyTable(ValueWords say, VoiceWords voices)
    {
        AddAgreement(say);
        AddCloud(say);
        AddEventsAndPlaces(say);
        AddProjects(say);
        AddOrganisations(say);
        AddPeople(say);
        AddDecisions(say);
        AddObservations(say);
        AddSourcesAndClaims(say, voices);
    }

    public IEnumerable<PropertyRow> Of(EntityKind kind) => _rows.Values.Where(row => row.Property.Subject == kind);

    public PropertyRow Of(Property property) => _rows[property];

    private static string YesOrNo(bool flag) => flag ? "yes" : "no";

    private static string Code(CountryCode country) => country.ToString();

    private static Told Report<T>(Reported<T> report, Func<T, string> say)
        where T : notnull => report.TryGet(out T? value) ? new(say(value)) : new(Absences.Of(report), IsAbsent: true);

    private static Told List<T>(Listing<T> listing, Func<T, string> say)
        where T : notnull
    {
        string items = listing switch
        {
            { Count: > 0 } => string.Join("; ", listing.Select(say)),
            { Completeness: Completeness.Exhaustive } => Absences.None,
            { Completeness: Completeness.AtLeast } => "some, not listed",
            _ => Absences.NotStated,
        };
        string?[] about =
        [
            listing switch
            {
                { Count: > 0, Completeness: Completeness.Exhaustive } => "these and no others",
                { Count: > 0, Completeness: Completeness.AtLeast } => "at least these",
                _ => null,
            },
            listing.Words is null ? null : Wording.Quoted(listing.Words),
        ];
        string told = string.Join(", ", about.OfType<string>());
        return new(told.Length == 0 ? items : $"{items} – {told}", IsAbsent: listing.Count == 0);
    }

    private void Add<TEntity, TValue>(ReportedProperty<TEntity, TValue> property, Func<TValue, string> say)
        where TEntity : Entity
        where TValue : notnull => _rows.Add(property, new PropertyRow(
            property,
            entity => Report(property.Get((TEntity)entity), say),
            statement => property.TryGet(statement, out Reported<TValue> value) ? Report(value, say) : throw new UnreachableException()));

    private void Add<TEntity, TItem>(ListingProperty<TEntity, TItem> property, Func<TItem, string> say)
        where TEntity : Entity
        where TItem : notnull => _rows.Add(property, new PropertyRow(
            property,
            entity => List(property.Get((TEntity)entity), say),
            statement => property.TryGet(statement, out Listing<TItem> value) ? List(value, say) : throw new UnreachableException()));

    private void AddAgreement(ValueWords say)
    {
        Add(Agreement.Properties.Binding, YesOrNo);
        Add(Agreement.Properties.Exclusive, YesOrNo);
        Add(Agreement.Properties.Status, say.Dated);
        Add(Agreement.Properties.Parties, say.Party);
        Add(Agreement.Properties.Signing, say.Id);
        Add(Agreement.Properties.Period, say.Period);
        Add(Agreement.Properties.Amounts, say.Amount);
        Add(Agreement.Properties.Subject, Wording.Quoted);
        Add(Agreement.Properties.Serves, say.Id);
        Add(Agreement.Properties.Clauses, say.Clause);
        Add(Agreement.Properties.Related, say.Related);
        Add(Agreement.Properties.ProcurementMethod, Wording.Word);
        Add(Agreement.Properties.CallForTenders, say.Call);
        Add(Agreement.Properties.CallForApplications, say.Call);
        Add(Agreement.Properties.ProcurementRationale, Wording.Quoted);
        Add(Agreement.Properties.Tenderers, say.Entity);
        Add(Agreement.Properties.Influences, say.Influence);
        Add(Clause.Properties.By, say.Entity);
        Add(Clause.Properties.To, say.Entity);
        Add(Clause.Properties.Action, Wording.Quoted);
        Add(Clause.Properties.Limit, Wording.Quoted);
        Add(Clause.Properties.Quantity, say.Quantity);
        Add(Clause.Properties.Money, say.Money);
        Add(Clause.Properties.Due, say.Time);
        Add(Clause.Properties.Period, say.Period);
        Add(Clause.Properties.Fulfilment, say.Dated);
    }

    private void AddCloud(ValueWords say)
    {
        Add(CloudService.Properties.Provider, say.Entity);
        Add(CloudService.Properties.Owner, say.Entity);
        Add(CloudService.Properties.ServiceModel, Wording.Word);
        Add(CloudService.Properties.DeploymentModel, Wording.Word);
        Add(CloudService.Properties.Categories, Wording.Word);
        Add(CloudService.Properties.Certifications, say.Certification);
        Add(CloudService.Properties.Sovereignty, Wording.Word);
        Add(CloudService.Properties.BasedOn, say.Id);
        Add(CloudDeployment.Properties.Status, say.Dated);
        Add(CloudDeployment.Properties.Period, say.Period);
        Add(CloudDeployment.Properties.Workloads, ValueWords.Workload);
        Add(CloudDeployment.Properties.DataLocation, say.Id);
        Add(CloudDeployment.Properties.Operator, say.Entity);
    }

    private void AddEventsAndPlaces(ValueWords say)
    {
        Add(Event.Properties.When, say.Time);
        Add(Event.Properties.Where, say.Id);
        Add(Event.Properties.Participants, say.Participation);
        Add(Event.Properties.Organisers, say.Entity);
        Add(Event.Properties.Status, say.Dated);
        Add(Event.Properties.Influences, say.Influence);
        Add(Place.Properties.Country, Code);
    }

    private void AddProjects(ValueWords say)
    {
        Add(Project.Properties.Purpose, Wording.Quoted);
        Add(Project.Properties.Where, say.Id);
        Add(Project.Properties.Owner, say.Entity);
        Add(Project.Properties.Cost, say.Money);
        Add(Project.Properties.Status, say.Dated);
        Add(Project.Properties.Phases, say.Phase);
        Add(Project.Properties.Influences, say.Influence);
        Add(Phase.Properties.Status, say.Dated);
    }

    private void AddOrganisations(ValueWords say)
    {
        Add(Organisation.Properties.Country, Code);
        Add(Organisation.Properties.Status, say.Dated);
        Add(Organisation.Properties.Links, say.Link);
        Add(Organisation.Properties.Members, say.Entity);
        Add(Organisation.Properties.Size, say.Quantity);
    }

    private void AddPeople(ValueWords say)
    {
        Add(Person.Properties.Nationality, Code);
        Add(Person.Properties.Posts, say.Post);
    }

    private void AddDecisions(ValueWords say)
    {
        Add(Decision.Properties.Makers, say.Entity);
        Add(Decision.Properties.Decided, say.Time);
        Add(Decision.Properties.Effective, say.Time);
        Add(Decision.Properties.About, say.Entity);
        Add(Decision.Properties.Outcome, Wording.Word);
        Add(Decision.Properties.Ruling, Wording.Quoted);
        Add(Decision.Properties.InFavourOf, say.Entity);
        Add(Decision.Properties.Against, say.Entity);
        Add(Decision.Properties.Conditions, say.Condition);
        Add(Decision.Properties.Votes, ValueWords.Votes);
        Add(Decision.Properties.Status, say.Dated);
        Add(Decision.Properties.Related, say.Related);
        Add(Decision.Properties.Text, say.Id);
        Add(Decision.Properties.Influences, say.Influence);
    }

    private void AddObservations(ValueWords say)
    {
        Add(Observation.Properties.Quantity, say.Quantity);
        Add(Observation.Properties.Money, say.Money);
        Add(Observation.Properties.Population, Wording.Quoted);
        Add(Observation.Properties.Where, say.Id);
        Add(Observation.Properties.AsOf, say.Time);
        Add(Observation.Properties.Over, say.Period);
        Add(Observation.Properties.Method, Wording.Quoted);
        Add(Observation.Properties.MeasuredBy, say.Entity);
    }

    private void AddSourcesAndClaims(ValueWords say, VoiceWords voices)
    {
        Add(Source.Properties.Publisher, say.Entity);
        Add(Source.Properties.Authors, voices.Of);
        Add(Source.Properties.Published, say.Time);
        Add(Source.Properties.Status, say.Dated);
        Add(Utterance.Properties.When, say.Time);
        Add(Utterance.Properties.Where, say.Id);
        Add(Utterance.Properties.Addressees, say.Entity);
        Add(Claim.Properties.Addressees, say.Entity);
    }
}
