namespace JojDomain;

/// <summary>The values that end first and that begin last on each axis.</summary>
internal sealed class ExtentEnds
{
    private readonly Dictionary<object, AxisEnds> _axes = [];

    public void Add(int index, Extent extent)
    {
        foreach (Reach reach in extent.Reaches)
        {
            if (!_axes.TryGetValue(reach.Axis, out AxisEnds? ends))
            {
                _axes.Add(reach.Axis, ends = new AxisEnds());
            }

            ends.Add(index, reach);
        }
    }

    /// <summary>The values that may be apart from the given one if any is.</summary>
    public IEnumerable<int> CandidatesFor(Extent extent)
    {
        foreach (Reach reach in extent.Reaches)
        {
            if (_axes.TryGetValue(reach.Axis, out AxisEnds? ends))
            {
                foreach (int other in ends.Indexes)
                {
                    yield return other;
                }
            }
        }
    }
}
