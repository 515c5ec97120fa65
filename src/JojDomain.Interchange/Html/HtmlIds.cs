namespace JojDomain.Interchange;

/// <summary>The places of a page that links lead to.</summary>
internal static class HtmlIds
{
    /// <summary>The place of a claim, an entity or a source: a letter first, and no character that a style sheet or an address would read otherwise.</summary>
    public static string Of(string id) => $"e-{id.Replace("_", "__", StringComparison.Ordinal).Replace(".", "_-", StringComparison.Ordinal)}";

    /// <summary>The link to it.</summary>
    public static string LinkTo(string id) => $"#{Of(id)}";

    /// <summary>The text of a source, where the page has it.</summary>
    public static string OfText(Id<Source> source) => $"text-{Of(source.Text)}";

    /// <summary>The passage of a claim in such a text.</summary>
    public static string OfPassage(Id<Source> source, Id<Claim> claim) => $"in-{Of(source.Text)}-{Of(claim.Text)}";

    /// <summary>A dispute, from its place among them.</summary>
    public static string OfDispute(int index) => FormattableString.Invariant($"dispute-{index + 1}");
}
