namespace JojDomain.Tests.Samples;

internal static class GenericSamples
{
    private static readonly EntityRef Restic = Cast.Restic;
    private static readonly EntityRef Committee = Cast.Committee;

    public static IEnumerable<Sample> All() =>
    [
        Sample.Of<Reported<CountryCode>>("\"SN\"", () => CountryCode.Parse("SN"), _ => [CountryCode.Parse("CN"), Reported.None, default]),
        Absent("""{"absent":"none"}""", Reported.None),
        Absent("""{"absent":"notApplicable"}""", Reported.NotApplicable),
        Absent("""{"absent":"unknown"}""", Reported.Unknown(), """{"reason":"unknown","absent":"unknown"}"""),
        Absent("""{"absent":"unknown","reason":"toBeDetermined"}""", Reported.Unknown(AbsenceReason.ToBeDetermined)),
        Sample.Of<EquatableArray<LanguageTag>>("""["fr","wo"]""", () => [new("fr"), new("wo")], _ => [[new("wo"), new("fr")], [new("fr")], []]),
        Sample.Of<EquatableArray<LanguageTag>>("[]", () => [], _ => [[new("fr")]]) with { Note = "empty" },
        Sample.Of<Listing<EntityRef>>(
            """{"items":["restic"],"completeness":"atLeast","words":"etc."}""",
            () => new([Restic], Completeness.AtLeast, "etc."),
            _ =>
            [
                new([Committee], Completeness.AtLeast, "etc."),
                new([Restic], Completeness.Exhaustive, "etc."),
                new([Restic], Completeness.AtLeast, "..."),
                new([Restic], Completeness.AtLeast),
            ]) with
        {
            AlsoReads = ["""{"words":{"text":"etc."},"completeness":"atLeast","items":["restic"]}"""],
        },
        Sample.Of<Listing<EntityRef>>("""["restic","cojoj"]""", () => [Restic, Committee], _ => [[Committee, Restic], Listing.AtLeast(Restic, Committee)]) with
        {
            Note = "bare",
            AlsoReads = ["""{"items":["restic","cojoj"]}""", """{"items":["restic","cojoj"],"completeness":"unspecified"}"""],
        },
        Sample.Of<Listing<EntityRef>>("""{"completeness":"exhaustive"}""", () => Listing.Exhaustive<EntityRef>(), _ => [[], Listing.AtLeast<EntityRef>()]) with
        {
            Note = "there are none",
            AlsoReads = ["""{"items":[],"completeness":"exhaustive"}"""],
        },
        Sample.Of<Listing<EntityRef>>(
            """{"absent":"unknown","reason":"undisclosed"}""",
            () => Reported.Unknown(AbsenceReason.Undisclosed),
            _ => [[], Listing.Exhaustive<EntityRef>(), Reported.Unknown(), Reported.NotApplicable]) with
        {
            Note = "not known",
            AlsoReads = ["""{"reason":"undisclosed","absent":"unknown"}"""],
        },
        Sample.Of<History<AgreementStatus>>(
            """["contemplated",{"state":"signed","when":"2025-07"}]""",
            () => [AgreementStatus.Contemplated, new() { State = AgreementStatus.Signed, When = Cast.Date("2025-07") }],
            _ => [[AgreementStatus.Contemplated], new(Listing.AtLeast<DatedState<AgreementStatus>>(AgreementStatus.Contemplated))]),
        Sample.Of<History<AgreementStatus>>(
            """{"items":["signed"],"completeness":"atLeast"}""",
            () => new(Listing.AtLeast<DatedState<AgreementStatus>>(AgreementStatus.Signed)),
            _ => [[AgreementStatus.Signed]]) with { Note = "open" },
    ];

    private static Sample Absent(string json, Absence absence, params string[] alsoReads) =>
        Sample.Of<Reported<CountryCode>>(json, () => absence, _ => [CountryCode.Parse("SN"), Reported.Unknown(AbsenceReason.Disputed), default]) with
        {
            Note = absence.ToString(),
            AlsoReads = alsoReads,
        };
}
