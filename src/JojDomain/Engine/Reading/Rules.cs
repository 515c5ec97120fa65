namespace JojDomain.Engine;

/// <summary>What a rule type's constructor says when values do not go together.</summary>
internal static class Rules
{
    /// <summary>The exception's message without the name of the constructor's parameter, which no reader of a document knows.</summary>
    public static string MessageOf(ArgumentException broken)
    {
        int suffix = broken.Message.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        return suffix < 0 ? broken.Message : broken.Message[..suffix];
    }
}
