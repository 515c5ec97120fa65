namespace JojDomain;

/// <summary>A time as it was reported: an <see cref="EdtfDate"/>, or an expression that needs an anchor to become one.</summary>
/// <remarks>A time keeps the precision it came with; none of its kinds turns into an instant by itself.</remarks>
[Union]
public abstract partial record When
{
    private protected When()
    {
    }
}
