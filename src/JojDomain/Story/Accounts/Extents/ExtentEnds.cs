namespace JojDomain;

/// <summary>Which of several values end first and begin last, on each axis.</summary>
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

    /// <summary>The values that one value is to be compared with.</summary>
    public IEnumerable<int> Beside(Extent extent)
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
