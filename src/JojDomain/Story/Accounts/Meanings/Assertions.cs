namespace JojDomain;

/// <summary>Which statements say how things are. All that is asked of accounts is asked of these, so that the rule exists once.</summary>
internal sealed class Assertions(Story story)
{
    /// <summary>How what they say is compared.</summary>
    public ValueComparison Values { get; } = new(story);

    /// <summary>Whether what the claim states was said at all, by any act.</summary>
    public static bool IsSaid(Claim claim) => claim is { Outcome: ActOutcome.Performed, Attribution.ScopalPolarity: Polarity.Affirmed };

    /// <summary>The statements that count, in the order of the document. Open terms are not among them: nothing says what their values mean.</summary>
    public IEnumerable<Assertion> Of(IReadOnlyCollection<Claim> claims) => TakenBack.LeftOf([.. SaidIn(claims)], claims, Values);

    private IEnumerable<Assertion> SaidIn(IEnumerable<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (!IsSaid(claim) || KeepsFromItsOwnWords(claim.Attribution))
            {
                continue;
            }

            EdtfDate? written = ClaimSources.WrittenOf(claim, story);
            foreach (Statement statement in claim.Statements)
            {
                if (IsPlain(statement) && Counts(claim.Act, statement) && statement.Predicate is PropertyPredicate { Property: var property }
                    && Meaning.Of(statement, property, written, Values) is { } meaning)
                {
                    yield return new Assertion(claim, statement, property, meaning);
                }
            }
        }
    }

    // An act that is not given is taken for plain reporting, as in "according to".
    private static bool Counts(SpeechAct? act, Statement statement) => act is null || act.Commitment switch
    {
        ActCommitment.Asserts or ActCommitment.Declares or ActCommitment.TakesForGranted => true,
        ActCommitment.Denies => statement.HasNegation,
        _ => false,
    };

    // Distance is kept by one who passes words on. Only a narrator, who passes on its own, thereby says less than that it is so.
    private static bool KeepsFromItsOwnWords(Attribution attribution) =>
        attribution is { Mode: AttributionMode.Narration, Distance: { } distance } && distance.Kind != DistanceKind.Endorsed;

    private static bool IsPlain(Statement statement) => statement is
    {
        Modality: Modality.Actual,
        Certainty: Certainty.Unmarked or Certainty.Certain,
        Condition: null,
    };
}
