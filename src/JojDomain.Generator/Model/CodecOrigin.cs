namespace JojDomain.Generator.Model;

/// <summary>Where the code that uses a codec has it from.</summary>
internal enum CodecOrigin
{
    /// <summary>There is one for all, which the expression finds.</summary>
    Shared,

    /// <summary>The expression makes one.</summary>
    Made,

    /// <summary>The class around it is given it.</summary>
    Given,
}
