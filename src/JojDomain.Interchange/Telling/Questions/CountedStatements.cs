namespace JojDomain.Interchange;

/// <summary>The statements of a story that count in its questions.</summary>
internal sealed class CountedStatements(Story story)
{
    private readonly HashSet<(Id<Claim>, EntityRef, Property)> _counted =
    [
        .. story.Questions.Where(static question => question.Property is not null)
            .SelectMany(static question => question.Positions.SelectMany(position => position.Claims.Select(claim => (claim.Id, question.Subject, question.Property!)))),
    ];

    public bool Contains(Claim claim, Statement statement) =>
        statement is { Modality: Modality.Actual, Certainty: Certainty.Unmarked or Certainty.Certain, Condition: null, Predicate: PropertyPredicate predicate }
        && _counted.Contains((claim.Id, statement.Subject, predicate.Property));
}
