using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Claims;

/// <summary>
/// The ways in which the press reported the organisers' communiqué on the Dakar 2026 agreement (lesoleil.sn, enqueteplus.com, July 2025):
/// each of them in typed members, none of them in free text alone.
/// </summary>
public class PressCommuniqueTests
{
    private static readonly Id<Organisation> Committee = new("cojoj");
    private static readonly Id<Organisation> Alibaba = new("alibaba");
    private static readonly Id<Organisation> State = new("state");
    private static readonly Id<Person> Yuan = new("yuan");
    private static readonly Id<Person> Wade = new("wade");
    private static readonly Id<Agreement> Deal = new("deal");
    private static readonly Id<Source> Outlet = new("outlet");
    private static readonly Id<Source> Agency = new("agency");
    private static readonly Id<Source> Release = new("release");
    private static readonly Id<Source> Daily = new("daily");

    private static readonly EquatableArray<Hop> Chain = [Hop.Through(Outlet), Hop.Through(Agency), Hop.Through(Release)];

    private static readonly Story Told = Story.Create(new()
    {
        Organisations = [Company(Committee, "Cojoj"), Company(Alibaba, "Alibaba"), Company(State, "Sénégal")],
        People = [new() { Id = Yuan, Names = [new("Selina Yuan")] }, new() { Id = Wade, Names = [new("Ibrahima Wade")] }],
        Agreements = [new() { Id = Deal, Kind = AgreementKind.Partnership }],
        Sources = [Article(Outlet), Article(Agency), new() { Id = Release, Kind = SourceKind.PressRelease }, Article(Daily)],
        Claims =
        [
            new()
            {
                Id = new("fragment"),
                Attribution = new() { Voice = Committee, Cue = Cue("précise"), Mode = AttributionMode.Mixed, Via = Chain },
                Act = SpeechAct.Specifies,
                Words = new("La signature intervient «après plusieurs années de discussions»", "fr"),
                Quotation = new() { Segments = [Words("après plusieurs années de discussions")], Marks = "«»" },
            },
            new()
            {
                Id = new("intention"),
                Attribution = new() { Voice = Committee, Cue = Cue("rappelle-t-elle"), Mode = AttributionMode.Indirect, Via = [Hop.Through(Outlet), Hop.Untold, Hop.Through(Release)] },
                Act = SpeechAct.Recalls,
                Statements = [Agreement.Properties.Status.Including(Deal, AgreementStatus.Contemplated) with { AsOf = EdtfDate.Parse("2022-02") }],
            },
            new()
            {
                Id = new("joy"),
                Attribution = new()
                {
                    Voice = Voice.Named(Yuan, new VoiceCapacity { Words = "présidente", Kind = PostKind.President, At = Alibaba }),
                    Cue = Cue("se réjouit"),
                    Mode = AttributionMode.Direct,
                    Via = Chain,
                },
                Act = SpeechAct.Rejoices,
                Stance = Stance.For,
                Quotation = new() { Segments = [Words("C'est la première fois"), new Elision()], Fidelity = new(verbatim: true, elided: true) },
                About = [Deal],
            },
            new()
            {
                Id = new("narrative-cue"),
                Attribution = new() { Voice = Wade, Cue = Cue("dira"), Mode = AttributionMode.Mixed, Via = Chain },
                Act = SpeechAct.States,
                Quotation = new() { Segments = [Words("une étape décisive"), new Elision()] },
            },
            new()
            {
                Id = new("cause"),
                Attribution = new() { Voice = Release, Cue = Cue("selon le communiqué"), Mode = AttributionMode.Indirect, Via = [Hop.Through(Outlet)] },
                Act = SpeechAct.States,
                Words = new("Le récent séjour du Premier ministre a contribué à accélérer les échanges", "fr"),
            },
            new()
            {
                Id = new("commitment"),
                Attribution = new() { Voice = Alibaba, Cue = Cue("s'est engagé"), Mode = AttributionMode.Indirect, Via = [Hop.Through(Outlet), new(Release, (Voice)Committee)] },
                Act = SpeechAct.Commits,
                Statements = [Of(Deal, "collaboration", (TermValue)new LangText("les opérateurs privés locaux", "fr"), Modality.Intended)],
            },
            new()
            {
                Id = new("other-parties"),
                Attribution = new() { Voice = Daily, Cue = Cue("présente"), Mode = AttributionMode.Narration, Via = [Hop.Through(Daily)] },
                Act = SpeechAct.Describes,
                Statements = [Agreement.Properties.Parties.Of(Deal, [new Party(State), new Party(Alibaba)])],
                Relations = [new() { Kind = ClaimRelationKind.ContrastsWith, Target = new Id<Claim>("fragment"), Basis = Basis.Stated, Words = "au contraire" }],
            },
            new()
            {
                Id = new("quotes-of-nobody"),
                Attribution = new() { Voice = Voice.Untold(), Distance = DistanceKind.Doubted, Via = [Hop.Through(Daily)] },
                Quotation = new() { Segments = [Words("premier cloud public national")], Marks = "«»", Use = QuotationUse.Scare },
            },
            new()
            {
                Id = new("conditional"),
                Attribution = new()
                {
                    Voice = new DescribedVoice("une source proche du dossier", VoiceNaming.Withheld) { Reason = "sous couvert d'anonymat" },
                    Distance = new() { Kind = DistanceKind.PressConditional, Cue = Cue("aurait") },
                    Via = [Hop.Through(Daily), Hop.By(Voice.Named(Wade, "coordonnateur"))],
                    OtherChains = [new([Hop.Through(Daily), Hop.Through(Agency)])],
                },
                Act = SpeechAct.States,
            },
        ],
    });

    [Fact]
    public void Story_OfTheCommunique_IsReadBackAsItWasWritten()
    {
        Story again = StoryJson.Parse(StoryJson.ToUtf8Bytes(Told));

        again.Should().Be(Told);
        Told.Content.Claims.Count.Should().Be(9);
    }

    [Fact]
    public void Chain_OfThreeWithAStepUntold_KeepsItsPlace()
    {
        Claim claim = Told.Get(new Id<Claim>("intention"));

        claim.Attribution.Via.Select(static hop => hop.Source.State).Should().Equal(ReportState.Stated, ReportState.Unknown, ReportState.Stated);
        Told.ClaimsBy(Committee).Should().Contain(claim);
    }

    [Fact]
    public void ClaimsBy_ARelay_DoesNotMakeItTheSpeaker()
    {
        Told.ClaimsBy(Alibaba).Select(static claim => claim.Id.Text).Should().Equal("commitment");
        Told.ClaimsBy(Wade).Select(static claim => claim.Id.Text).Should().Equal("narrative-cue");
        Told.ClaimsBy(Yuan).Should().ContainSingle().Which.Act!.Class.Should().Be(SearleClass.Expressive);
    }

    private static Organisation Company(Id<Organisation> id, string name) => new() { Id = id, Names = [new(name)] };

    private static Source Article(Id<Source> id) => new() { Id = id, Kind = SourceKind.Article };

    private static Cue Cue(string words) => new() { Words = words };

    private static QuotedWords Words(string words) => new() { Words = words };

    private static Statement Of(EntityRef subject, string term, Reported<TermValue> value, Modality modality) =>
        new() { Subject = subject, Predicate = new TermPredicate(new(term), value), Modality = modality };
}
