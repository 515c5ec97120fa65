using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Tells a story: who agreed what with whom, with which services, and who says what about it according to which source.</summary>
internal sealed class StoryTelling
{
    private readonly Story _story;
    private readonly Page _page;
    private readonly Names _names;
    private readonly EntityTelling _entities;
    private readonly ClaimTelling _claims;
    private readonly DisputeTelling _disputes;
    private readonly CorrectionTelling _corrections;
    private readonly ValueWords _say;
    private readonly PropertyWords _properties;
    private readonly ILookup<Id<CloudService>, CloudDeployment> _deployments;
    private readonly ILookup<Id<Source>, Claim> _claimsBySource;

    private StoryTelling(Story story, Page page)
    {
        _story = story;
        _page = page;
        _names = new Names(story);
        var times = new TimeWords(_names);
        _say = new ValueWords(_names, times);
        var voices = new VoiceWords(_names, _say);
        _properties = new PropertyWords(_say, voices);
        _corrections = new CorrectionTelling(page, _names, times);
        _deployments = story.Content.Deployments.ToLookup(static deployment => deployment.Service);
        _claimsBySource = story.Content.Claims.ToLookup(InHand);
        _entities = new EntityTelling(page, _names, _properties, story.Content.Holdings);
        var statements = new StatementWords(_names, _say, _properties);
        _claims = new ClaimTelling(page, _names, times, _say, voices, statements, _properties);
        _disputes = new DisputeTelling(page, _names, _say, voices, statements);
    }

    public static void Tell(Story story, Page page)
    {
        var telling = new StoryTelling(story, page);
        telling.Head();
        telling.Section("Who agreed what with whom", story.Content.Agreements, telling.Agreement);
        telling.Lines("Clauses that no agreement or decision lists", telling.UnlistedClauses(), telling._say.Clause);
        telling.Section("Cloud services", story.Content.CloudServices, telling.Service);
        telling.Section("Data and other assets", story.Content.Assets, telling.Asset);
        telling.Section("Projects", story.Content.Projects, telling.Project);
        telling.Lines("Phases that no project lists", telling.UnlistedPhases(), telling._say.Phase);
        telling.Section("Decisions", story.Content.Decisions, telling.Decision);
        telling.Brief("Observations", story.Content.Observations);
        telling.Brief("Organisations", story.Content.Organisations, static each => each.Description);
        telling.Brief("People", story.Content.People, static each => each.Description);
        telling.Brief("Events", telling.EventsBesideSignings());
        telling.Brief("Places", story.Content.Places);
        telling.Section("Who says what about it", story.Content.Sources, telling.Source);
        telling.Section("Where accounts differ", story.Disputes, telling._disputes.Tell);
    }

    private void Head()
    {
        StoryContent content = _story.Content;
        _page.Line(0, new Piece(content.Title?.Text ?? "A story without a title", Style.Strong));
        _page.Line(
            0,
            content.Id is { } id ? $"story {id}; " : "",
            "author: ",
            content.Author is { } author ? _names.Of(author) : new Piece(Absences.NotStated, Style.Faint),
            content.Version is { } version ? $"; version {version}" : "",
            content.Updated is { } updated ? $"; updated {updated}" : "",
            content.Licence is { } licence ? $"; licence: {string.Join(", ", new[] { licence.Name?.Text, licence.Address?.ToString() }.OfType<string>())}" : "",
            content.Languages.IsEmpty ? "" : $"; in {string.Join(", ", content.Languages)}");
        _corrections.Tell(content.Corrections);
    }

    private void Section<T>(string title, EquatableArray<T> entities, Action<T> tell)
        where T : notnull
    {
        if (entities.IsEmpty)
        {
            return;
        }

        _page.Heading(title);
        foreach (T entity in entities)
        {
            _page.Blank();
            tell(entity);
        }
    }

    /// <summary>A line for each of those that are otherwise shown where they are listed.</summary>
    private void Lines<T>(string title, EquatableArray<Id<T>> ids, Func<Id<T>, string> say)
        where T : Entity
    {
        if (ids.IsEmpty)
        {
            return;
        }

        _page.Heading(title);
        _page.Blank();
        foreach (Id<T> id in ids)
        {
            _page.Line(0, say(id));
        }
    }

