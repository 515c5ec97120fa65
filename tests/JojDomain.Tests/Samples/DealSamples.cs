namespace JojDomain.Tests.Samples;

/// <summary>Agreements, cloud services and their deployments.</summary>
internal static class DealSamples
{
    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Agreement>(
            """
            {"id":"joj-cloud","names":["Accord cloud"],"kind":"partnership","form":"written","identifiers":["dgmp:A-7"],"binding":true,"exclusive":{"absent":"unknown"},"status":["contemplated",{"state":"signed","when":"2025-07-28"}],
             "parties":{"items":[{"organisation":"alibaba-cloud","role":"provider"},"cojoj"],"completeness":"exhaustive"},"signing":"signing",
             "period":{"start":"2025-07","duration":"1 year"},"amounts":[
            """ + TermSamples.AmountJson + """
            ],"subject":"hébergement","serves":["games"],"clauses":["training-clause"],"related":[
            """ + TermSamples.RelatedJson + """
            ],"procurementMethod":"direct","callForTenders":{"absent":"none"},
             "callForApplications":{"title":"Appel"},"procurementRationale":{"absent":"unknown","reason":"withheld"},
             "tenderers":["start-ups"],"text":{"absent":"unknown","reason":"undisclosed"},"influences":[
            """ + TermSamples.InfluenceJson + "]}",
            Cloud,
            value =>
            [
                value with { Id = new("cloud") },
                value with { Names = [] },
                value with { Kind = default },
                value with { Form = AgreementForm.Oral },
                value with { Identifiers = [] },
                value with { Binding = false },
                value with { Exclusive = true },
                value with { Status = [AgreementStatus.Signed] },
                value with { Parties = [new(Cast.Committee)] },
                value with { Signing = Reported.None },
                value with { Period = default },
                value with { Amounts = Listing.Exhaustive<Amount>() },
                value with { Subject = new LangText("stockage") },
                value with { Serves = [] },
                value with { Clauses = [] },
                value with { Related = [] },
                value with { ProcurementMethod = ProcurementMethod.Open },
                value with { CallForTenders = default },
                value with { CallForApplications = Reported.None },
                value with { ProcurementRationale = Reported.Unknown() },
                value with { Tenderers = Listing.AtLeast<Tenderer>(Cast.StartUps) },
                value with { Text = Cast.Release },
                value with { Influences = [] },
            ]),
        Sample.Of<Party>(
            """{"organisation":"alibaba-cloud","role":"provider","lead":true,"jointly":true,"onBehalfOf":"restic","through":"start-ups","period":{"start":"2025-07"},"signedBy":["cojoj"]}""",
            Provider,
            value =>
            [
                new(Cast.Restic, value.Role) { Lead = true, Jointly = true, OnBehalfOf = value.OnBehalfOf, Through = value.Through, Period = value.Period, SignedBy = value.SignedBy },
                new(Cast.Alibaba) { Lead = true, Jointly = true, OnBehalfOf = value.OnBehalfOf, Through = value.Through, Period = value.Period, SignedBy = value.SignedBy },
                value with { Lead = false },
                value with { Jointly = false },
                value with { OnBehalfOf = null },
                value with { Through = null },
                value with { Period = null },
                value with { SignedBy = [] },
            ]),
        Sample.Of<Party>("\"cojoj\"", () => new(Cast.Committee), _ => [new(Cast.Restic), new(Cast.Committee, PartyRole.Buyer)]) with
        {
            Note = "bare",
            AlsoReads = ["""{"organisation":"cojoj"}""", """{"lead":false,"organisation":"cojoj","signedBy":[]}"""],
        },
        Sample.Of<Tenderer>(
            """{"organisation":"start-ups","status":["submitted",{"state":"disqualified","by":"cojoj"}],"price":{"amount":"3","scale":"million","currency":"USD"}}""",
            () => new()
            {
                Organisation = Cast.StartUps,
                Status = [TenderStatus.Submitted, new() { State = TenderStatus.Disqualified, By = Cast.Committee }],
                Price = new Money(3, ScaleWord.Million, CurrencyCode.Parse("USD")),
            },
            value => [value with { Organisation = Cast.Alibaba }, value with { Status = [] }, value with { Price = Reported.Unknown(AbsenceReason.Undisclosed) }]),
        Sample.Of<Tenderer>("\"start-ups\"", () => Cast.StartUps, _ => [Cast.Alibaba]) with { Note = "bare", AlsoReads = ["""{"organisation":"start-ups"}"""] },
        Sample.Of<CallNotice>(
            """{"title":"Appel d’offres","published":"2025-05","deadline":{"words":"fin juin"},"reference":"dgmp:T-12","documents":["release"]}""",
            () => new()
            {
                Title = "Appel d’offres",
                Published = Cast.Date("2025-05"),
                Deadline = new TimeExpression("fin juin"),
                Reference = new("dgmp", "T-12"),
                Documents = [Cast.Release],
            },
            value =>
            [
                value with { Title = null },
                value with { Published = default },
                value with { Deadline = Reported.None },
                value with { Reference = null },
                value with { Documents = [] },
            ]),
        Sample.Of<CloudService>(
            """
            {"id":"public-cloud","names":["Cloud public"],"provider":"alibaba-cloud","owner":{"absent":"unknown"},"serviceModel":"infrastructureAsAService",
             "deploymentModel":{"absent":"unknown","reason":"disputed"},"categories":["compute","storage"],"capabilities":[{"kind":"analytics","words":"en temps réel"}],"certifications":["ISO/IEC 27001"],
             "sovereignty":{"items":["dataLocation"],"completeness":"atLeast"},"basedOn":["other-cloud"],"influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("public-cloud"),
                Names = [new("Cloud public")],
                Provider = (EntityRef)Cast.Alibaba,
                Owner = Reported.Unknown(),
                ServiceModel = ServiceModel.InfrastructureAsAService,
                DeploymentModel = Reported.Unknown(AbsenceReason.Disputed),
                Categories = [ServiceCategory.Compute, ServiceCategory.Storage],
                Capabilities = [new() { Kind = WorkloadKind.Analytics, Words = "en temps réel" }],
                Certifications = [new() { Name = "ISO/IEC 27001" }],
                Sovereignty = Listing.AtLeast(SovereigntyAspect.DataLocation),
                BasedOn = [Cast.OtherService],
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("cloud") },
                value with { Names = [] },
                value with { Provider = default },
                value with { Owner = (EntityRef)Cast.Alibaba },
                value with { ServiceModel = default },
                value with { DeploymentModel = default },
                value with { Categories = [ServiceCategory.Storage, ServiceCategory.Compute] },
                value with { Capabilities = [] },
                value with { Certifications = Listing.Exhaustive<Certification>() },
                value with { Sovereignty = [SovereigntyAspect.DataLocation] },
                value with { BasedOn = [] },
                value with { Influences = [] },
            ]),
        Sample.Of<Certification>(
            """{"name":"ISO/IEC 27001","issuer":"restic","period":{"start":"2024"},"reference":"iso-cert:A 1"}""",
            () => new() { Name = "ISO/IEC 27001", Issuer = Cast.Restic, Period = new(Cast.Date("2024")), Reference = new("iso-cert", "A 1") },
            value => [value with { Name = "ISO/IEC 27017" }, value with { Issuer = null }, value with { Period = null }, value with { Reference = null }]),
        Sample.Of<CloudDeployment>(
            """
            {"id":"joj-deployment","names":["Cloud des JOJ"],"service":"public-cloud","agreement":"joj-cloud","event":"games","workloads":[{"kind":"planning","words":"planification"},"logistics"],
             "dataLocation":"senegal","operator":"alibaba-cloud","period":{"start":"2026"},"status":[{"state":"live","planned":true}],"influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("joj-deployment"),
                Names = [new("Cloud des JOJ")],
                Service = Cast.Service,
                Agreement = Cast.Cloud,
                Event = Cast.Games,
                Workloads = [new() { Kind = WorkloadKind.Planning, Words = "planification" }, new() { Kind = WorkloadKind.Logistics }],
                DataLocation = Cast.Senegal,
                Operator = (EntityRef)Cast.Alibaba,
                Period = new TimePeriod(Cast.Date("2026")),
                Status = [new() { State = DeploymentStatus.Live, Planned = true }],
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("deployment") },
                value with { Names = [] },
                value with { Service = new("cloud") },
                value with { Agreement = null },
                value with { Event = null },
                value with { Workloads = [] },
                value with { DataLocation = Reported.Unknown(AbsenceReason.Undisclosed) },
                value with { Operator = default },
                value with { Period = default },
                value with { Status = [DeploymentStatus.Live] },
                value with { Influences = [] },
            ]),
        Sample.Of<Asset>(
            """
            {"id":"records","names":["Fichier des accréditations"],"kind":"data","description":"données des participants","identifiers":["cdp:R-4"],"categories":["personal","health"],"subjects":["start-ups"],
             "owner":"cojoj","holder":"alibaba-cloud","licensedTo":["restic"],"accessibleTo":{"items":["cojoj"],"completeness":"exhaustive"},"where":"senegal","influences":[
            """ + TermSamples.InfluenceJson + "]}",
            () => new()
            {
                Id = new("records"),
                Names = [new("Fichier des accréditations")],
                Kind = AssetKind.Data,
                Description = "données des participants",
                Identifiers = [new("cdp", "R-4")],
                Categories = [DataCategory.Personal, DataCategory.Health],
                Subjects = [Cast.StartUps],
                Owner = (EntityRef)Cast.Committee,
                Holder = (EntityRef)Cast.Alibaba,
                LicensedTo = [Cast.Restic],
                AccessibleTo = Listing.Exhaustive<EntityRef>(Cast.Committee),
                Where = Cast.Senegal,
                Influences = [TermSamples.Accelerated()],
            },
            value =>
            [
                value with { Id = new("data") },
                value with { Names = [] },
                value with { Kind = default },
                value with { Description = null },
                value with { Identifiers = [] },
                value with { Categories = [DataCategory.Personal] },
                value with { Subjects = [] },
                value with { Owner = Reported.None },
                value with { Holder = default },
                value with { LicensedTo = Listing.Exhaustive<EntityRef>() },
                value with { AccessibleTo = [Cast.Committee] },
                value with { Where = default },
                value with { Influences = [] },
            ]),
        Sample.Of<Workload>(
            """{"kind":"planning","words":"planification"}""",
            () => new() { Kind = WorkloadKind.Planning, Words = "planification" },
            value => [value with { Kind = WorkloadKind.Legacy }, value with { Words = null }]),
    ];

    public static Agreement Cloud() => new()
    {
        Id = new("joj-cloud"),
        Names = [new("Accord cloud")],
        Kind = AgreementKind.Partnership,
        Form = AgreementForm.Written,
        Identifiers = [new("dgmp", "A-7")],
        Binding = true,
        Exclusive = Reported.Unknown(),
        Status = [AgreementStatus.Contemplated, new() { State = AgreementStatus.Signed, When = Cast.Date("2025-07-28") }],
        Parties = Listing.Exhaustive(new Party(Cast.Alibaba, PartyRole.Provider), new Party(Cast.Committee)),
        Signing = Cast.Signing,
        Period = new TimePeriod(Cast.Date("2025-07"), duration: new(1, TimeLengthUnit.Year)),
        Amounts = [TermSamples.Ceiling()],
        Subject = new LangText("hébergement"),
        Serves = [Cast.Games],
        Clauses = [Cast.Training],
        Related = [TermSamples.Replaces()],
        ProcurementMethod = ProcurementMethod.Direct,
        CallForTenders = Reported.None,
        CallForApplications = new CallNotice { Title = "Appel" },
        ProcurementRationale = Reported.Unknown(AbsenceReason.Withheld),
        Tenderers = [Cast.StartUps],
        Text = Reported.Unknown(AbsenceReason.Undisclosed),
        Influences = [TermSamples.Accelerated()],
    };

    private static Party Provider() => new(Cast.Alibaba, PartyRole.Provider)
    {
        Lead = true,
        Jointly = true,
        OnBehalfOf = Cast.Restic,
        Through = Cast.StartUps,
        Period = new(Cast.Date("2025-07")),
        SignedBy = [Cast.Committee],
    };
}
