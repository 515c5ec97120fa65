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
        AddSourcesAndClaims(say, voices);
    }

    public IEnumerable<PropertyRow> Of(EntityKind kind) => _rows.Values.Where(row => row.Property.Subject == kind);

    public PropertyRow Of(Property property) => _rows[property];

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
        Add(Agreement.Properties.Status, say.Dated);
        Add(Agreement.Properties.Parties, say.Party);
        Add(Agreement.Properties.Signing, say.Id);
        Add(Agreement.Properties.Period, say.Period);
        Add(Agreement.Properties.Subject, Wording.Quoted);
        Add(Agreement.Properties.Serves, say.Id);
        Add(Agreement.Properties.ProcurementMethod, Wording.Word);
        Add(Agreement.Properties.CallForTenders, say.Call);
        Add(Agreement.Properties.CallForApplications, say.Call);
        Add(Agreement.Properties.ProcurementRationale, Wording.Quoted);
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
        Add(CloudDeployment.Properties.Status, say.Dated);
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
        Add(Phase.Properties.Status, say.Dated);
    }

    private void AddOrganisations(ValueWords say)
    {
        Add(Organisation.Properties.Country, Code);
        Add(Organisation.Properties.Links, say.Link);
        Add(Organisation.Properties.Members, say.Entity);
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
