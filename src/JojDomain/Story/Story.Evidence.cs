namespace JojDomain;

/// <content>What claims rest on: the passages that they cite, and the claims that cite none.</content>
public sealed partial class Story
{
    /// <summary>
    /// The claims that no passage backs, in the order of the document: without evidence of their own or of a statement, and without the place of their quotation. The place of a cue
    /// shows that somebody speaks, and not what is said, so that it backs nothing.
    /// </summary>
    public EquatableArray<Claim> WithoutEvidence => Content.Claims.Where(static claim => !IsBacked(claim)).ToEquatableArray();

    private static bool IsBacked(Claim claim) => !claim.Evidence.IsEmpty || claim.Quotation?.At is not null || claim.Statements.Any(static statement => !statement.Evidence.IsEmpty);
}
