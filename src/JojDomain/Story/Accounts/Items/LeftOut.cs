namespace JojDomain;

/// <summary>Takes the place of a member that an account leaves out, where members are compared.</summary>
internal sealed class LeftOut
{
    public static readonly object Instance = new LeftOut();
}
