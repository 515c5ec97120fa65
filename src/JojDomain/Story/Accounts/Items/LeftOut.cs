namespace JojDomain;

/// <summary>Represents, in a key, a member that an account leaves out.</summary>
internal sealed class LeftOut
{
    public static readonly object Instance = new LeftOut();
}
