namespace JojDomain.Interchange;

/// <summary>The most code points that a value may have, by its type in FollowTheMoney.</summary>
internal static class FtmLengths
{
    public const int Code = 16;
    public const int Date = 32;
    public const int Identifier = 64;
    public const int Entity = 200;
    public const int Address = 250;
    public const int Number = 250;
    public const int Name = 384;
    public const int Word = 1024;
    public const int Url = 4096;
    public const int Text = 65_000;
}
