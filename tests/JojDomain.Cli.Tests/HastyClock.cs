namespace JojDomain.Cli.Tests;

/// <summary>A clock on which a second goes by whenever somebody looks.</summary>
internal sealed class HastyClock : TimeProvider
{
    private long _now;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => _now++;
}
