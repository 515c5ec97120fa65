namespace JojDomain;

/// <content>The claims that no passage backs.</content>
public sealed partial class Story
{
    /// <summary>
    /// The claims that no passage backs, in the order of the document: those without evidence, their own or that of a statement, and without the place of their quotation. The place of a cue
    /// backs nothing: it shows that somebody speaks, and not what is said.
    /// </summary>
    public EquatableArray<Claim> WithoutEvidence => Content.Claims.Where(static claim => !IsBacked(claim)).ToEquatableArray();

    private static bool IsBacked(Claim claim) => !claim.Evidence.IsEmpty || claim.Quotation?.At is not null || claim.Statements.Any(static statement => !statement.Evidence.IsEmpty);
}
