namespace JojDomain.Tests.Stories;

/// <summary>Two stories of the field, told in typed members alone, as a reader who knows them from the press would.</summary>
internal static class DealStories
{
    /// <summary>The Pentagon's cloud contract: awarded, contested, found legitimate, cancelled and replaced.</summary>
    public static Story Jedi()
    {
        Organisation defence = new() { Id = new("dod"), Names = [Name.Official("Department of Defense", "en")], Kind = OrganisationKind.GovernmentBody };
        Organisation microsoft = new() { Id = new("microsoft"), Names = [new("Microsoft")], Kind = OrganisationKind.Company };
        Organisation amazon = new() { Id = new("amazon"), Names = [new("Amazon")], Kind = OrganisationKind.Company };
        Organisation state = new() { Id = new("us"), Names = [new("United States")], Kind = OrganisationKind.State };
        Source article = new() { Id = new("ap"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2021-07-06") };
        Person president = new() { Id = new("president"), Posts = [new() { Title = "president", Kind = PostKind.HeadOfState, At = state.Id, Tenure = Tenure.Then }] };
        Person bezos = new() { Id = new("bezos"), Names = [new("Jeff Bezos")], Posts = [new() { Title = "chief executive", Kind = PostKind.ChiefExecutive, At = amazon.Id, Period = new(end: Monday(article)) }] };
        Agreement jedi = new()
        {
            Id = new("jedi"),
            Names = [Name.Acronym("JEDI", "en")],
            Kind = AgreementKind.Contract,
            Status =
            [
                new() { State = AgreementStatus.Awarded, When = EdtfDate.Parse("2019"), By = defence.Id },
                new() { State = AgreementStatus.Challenged, By = amazon.Id },
                new() { State = AgreementStatus.Upheld, When = EdtfDate.Parse("2020-09"), By = defence.Id },
                new() { State = AgreementStatus.Cancelled, When = EdtfDate.Parse("2021-07-06"), By = defence.Id },
                AgreementStatus.Replaced,
            ],
            Parties = [new(defence.Id, PartyRole.Buyer), new(microsoft.Id, PartyRole.Supplier)],
            Amounts =
            [
                new(Dollars(10, ScaleWord.Billion), AmountRole.Ceiling) { Over = new Period(duration: new(10, DurationUnit.Year)) },
                new(Dollars(1, ScaleWord.Million), AmountRole.Award),
            ],
        };
        Agreement successor = new() { Id = new("jwcc"), Names = [new("JWCC")], Related = [new() { Kind = AgreementRelationKind.Replaces, Target = jedi.Id }] };
        Decision review = new()
        {
            Id = new("review"),
            Kind = DecisionKind.AuditFinding,
            Makers = [defence.Id],
            Decided = EdtfDate.Parse("2020-09"),
            About = [jedi.Id],
            Outcome = DecisionOutcome.Upheld,
            Against = [amazon.Id],
        };
        return Story.Create(new()
        {
            Organisations = [defence, microsoft, amazon, state],
            People = [president, bezos],
            Agreements = [jedi, successor],
            Decisions = [review],
            Sources = [article],
            Claims =
            [
                Read(article, "ceiling", article.Id, Agreement.Properties.Amounts.Including(jedi.Id, jedi.Amounts[0]) with { Modality = Modality.Counterfactual }),
                Read(article, "tainted", amazon.Id, Agreement.Properties.Influences.Including(jedi.Id, new Influence { Kind = InfluenceKind.Tainted, By = president.Id, Words = "antagonism" })),
                Read(article, "legitimate", defence.Id, Decision.Properties.Outcome.Of(review.Id, DecisionOutcome.Upheld)),
            ],
        });
    }

    /// <summary>The cloud agreement of the Games in Dakar: signed by two persons, one of whom holds two posts.</summary>
    public static Story Dakar()
    {
        Organisation committee = new() { Id = new("cojoj"), Names = [Name.Acronym("Cojoj", "fr")], Kind = OrganisationKind.OrganisingCommittee };
        Organisation cloud = new() { Id = new("alibaba-cloud"), Names = [new("Alibaba Cloud"), new("阿里云", new("zh"), NameKind.Translated, new("Hans")) { Of = "Alibaba Cloud" }], Kind = OrganisationKind.Company };
        Organisation group = new() { Id = new("alibaba"), Names = [new("Alibaba")], Kind = OrganisationKind.Company };
        Organisation operators = new() { Id = new("operators"), Names = [Name.Descriptive("les opérateurs privés locaux", "fr")], Kind = OrganisationKind.Collective };
        Person yuan = new()
        {
            Id = new("yuan"),
            Names = [new("Selina Yuan")],
            Posts = [new() { Title = "présidente", Kind = PostKind.President, At = cloud.Id }, new() { Title = "vice-présidente", Kind = PostKind.VicePresident, At = group.Id }],
        };
        Person wade = new() { Id = new("wade"), Names = [new("Ibrahima Wade")], Posts = [new() { Title = "coordonnateur", Kind = PostKind.Coordinator, At = committee.Id }] };
        Source release = new() { Id = new("release"), Kind = SourceKind.PressRelease };
        Event visit = new() { Id = new("visit"), Kind = EventKind.Visit };
        Event talks = new() { Id = new("talks"), Kind = EventKind.Negotiation };
        Clause localWork = new()
        {
            Id = new("local-work"),
            Kind = ClauseKind.Duty,
            By = cloud.Id,
            Action = new LangText("collaborer avec les opérateurs privés locaux", "fr"),
            Concerns = [operators.Id],
        };
        Clause training = new() { Id = new("training"), Kind = ClauseKind.Duty, By = cloud.Id, Action = new LangText("former", "fr"), Quantity = Quantity.Count(200, Unit.Person) };
        Agreement deal = new()
        {
            Id = new("joj-cloud"),
            Kind = AgreementKind.Partnership,
            Status = [new() { State = AgreementStatus.Contemplated, When = EdtfDate.Parse("2022-02") }, new() { State = AgreementStatus.Signed, When = EdtfDate.Parse("2025-07-28") }],
            Parties = [new(committee.Id) { SignedBy = [wade.Id] }, new(cloud.Id, PartyRole.Provider) { SignedBy = [yuan.Id] }],
            Clauses = Listing.AtLeast(localWork, training),
        };
        Observation first = new() { Id = new("first"), Subject = deal.Id, Measure = Measure.Rank, Quantity = Quantity.Nth(1), Population = new LangText("Olympic events in Africa that run on a world-class cloud") };
        Influence accelerated = new() { Kind = InfluenceKind.Accelerated, By = visit.Id, Partly = true, Words = new("a contribué à accélérer", "fr") };
        return Story.Create(new()
        {
            Organisations = [committee, cloud, group, operators],
            People = [yuan, wade],
            Events = [visit, talks],
            Agreements = [deal],
            Sources = [release],
            Claims =
            [
                Read(release, "visit-helped", committee.Id, Event.Properties.Influences.Including(talks.Id, accelerated)),
                Read(release, "undertook", cloud.Id, Clause.Properties.Action.Of(localWork.Id, localWork.Action)),
                Read(release, "first-time", yuan.Id, Observation.Properties.Quantity.Of(first.Id, first.Quantity)),
            ],
            Observations = [first],
        });
    }

    private static Claim Read(Source source, string id, Voice voice, Statement statement) => new()
    {
        Id = new(id),
        Attribution = new() { Voice = voice, Via = [Hop.Through(source.Id)] },
        Statements = [statement],
    };

    private static TimeExpression Monday(Source article) =>
        new("Monday", TimeRelation.Before, article.Id, new() { Date = EdtfDate.Parse("2021-07-05"), Basis = Basis.Inferred });

    private static Money Dollars(decimal amount, ScaleWord scale) => new(amount, scale, CurrencyCode.Parse("USD"));
}
