namespace JojDomain;

/// <summary>How much a problem matters.</summary>
public enum Severity
{
    /// <summary>The document or content is not a valid story. The default value.</summary>
    Error,

    /// <summary>The story is valid, and something in it is probably not what was meant.</summary>
    Warning,
}
