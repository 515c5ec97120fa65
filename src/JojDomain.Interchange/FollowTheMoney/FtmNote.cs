namespace JojDomain.Interchange;

/// <summary>Writes a claim as a note about what it speaks of, with a link to the voice: FollowTheMoney has no claims, and what is in a note is not in the graph as a fact.</summary>
internal sealed class FtmNote(FtmContext context, Claim claim) : FtmNode(context, claim)
{
    /// <summary>The texts of a claim that a note can have.</summary>
    public static IEnumerable<string> TextsOf(Claim claim) =>
    [
        .. claim.Words is { } words ? new[] { words.Text } : [],
        .. claim.Evidence.Select(static passage => passage.Quote?.Exact).OfType<string>(),
    ];

    protected override void Fill()
    {
        AddText("description", claim.Words, FtmLengths.Text, "words");
        foreach ((int index, Passage passage) in claim.Evidence.Index())
        {
            if (passage.Quote is { } quote && TryAdd("notes", quote.Exact, FtmLengths.Text, "evidence"))
            {
                Carried.AddItem("evidence", index, "quote/exact");
            }
        }

        foreach ((int index, EntityRef about) in claim.About.Index())
        {
            if (TryLink("entity", about, static schema => schema is not null, "about"))
            {
                Carried.AddItem("about", index);
            }
        }

        foreach ((int index, Statement statement) in claim.Statements.Index())
        {
            if (TryLink("entity", statement.Subject, static schema => schema is not null, "statements"))
            {
                Carried.AddItem("statements", index, "subject");
            }
        }

        AddSources();
        AddVoice();
    }

    protected override string? OriginOf(string member) => FtmContext.OriginOf(claim);

    private void AddSources()
    {
        foreach (Id<Source> source in ViaSources.Of(claim))
        {
            TryLink("proof", source, FtmSchemata.IsDocument, "attribution");
        }

        if (ViaSources.AreAll(claim))
        {
            Carried.Add("attribution", "via");
        }
    }

    private void AddVoice()
    {
        if (claim.Attribution.Voice is NamedVoice named && EdgeTo(named.Entity, "attribution", 0, FtmEdgeKind.Unknown) is { } edge)
        {
            edge.Add("role", "voice", FtmLengths.Word);
            Carried.Add("attribution", "voice/entity");
        }
    }
}
