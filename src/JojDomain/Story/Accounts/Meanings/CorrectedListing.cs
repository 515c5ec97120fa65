namespace JojDomain;

/// <summary>A statement about the items of a listing, some of which corrections replace.</summary>
internal sealed class CorrectedListing(ListMeaning meaning)
{
    private readonly HashSet<AssertedItem> _removed = [];
    private readonly List<AssertedItem> _restated = [];
    private bool _isClosed = meaning.Constraint == ListConstraint.Exactly;

    public void Correct(RestatedItems correction)
    {
        AssertedItem[] corrected = [.. meaning.Items.Where(correction.SpeaksOf)];
        _removed.UnionWith(corrected);
        if (corrected.Length > 0)
        {
            _isClosed &= correction.KeepsClosed;
            _restated.AddRange(correction.Named);
        }
    }

    /// <summary>The statement without the corrected items; null where none is remaining. A list that stays closed has the items of the correction in their place.</summary>
    public Assertion? Remaining(Assertion assertion)
    {
        if (_removed.Count == 0)
        {
            return assertion;
        }

        AssertedItem[] remaining = [.. meaning.Items.Where(item => !_removed.Contains(item))];
        AssertedItem[] all = _isClosed ? [.. remaining, .. _restated] : remaining;
        bool isOpened = meaning.Constraint == ListConstraint.Exactly && !_isClosed;
        return all.Length == 0 ? null : assertion with
        {
            Statement = assertion.Property.WithItems(assertion.Statement, all.Select(static item => item.Item), isOpened),
            Meaning = new ListMeaning(isOpened ? ListConstraint.AtLeast : meaning.Constraint, all, meaning.Scope, remaining),
        };
    }
}
