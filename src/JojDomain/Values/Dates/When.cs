namespace JojDomain;

/// <summary>A time as it was reported: an <see cref="EdtfDate"/>, or an expression that needs an anchor to become one.</summary>
/// <remarks>A time keeps the precision with which it was reported, and is never converted to an instant implicitly.</remarks>
[Union]
public abstract partial record When
{
    private protected When()
    {
    }
}
