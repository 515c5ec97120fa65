namespace JojDomain.Benchmarks.First;

/// <summary>One first read: microseconds of the process's time and by the clock, and the methods that were compiled for it.</summary>
internal sealed record FirstTimes(double Used, double Passed, int Compiled);
