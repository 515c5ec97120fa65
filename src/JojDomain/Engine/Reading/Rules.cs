namespace JojDomain.Engine;

/// <summary>What is said of values that do not go together.</summary>
internal static class Rules
{
    public const string NegatedAbsence = "only a value can be negated; that there is none, or that it is not known, is affirmed";

    /// <summary>The exception's message without the name of the constructor's parameter, which no reader of a document knows.</summary>
    public static string MessageOf(ArgumentException broken)
    {
        int suffix = broken.Message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return suffix < 0 ? broken.Message : broken.Message[..suffix];
    }
}
