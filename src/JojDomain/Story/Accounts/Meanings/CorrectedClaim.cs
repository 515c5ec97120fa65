namespace JojDomain;

/// <summary>What a claim says that its own voice corrects: of one question, or of one item of a listing, the correction takes its place, and the rest of it holds.</summary>
internal sealed class CorrectedClaim(Assertion[] said, ValueComparison values)
{
    private readonly HashSet<int> _gone = [];
    private readonly Dictionary<int, CorrectedListing> _listings = [];

    /// <summary>The statements that still hold, without the items that are corrected.</summary>
    public IEnumerable<Assertion> Left
    {
        get
        {
            for (int at = 0; at < said.Length; at++)
            {
                if (_gone.Contains(at))
                {
                    continue;
                }

                if (!_listings.TryGetValue(at, out CorrectedListing? listing))
                {
                    yield return said[at];
                }
                else if (listing.Left(said[at]) is { } left)
                {
                    yield return left;
                }
            }
        }
    }

    public void TakeBack() => _gone.UnionWith(Enumerable.Range(0, said.Length));

    /// <summary>Takes back what a correction states anew, however firmly it does so.</summary>
    /// <param name="statements">The statements of the correction.</param>
    /// <param name="counted">Those of them that say how things are, and are not corrected themselves.</param>
    public void Correct(IEnumerable<Statement> statements, IEnumerable<Assertion> counted)
    {
        HashSet<Statement> firm = new(counted.Select(static each => each.Statement), ReferenceEqualityComparer.Instance);
        var anew = statements.Where(static each => each.Predicate is PropertyPredicate)
            .Select(statement => Read(statement, firm.Contains(statement)))
            .GroupBy(static each => (each.Statement.Subject, each.Property));
        foreach (IGrouping<(EntityRef Subject, Property Property), Restated> about in anew)
        {
            int[] before = [.. Enumerable.Range(0, said.Length).Where(at => said[at].Statement.Subject == about.Key.Subject && said[at].Property == about.Key.Property)];
            if (before.Length > 0)
            {
                Correct(before, about);
            }
        }
    }

    // Where it speaks of none of the same times, it puts the time right too.
    private void Correct(int[] before, IEnumerable<Restated> anew)
    {
        bool isFound = false;
        foreach (IGrouping<object, Restated> question in anew.GroupBy(static each => each.Question))
        {
            int[] same = [.. before.Where(at => Restated.QuestionOf(said[at].Statement, said[at].Meaning).Equals(question.Key))];
            isFound |= same.Length > 0;
            if (same.Length > 0 && !CorrectItems(same, [.. question]))
            {
                _gone.UnionWith(same);
            }
        }

        if (!isFound)
        {
            _gone.UnionWith(before);
        }
    }

    // False where the whole is stated anew: by a listing that says which items there are, or by other items in place of those that were named.
    private bool CorrectItems(int[] same, Restated[] anew)
    {
        if (anew.Any(static each => !each.IsOfSingleItems))
        {
            return false;
        }

        int[] lists = [.. same.Where(at => said[at].Meaning is ListMeaning { IsOfSingleItems: true } or ListMeaning { Constraint: ListConstraint.Exactly })];
        var correction = new RestatedItems(anew, [.. lists.SelectMany(at => ((ListMeaning)said[at].Meaning).Items)], values);
        if (correction.IsInstead)
        {
            return false;
        }

        _gone.UnionWith(same.Except(lists));
        foreach (int at in lists)
        {
            if (!_listings.TryGetValue(at, out CorrectedListing? listing))
            {
                _listings.Add(at, listing = new CorrectedListing((ListMeaning)said[at].Meaning));
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
