namespace JojDomain.Generator.Model;

/// <summary>Where emitted code gets a codec from.</summary>
internal enum CodecOrigin
{
    /// <summary>The expression names one that all code shares.</summary>
    Shared,

    /// <summary>The expression makes a new one.</summary>
    Made,

    /// <summary>It is a parameter of the class around the code.</summary>
    Given,
}
