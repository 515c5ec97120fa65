namespace JojDomain.Interchange;

/// <summary>What of a story its graph does not hold.</summary>
internal static class GraphMembers
{
    public static LossReport Lost(Story story, ToldGraph graph, bool hasTitle)
    {
        var carried = new CarriedMembers();
        if (hasTitle)
        {
            carried.AddOfStory("/title/text");
        }

        foreach ((EntityRef entity, string pointer) in graph.Members)
        {
            carried.Add(entity, pointer);
        }

        return carried.ToReport(story, static (_, _) => "a graph has no place for it");
    }
}
