namespace JojDomain.Interchange;

/// <summary>Writes in PROV-O whose the graphs are, and from which sources they come.</summary>
internal sealed class ProvQuads(QuadWriter writer, RdfNames names)
{
    private static readonly string Entity = Term("Entity");
    private static readonly string Agent = Term("Agent");
    private static readonly string AttributedTo = Term("wasAttributedTo");
    private static readonly string DerivedFrom = Term("wasDerivedFrom");

    /// <summary>Writes whose the graph of the story is.</summary>
    public void Write(Story story)
    {
        writer.Write(names.Story, RdfTerm.Type, Entity, null);
        if (story.Content.Author is { } author)
        {
            writer.Write(names.Story, AttributedTo, names.Of(author.Text), null);
        }
    }

    /// <summary>Writes whose the graph of a claim is. A voice without an entity is a node of its own each time.</summary>
    public void Write(Claim claim)
    {
        string graph = names.Of(claim.Id.Text);
        writer.Write(graph, RdfTerm.Type, Entity, null);
        foreach (Voice voice in VoicesOf(claim.Attribution.Voice))
        {
            writer.Write(graph, AttributedTo, AgentOf(voice), null);
        }

        foreach (Id<Source> source in ViaSources.Of(claim))
        {
            writer.Write(graph, DerivedFrom, names.Of(source.Text), null);
        }
    }

    // A claim by "one of several" is attributed to none of them.
    private static IEnumerable<Voice> VoicesOf(Voice voice) => voice switch
    {
        JointVoice joint => joint.Voices.SelectMany(VoicesOf),
        EachVoice each => each.Voices.SelectMany(VoicesOf),
        _ => [voice],
    };

    private string AgentOf(Voice voice)
    {
        if (voice is NamedVoice named)
        {
            return names.Of(named.Entity.Text);
        }

        string agent = writer.Blank();
        writer.Write(agent, RdfTerm.Type, Agent, null);
        if ((voice as DescribedVoice)?.Words is { } words)
        {
            writer.Write(agent, RdfTerm.Iri(RdfTerm.SchemaOrg + "description"), RdfTerm.Text(words.Text, words.Language?.ToString()), null);
        }

        return agent;
    }

    private static string Term(string name) => RdfTerm.Iri(RdfTerm.Prov + name);
}
