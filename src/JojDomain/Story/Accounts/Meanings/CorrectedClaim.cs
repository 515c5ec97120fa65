namespace JojDomain;

/// <summary>A claim that its own voice corrects. A correction replaces the answer to one question, or one item of a listing, and the rest of the claim stays.</summary>
internal sealed class CorrectedClaim(Assertion[] assertions, ValueComparison values)
{
    private readonly HashSet<int> _removed = [];
    private readonly Dictionary<int, CorrectedListing> _listings = [];

    /// <summary>The assertions that are not taken back, without their corrected items.</summary>
    public IEnumerable<Assertion> Remaining
    {
        get
        {
            for (int at = 0; at < assertions.Length; at++)
            {
                if (_removed.Contains(at))
                {
                    continue;
                }

                if (!_listings.TryGetValue(at, out CorrectedListing? listing))
                {
                    yield return assertions[at];
                }
                else if (listing.Remaining(assertions[at]) is { } remaining)
                {
                    yield return remaining;
                }
            }
        }
    }

    public void TakeBack() => _removed.UnionWith(Enumerable.Range(0, assertions.Length));

    /// <summary>Removes what a correction replaces, also by statements that are hedged and do not count themselves.</summary>
    /// <param name="statements">The statements of the correction.</param>
    /// <param name="counted">Those of them that count, if the correction is not taken back itself.</param>
    public void Correct(IEnumerable<Statement> statements, IEnumerable<Assertion> counted)
    {
        HashSet<Statement> firm = new(counted.Select(static each => each.Statement), ReferenceEqualityComparer.Instance);
        var restated = statements.Where(static each => each.Predicate is PropertyPredicate)
            .Select(statement => Read(statement, firm.Contains(statement)))
            .GroupBy(static each => (each.Statement.Subject, each.Property));
        foreach (IGrouping<(EntityRef Subject, Property Property), Restated> about in restated)
        {
            int[] before = [.. Enumerable.Range(0, assertions.Length).Where(at => assertions[at].Statement.Subject == about.Key.Subject && assertions[at].Property == about.Key.Property)];
            if (before.Length > 0)
            {
                Correct(before, about);
            }
        }
    }

    // A correction with other times than the claim also corrects the time, and then replaces all statements about the property.
    private void Correct(int[] before, IEnumerable<Restated> restated)
    {
        bool isFound = false;
        foreach (IGrouping<object, Restated> question in restated.GroupBy(static each => each.Question))
        {
            int[] same = [.. before.Where(at => Restated.QuestionOf(assertions[at].Statement, assertions[at].Meaning).Equals(question.Key))];
            isFound |= same.Length > 0;
            if (same.Length > 0 && !CorrectItems(same, [.. question]))
            {
                _removed.UnionWith(same);
            }
        }

        if (!isFound)
        {
            _removed.UnionWith(before);
        }
    }

    // False where the correction replaces the list as a whole: it is a closed list, or names other items in place of the earlier ones.
    private bool CorrectItems(int[] same, Restated[] restated)
    {
        if (restated.Any(static each => !each.IsOfSingleItems))
        {
            return false;
        }

        int[] lists = [.. same.Where(at => assertions[at].Meaning is ListMeaning { IsOfSingleItems: true } or ListMeaning { Constraint: ListConstraint.Exactly })];
        var correction = new RestatedItems(restated, [.. lists.SelectMany(at => ((ListMeaning)assertions[at].Meaning).Items)], values);
        if (correction.IsInstead)
        {
            return false;
        }

        _removed.UnionWith(same.Except(lists));
        foreach (int at in lists)
        {
            if (!_listings.TryGetValue(at, out CorrectedListing? listing))
            {
                _listings.Add(at, listing = new CorrectedListing((ListMeaning)assertions[at].Meaning));
            }

            listing.Correct(correction);
        }

        return true;
    }

    private Restated Read(Statement statement, bool isFirm)
    {
        Property property = ((PropertyPredicate)statement.Predicate).Property;
        return new Restated(statement, property, property.Accept(statement, new MeaningReader(statement, null, values)), isFirm);
    }
}
