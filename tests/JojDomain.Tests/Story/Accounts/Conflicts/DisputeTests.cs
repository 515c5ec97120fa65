using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

public sealed class DisputeTests
{
    private static readonly Statement NoCall = Agreement.Properties.CallForTenders.Of(Deal.Id, Reported.None);
    private static readonly Statement ACall = Agreement.Properties.CallForTenders.Of(Deal.Id, new CallNotice());

    public static TheoryData<string> Compatible => [.. PairCases.Compatible.Keys];

    public static TheoryData<string> Incompatible => [.. PairCases.Incompatible.Keys];

    public static TheoryData<string> Uncounted => [.. Unsaid.Keys];

    public static TheoryData<string> Counted => [.. StillSaid.Keys];

    // Each makes of a claim that asserts one that does not.
    private static IReadOnlyDictionary<string, Func<Claim, Claim>> Unsaid { get; } = new Dictionary<string, Func<Claim, Claim>>
    {
        ["a promise"] = static claim => claim with { Act = SpeechAct.Promises },
        ["a question"] = static claim => claim with { Act = SpeechAct.Asks },
        ["a wish"] = static claim => claim with { Act = SpeechAct.Hopes },
        ["a doubt"] = static claim => claim with { Act = SpeechAct.Doubts },
        ["a suspicion"] = static claim => claim with { Act = SpeechAct.Suspects },
        ["a suggestion"] = static claim => claim with { Act = SpeechAct.Suggests },
        ["a speculation"] = static claim => claim with { Act = SpeechAct.Speculates },
        ["what is taken back"] = static claim => claim with { Act = SpeechAct.Retracts },
        ["an act that nobody knows"] = static claim => claim with { Act = new("x-mumbles") },
        ["an act that was declined"] = static claim => claim with { Outcome = ActOutcome.Declined },
        ["a silence"] = static claim => claim with { Outcome = ActOutcome.Silent },
        ["what was not said"] = static claim => claim with { Attribution = claim.Attribution with { ScopalPolarity = Polarity.Negated } },
        ["hearsay of a narrator"] = static claim => claim with { Attribution = claim.Attribution with { Mode = AttributionMode.Narration, Distance = DistanceKind.Hearsay } },
        ["what is possible"] = static claim => With(claim, static said => said with { Modality = Modality.Possible }),
        ["what is asked for"] = static claim => With(claim, static said => said with { Modality = Modality.Asked }),
        ["what is imagined"] = static claim => With(claim, static said => said with { Modality = Modality.Counterfactual }),
        ["a guess"] = static claim => With(claim, static said => said with { Certainty = Certainty.Probable }),
        ["a condition"] = static claim => With(claim, static said => said with { Condition = new() { Words = "if the budget is voted" } }),
        ["half of them"] = static claim => With(claim, static said => said with { Quantifier = Quantifier.Half }),
    };

    private static IReadOnlyDictionary<string, Func<Claim, Claim>> StillSaid { get; } = new Dictionary<string, Func<Claim, Claim>>
    {
        ["an act that is not stated"] = static claim => claim with { Act = null },
        ["an assertion"] = static claim => claim with { Act = SpeechAct.Alleges },
        ["a declaration"] = static claim => claim with { Act = SpeechAct.Rules },
        ["certainty"] = static claim => With(claim, static said => said with { Certainty = Certainty.Certain }),
        ["another's words that the reporter calls alleged"] = static claim => claim with { Attribution = claim.Attribution with { Mode = AttributionMode.Indirect, Distance = DistanceKind.Alleged } },
        ["a narrator who endorses"] = static claim => claim with { Attribution = claim.Attribution with { Mode = AttributionMode.Narration, Distance = DistanceKind.Endorsed } },
        ["one of two voices"] = static claim => claim with { Attribution = claim.Attribution with { Voice = Voice.OneOf((EntityRef)Restic.Id, (EntityRef)Article.Id) } },
        ["a voice that is only described"] = static claim => claim with { Attribution = claim.Attribution with { Voice = Voice.Described("an official") } },
        ["all of them"] = static claim => With(claim, static said => said with { Quantifier = Quantifier.All }),
    };

