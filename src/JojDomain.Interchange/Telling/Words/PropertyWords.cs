namespace JojDomain.Interchange;

/// <summary>The value of any statable property in words, by the type of the value.</summary>
internal sealed class PropertyWords : IPropertyVisitor<WordedValue>
{
    // Vocabularies and enumerations have words of their own; every other type has an entry here.
    private readonly Wording _wording;
    private readonly Dictionary<Type, Func<object, string>> _ways = [];

    public PropertyWords(ValueWords say, VoiceWords voices, Wording wording)
    {
        _wording = wording;
        Add<bool>(flag => flag ? _wording.Say("yes") : _wording.Say("no"));
        Add<LangText>(_wording.Quoted);
        Add<Name>(say.Name);
        Add<CountryCode>(static country => country.ToString());
        Add<Quantity>(say.Quantity);
        Add<Money>(say.Money);
        Add<When>(say.Time);
        Add<TimePeriod>(say.Period);
        Add<TimeLength>(say.Length);
        Add<MeasureComparison>(say.Comparison);
        Add<Rating>(static rating => rating.ToString());
        AddReferences(say);
        AddStates(say);
        Add<Voice>(voices.Of);
        Add<Post>(say.Post);
        Add<OrganisationLink>(say.Link);
        Add<Participation>(say.Participation);
        Add<Influence>(say.Influence);
        Add<Party>(say.Party);
        Add<Amount>(say.Amount);
        Add<RelatedAgreement>(say.Related);
        Add<CallNotice>(say.Call);
        Add<Workload>(say.Workload);
        Add<Certification>(say.Certification);
        Add<Condition>(say.Condition);
        Add<VoteCount>(say.Votes);
        Add<CastVote>(say.CastVote);
        Add<Tenderer>(say.Tenderer);
        Add<PersonLink>(say.Link);
        Add<RelatedDecision>(say.Related);
    }

    public WordedValue VisitReported<TValue>(Property property, Reported<TValue> value)
        where TValue : notnull => value.TryGet(out TValue? stated) ? new(Say(stated)) : new(_wording.Absences.Of(value), IsAbsent: true);

    public WordedValue VisitListing<TItem>(Property property, Listing<TItem> listing)
        where TItem : notnull
    {
        string items = listing switch
        {
            { Count: > 0 } => string.Join(_wording.Say("; "), listing.Select(Say)),
            { State: not ReportState.Stated } => _wording.Absences.Of(listing.State, listing.Reason),
            { Completeness: Completeness.AtLeast } => _wording.Say("some, not listed"),
            _ => _wording.Absences.NotStated,
        };
        string?[] about =
        [
            listing switch
            {
                { Count: > 0, Completeness: Completeness.Exhaustive } => _wording.Say("these and no others"),
                { Count: > 0, Completeness: Completeness.AtLeast } => _wording.Say("at least these"),
                _ => null,
            },
            listing.Words is null ? null : _wording.Quoted(listing.Words),
        ];
        string stated = string.Join(", ", about.OfType<string>());
        return new(stated.Length == 0 ? items : $"{items} – {stated}", IsAbsent: listing.Count == 0, [.. listing.Select(Say)], stated);
    }

    /// <summary>One value, or one item of a list, in words.</summary>
    public string Say<T>(T value)
        where T : notnull => _ways.TryGetValue(typeof(T), out Func<object, string>? say) ? say(value) : _wording.Word(value);

    /// <summary>Whether values of a type have words of their own.</summary>
    public bool Knows(Type type) => _ways.ContainsKey(type);

    private void AddReferences(ValueWords say)
    {
        Add<EntityRef>(say.Entity);
        Add<Id<Agreement>>(say.Id);
        Add<Id<Clause>>(say.Id);
        Add<Id<Phase>>(say.Id);
        Add<Id<CloudService>>(say.Id);
        Add<Id<Event>>(say.Id);
        Add<Id<Place>>(say.Id);
        Add<Id<Source>>(say.Id);
    }

    private void AddStates(ValueWords say)
    {
        Add<DatedState<AgreementStatus>>(say.Dated);
        Add<DatedState<ClauseStatus>>(say.Dated);
        Add<DatedState<DecisionStatus>>(say.Dated);
        Add<DatedState<DeploymentStatus>>(say.Dated);
        Add<DatedState<EventStatus>>(say.Dated);
        Add<DatedState<OrganisationStatus>>(say.Dated);
        Add<DatedState<ProjectStatus>>(say.Dated);
        Add<DatedState<SourceStatus>>(say.Dated);
    }

    private void Add<T>(Func<T, string> say)
        where T : notnull => _ways.Add(typeof(T), value => say((T)value));
}
