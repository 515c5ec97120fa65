namespace JojDomain;

/// <summary>A statement on the items of a listing, of which corrections take the place of some.</summary>
internal sealed class CorrectedListing(ListMeaning meaning)
{
    private readonly HashSet<AssertedItem> _gone = [];
    private readonly List<AssertedItem> _anew = [];
    private bool _isClosed = meaning.Constraint == ListConstraint.Exactly;

    public void Correct(RestatedItems correction)
    {
        AssertedItem[] corrected = [.. meaning.Items.Where(correction.SpeaksOf)];
        _gone.UnionWith(corrected);
        if (corrected.Length > 0)
        {
            _isClosed &= correction.KeepsClosed;
            _anew.AddRange(correction.Named);
        }
    }

    /// <summary>What is left of the statement; null where nothing is. A list that is still all there is has the items of the correction in place of its own.</summary>
    public Assertion? Left(Assertion said)
    {
        if (_gone.Count == 0)
        {
            return said;
        }

        AssertedItem[] left = [.. meaning.Items.Where(item => !_gone.Contains(item))];
        AssertedItem[] all = _isClosed ? [.. left, .. _anew] : left;
        bool isOpened = meaning.Constraint == ListConstraint.Exactly && !_isClosed;
        return all.Length == 0 ? null : said with
        {
            Statement = said.Property.WithItems(said.Statement, all.Select(static item => item.Item), isOpened),
            Meaning = new ListMeaning(isOpened ? ListConstraint.AtLeast : meaning.Constraint, all, meaning.IsOfEach, left),
        };
    }
}