    [Theory]
    [MemberData(nameof(Compatible))]
    public void Disputes_OfWhatCanBothBeTrue_AreNone(string pair)
    {
        (Statement first, Statement second) = PairCases.Compatible[pair];

        Said.Disputes(first, second).Should().BeEmpty();
        Said.Disputes(second, first).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Incompatible))]
    public void Disputes_OfWhatCannotBothBeTrue_AreOneWithBothSides(string pair)
    {
        (Statement first, Statement second) = PairCases.Incompatible[pair];

        Dispute dispute = Said.Disputes(first, second).Should().ContainSingle().Subject;

        dispute.Positions.Select(static position => position.Statement).Should().Equal(first, second);
        Said.Disputes(second, first).Should().ContainSingle().Which.Positions.Select(static position => position.Statement).Should().Equal(second, first);
    }

    [Theory]
    [MemberData(nameof(Uncounted))]
    public void Disputes_OfWhatIsNotAsserted_AreNone(string made)
    {
        Claim said = By(Restic.Id, "c1", NoCall);
        Claim denied = By(Ministry.Id, "c2", ACall);

        Story(said, denied).Disputes.Should().ContainSingle();
        Story(Unsaid[made](said), denied).Disputes.Should().BeEmpty();
        Story(Unsaid[made](said)).AccordingTo(Restic.Id).Get(Deal.Id).CallForTenders.State.Should().Be(ReportState.NotStated);
    }

    [Theory]
    [MemberData(nameof(Counted))]
    public void Disputes_OfWhatIsAsserted_AreThere(string made) =>
        Story(StillSaid[made](By(Restic.Id, "c1", NoCall)), By(Ministry.Id, "c2", ACall)).Disputes.Should().ContainSingle();

    [Fact]
    public void Dispute_OfThreeSides_HasEachOnceWithItsClaimsInOrder()
    {
        Statement direct = Agreement.Properties.ProcurementMethod.Of(Deal.Id, ProcurementMethod.Direct);
        Story story = Story(
            By(Restic.Id, "c1", direct),
            By(Ministry.Id, "c2", Agreement.Properties.ProcurementMethod.Of(Deal.Id, ProcurementMethod.Open)),
            By(Alibaba.Id, "c3", Agreement.Properties.ProcurementMethod.Of(Deal.Id, Reported.Unknown())),
            By(Alibaba.Id, "c4", direct, direct),
            By(Restic.Id, "c5", direct));

        Dispute dispute = story.Disputes.Should().ContainSingle().Subject;

        (dispute.Subject, dispute.Property, dispute.AsOf).Should().Be(((EntityRef)Deal.Id, Agreement.Properties.ProcurementMethod, null));
        dispute.Positions.Select(static position => string.Join(" ", position.Claims.Select(static claim => claim.Id))).Should().Equal("c1 c4 c5", "c2");
        dispute.Positions[0].Voices.Should().Equal(Restic.Id, Alibaba.Id);
        dispute.ToString().Should().Be("deal agreement.procurementMethod: restic, alibaba (c1, c4, c5) against ministry (c2)");
        story.Disputes.Should().Equal(JojDomain.Story.Create(story.Content).Disputes);
    }

    [Fact]
    public void Dispute_OfListsInAnotherOrderAndOfOneVoiceInTwoCapacities_HasEachOnce()
    {
        static Statement Parties(params Party[] parties) => Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(parties));
        Party restic = new(Restic.Id);
        Party ministry = new(Ministry.Id);
        Voice minister = new NamedVoice { Entity = President.Id, Capacity = new VoiceCapacity { Words = "minister" } };
        Dispute dispute = Story(
            By(President.Id, "c1", Parties(restic, ministry)), By(minister, "c2", Parties(ministry, restic)), By(Restic.Id, "c3", Parties(restic))).Disputes.Should().ContainSingle().Subject;

        dispute.Positions.Should().HaveCount(2);
        dispute.ToString().Should().Be("deal agreement.parties: president (c1, c2) against restic (c3)");
    }

    [Fact]
    public void Dispute_OfListsInOtherWords_HasEachOnce()
    {
        static Statement Votes(VoteOption option, string words) =>
            Decision.Properties.CastVotes.Of(Vote.Id, Listing.Exhaustive(new CastVote { Voter = President.Id, Option = option, Words = words }));
        Dispute dispute = Story(
            By(Restic.Id, "c1", Votes(VoteOption.InFavour, "pour")), By(Alibaba.Id, "c2", Votes(VoteOption.InFavour, "for it")), By(Ministry.Id, "c3", Votes(VoteOption.Against, "contre")))
            .Disputes.Should().ContainSingle().Subject;

        dispute.Positions.Select(static position => string.Join(" ", position.Claims.Select(static claim => claim.Id))).Should().Equal("c1 c2", "c3");
    }

    [Fact]
    public void Dispute_OfAPositionOfWhichOneClaimIsInConflict_HasTheStatementOfThatClaim()
    {
        Statement whole = Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(new Party(Ministry.Id)));
        Statement buyer = Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(new Party(Ministry.Id, PartyRole.Buyer)));
        Statement lead = Agreement.Properties.Parties.Of(Deal.Id, Listing.Exhaustive(new Party(Ministry.Id, PartyRole.Buyer) { Lead = true }));
        Statement noBuyer = Agreement.Properties.Parties.Excluding(Deal.Id, new Party(Ministry.Id, PartyRole.Buyer));
        Story story = Story(By(Restic.Id, "c1", whole), By(Restic.Id, "c2", buyer), By(Restic.Id, "c3", lead), By(Alibaba.Id, "c4", noBuyer));

        Dispute dispute = story.Disputes.Should().ContainSingle().Subject;

        dispute.ToString().Should().Be("deal agreement.parties: restic (c2, c3) against alibaba (c4)");
        dispute.Positions.Select(static position => position.Statement).Should().Equal(buyer, noBuyer);
        story.Questions[0].Positions.Select(static position => position.Statement).Should().Equal(whole, noBuyer);
    }

    [Fact]
    public void Dispute_WithinOneVoice_IsADisputeToo() =>
        Story(By(Restic.Id, "c1", NoCall), By(Restic.Id, "c2", ACall)).Disputes.Should().ContainSingle();

    [Fact]
    public void Dispute_WithWhatTheAuthorHolds_IsNone()
    {
        StoryContent content = Story(By(Restic.Id, "c1", NoCall)).Content;

        JojDomain.Story.Create(content with { Agreements = [Deal with { CallForTenders = new CallNotice() }] }).Disputes.Should().BeEmpty();
    }

    private static Claim With(Claim claim, Func<Statement, Statement> change) => claim with { Statements = [.. claim.Statements.Select(change)] };
}
