namespace JojDomain.Testing;

/// <summary>Random numbers that are the same for a seed on every platform and in every version of .NET: SplitMix64 (Steele, Lea and Flood 2014).</summary>
internal sealed class Chance(int seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>A number from 0 up to, and without, a bound.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    public bool OneIn(int times) => Below(times) == 0;

    public long Between(long least, long most) => least + (long)Math.BigMul(Next(), (ulong)(most - least) + 1, out _);

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
