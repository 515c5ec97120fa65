namespace JojDomain;

/// <summary>A tenure with the time from which it is seen: the chair of one article may be the former chair of a later one, without a contradiction.</summary>
/// <param name="Tenure">The tenure.</param>
/// <param name="Written">When the source was written; null where that is not given.</param>
internal sealed record TenureSeen(Tenure Tenure, EdtfDate? Written)
{
    /// <summary>
    /// When the tenure can have ended: a current one not before the source was written, a former one before that. A source without a date is taken for the latest if the tenure is current,
    /// and for the earliest if it is former.
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