    private EquatableArray<Id<Clause>> UnlistedClauses()
    {
        HashSet<Id<Clause>> listed =
        [
            .. _story.Content.Agreements.SelectMany(static agreement => agreement.Clauses),
            .. _story.Content.Decisions.SelectMany(static decision => decision.Clauses),
        ];
        return [.. _story.Content.Clauses.Select(static clause => clause.Id).Where(id => !listed.Contains(id))];
    }

    private EquatableArray<Id<Phase>> UnlistedPhases()
    {
        HashSet<Id<Phase>> listed = [.. _story.Content.Projects.SelectMany(static project => project.Phases)];
        return [.. _story.Content.Phases.Select(static phase => phase.Id).Where(id => !listed.Contains(id))];
    }

    /// <summary>A line for each of those that others refer to; what is not stated of them is left out.</summary>
    private void Brief<T>(string title, EquatableArray<T> entities, Func<T, LangText?>? description = null)
        where T : Entity
    {
        if (entities.IsEmpty)
        {
            return;
        }

        _page.Heading(title);
        _page.Blank();
        foreach (T entity in entities)
        {
            _entities.Brief(entity, description?.Invoke(entity));
        }
    }

    /// <summary>The events that are not already told with the agreement signed there.</summary>
    private EquatableArray<Event> EventsBesideSignings()
    {
        HashSet<Id<Event>> signings =
        [
            .. _story.Content.Agreements
                .Where(static agreement => agreement.Signing.State == ReportState.Stated)
                .Select(static agreement => agreement.Signing.Value),
        ];
        return [.. _story.Content.Events.Where(each => !signings.Contains(each.Id))];
    }

    private void Agreement(Agreement agreement)
    {
        _entities.Title(0, agreement.Id);
        _entities.Properties(2, agreement, property =>
        {
            if (property == JojDomain.Agreement.Properties.Signing && agreement.Signing.TryGet(out Id<Event>? signing))
            {
                _entities.Properties(4, _story.Get(signing));
            }
        });
    }

    private void Asset(Asset asset)
    {
        _entities.Title(0, asset.Id);
        _entities.Properties(2, asset);
    }

    private void Service(CloudService service)
    {
        _entities.Title(0, service.Id);
        _entities.Properties(2, service);
        foreach (CloudDeployment deployment in _deployments[service.Id])
        {
            _entities.Title(2, deployment.Id, "deployment");
            _entities.Fact(4, "agreement", deployment.Agreement is { } agreement ? _names.Of(agreement) : null);
            _entities.Fact(4, "event", deployment.Event is { } served ? _names.Of(served) : null);
            _entities.Properties(4, deployment);
        }
    }

    private void Project(Project project)
    {
        _entities.Title(0, project.Id);
        _entities.Properties(2, project);
    }

    private void Decision(Decision decision)
    {
        _entities.Title(0, decision.Id);
        _entities.Properties(2, decision);
    }

    private void Source(Source source)
    {
        _page.Line(
            0,
            "According to ",
            new Piece(_names.WithId(source.Id), Style.Strong),
            source.Access is { } access ? $"; {Wording.Word(access)}" : "",
            string.Concat(Property.Of(EntityKind.Source).Select(property => $"; {Wording.Spaced(property.Name)}: {property.Accept(source, _properties).Text}")),
            string.Concat(source.Derivations.Select(derivation => $"; {Wording.Word(derivation.Kind)} {_names.Of(derivation.From)}")));
        if (!_claimsBySource.Contains(source.Id))
        {
            _page.Line(2, new Piece("no claim is read in it", Style.Faint));
        }

        foreach (Claim claim in _claimsBySource[source.Id])
        {
            _claims.Tell(claim);
        }
    }

    /// <summary>The source in which the author reads a claim; a story's claim has a hop through a source, or evidence.</summary>
    private static Id<Source> InHand(Claim claim) => claim.Attribution.Via
        .Where(static hop => hop.Source.State == ReportState.Stated)
        .Select(static hop => hop.Source.Value)
        .FirstOrDefault() ?? claim.Evidence.Concat(claim.Statements.SelectMany(static statement => statement.Evidence)).First().Source;
}
