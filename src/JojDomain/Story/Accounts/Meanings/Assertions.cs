namespace JojDomain;

/// <summary>Finds the statements that say how things are. Questions, accounts and timelines are all made of these, so that the rule exists once.</summary>
internal sealed class Assertions(Story story)
{
    /// <summary>How their values are compared.</summary>
    public ValueComparison Values { get; } = new(story);

    /// <summary>Whether the act of a claim was performed, and not declined, evaded or negated ("did not say that").</summary>
    public static bool IsPerformed(Claim claim) => claim is { Outcome: ActOutcome.Performed, Attribution.ScopalPolarity: Polarity.Affirmed };

    /// <summary>The statements that count, in the order of the document. Statements of open terms do not: nothing defines what their values mean.</summary>
    public IEnumerable<Assertion> Of(IReadOnlyCollection<Claim> claims) => new TakenBack(story).Remaining([.. AssertedIn(claims)], claims, Values);

    private IEnumerable<Assertion> AssertedIn(IEnumerable<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (!IsPerformed(claim) || IsDistantNarration(claim.Attribution))
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

    // A claim without an act reports plainly, as in "according to".
    private static bool Counts(SpeechAct? act, Statement statement) => act is null || act.Commitment switch
    {
        ActCommitment.Asserts or ActCommitment.Declares or ActCommitment.TakesForGranted => true,
        ActCommitment.Denies => statement.HasNegation,
        _ => false,
    };

    // Reporters who keep a distance do so from the words of others, which others still assert. Only a narrator's words are its own, and then nobody asserts them.
    private static bool IsDistantNarration(Attribution attribution) =>
        attribution is { Mode: AttributionMode.Narration, Distance: { } distance } && distance.Kind != DistanceKind.Endorsed;

    private static bool IsPlain(Statement statement) => statement is
    {
        Modality: Modality.Actual,
        Certainty: Certainty.Unmarked or Certainty.Certain,
        Condition: null,
    };
}
