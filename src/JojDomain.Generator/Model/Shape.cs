namespace JojDomain.Generator.Model;

/// <summary>The shapes of described types, by which it is decided what is emitted.</summary>
internal enum Shape
{
    /// <summary>A string with a grammar of its own.</summary>
    Leaf,

    /// <summary>An object with members.</summary>
    Record,

    /// <summary>One of several records.</summary>
    Union,

    /// <summary>One word of a closed list.</summary>
    Enumeration,

    /// <summary>A type whose codec is written by hand.</summary>
    HandWritten,
}
