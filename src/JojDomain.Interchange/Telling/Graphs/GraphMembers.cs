namespace JojDomain.Interchange;

/// <summary>Determines which members of a story are not in its graph.</summary>
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
