namespace JojDomain;

/// <summary>A tenure as it is seen from the writing of its source: who was the chair in an article may be a former chair in a later one.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Written">When the source was written; null where that is not given.</param>
internal sealed record TenureSeen(Tenure Tenure, EdtfDate? Written)
{
    /// <summary>
    /// When the post ends by it: for who holds it, not before the source was written; for a former holder, before that. Where the date is missing, no later source is known.
    /// </summary>
    public Reach? End(object axis) => Tenure switch
    {
        Tenure.Current => new Reach(axis, new Edge(Latest ?? decimal.MaxValue, true), null),
        Tenure.Former => new Reach(axis, null, new Edge(Earliest ?? decimal.MinValue, false)),
        _ => null,
    };

    private decimal? Latest => Written is null ? null : DayNumber.Of(Written.Latest);

    private decimal? Earliest => Written is null ? null : DayNumber.Of(Written.Earliest);
}
