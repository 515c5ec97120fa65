namespace JojDomain;

/// <summary>Which statements say how things are. Disputes and accounts both ask here, so that the rule stands once.</summary>
internal static class Assertions
{
    /// <summary>The statements that count, in the order of the document. Open terms are not among them: nothing says what their values mean.</summary>
    public static IEnumerable<Assertion> Of(IReadOnlyCollection<Claim> claims) => TakenBack.LeftOf([.. SaidIn(claims)], claims);

    /// <summary>The entities that speak for certain: alone, together with others, or each for itself. Of one among several it is not told which; they speak perhaps.</summary>
    public static IEnumerable<EntityRef> SpeakersOf(Voice voice, bool orPerhaps = false)
    {
        return Of(voice);

        IEnumerable<EntityRef> Of(Voice each) => each switch
        {
            NamedVoice named => [named.Entity],
            JointVoice joint => joint.Voices.SelectMany(Of),
            EachVoice several => several.Voices.SelectMany(Of),
            AlternativeVoice oneOf when orPerhaps => oneOf.Voices.SelectMany(Of),
            _ => [],
        };
    }

    /// <summary>Whether what the claim tells was said at all, by whatever act.</summary>
    public static bool IsSaid(Claim claim) => claim is { Outcome: ActOutcome.Performed, Attribution.ScopalPolarity: Polarity.Affirmed };

    private static IEnumerable<Assertion> SaidIn(IEnumerable<Claim> claims)
    {
        foreach (Claim claim in claims)
        {
            if (!Asserts(claim))
            {
                continue;
            }

            foreach (Statement statement in claim.Statements)
            {
                if (IsPlain(statement) && statement.Predicate is PropertyPredicate { Property: var property } && Meaning.Of(statement, property) is { } meaning)
                {
                    yield return new Assertion(claim, statement, property, meaning);
                }
            }
        }
    }

    // A promise, a question, a wish, a guess and a silence assert nothing; an act that is not told is taken for plain telling, as in "according to".
    private static bool Asserts(Claim claim) => IsSaid(claim)
        && claim.Act is null or { Class: SearleClass.Assertive or SearleClass.Declaration, IsGuarded: false }
        && !KeepsFromItsOwnWords(claim.Attribution);

    // Distance is kept by whoever passes words on. Only a narrator, who passes on its own, thereby says less than that it is so.
    private static bool KeepsFromItsOwnWords(Attribution attribution) =>
        attribution is { Mode: AttributionMode.Narration, Distance: { } distance } && distance.Kind != DistanceKind.Endorsed;

    private static bool IsPlain(Statement statement) => statement is
    {
        Modality: Modality.Actual,
        Certainty: Certainty.Unmarked or Certainty.Certain,
        Condition: null,
    };
}
