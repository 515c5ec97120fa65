namespace JojDomain.Engine;

/// <summary>Messages for values that may not be together.</summary>
internal static class Rules
{
    public const string NegatedAbsence = "only a value can be negated; that there is none, or that it is not known, is affirmed";

    /// <summary>The message of a constructor's exception, without the name of the parameter, which means nothing for the author of a document.</summary>
    public static string MessageOf(ArgumentException broken)
    {
        int suffix = broken.Message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return suffix < 0 ? broken.Message : broken.Message[..suffix];
    }
}
