namespace JojDomain.Interchange;

/// <summary>Writes the entities of a story as a graph of FollowTheMoney.</summary>
internal static class FtmStory
{
    public static LossReport Write(Story story, FtmWriter writer)
    {
        var carried = new CarriedMembers();
        var context = new FtmContext(story, writer, carried);
        foreach (Entity entity in story.Entities.Where(static entity => FtmSchemata.Of(entity) is not null))
        {
            using FtmNode node = NodeOf(context, entity);
            node.Write();
        }

        return carried.ToReport(story, static (entity, _) => entity is Claim
            ? "FollowTheMoney has no claims: a note has their words, what they are about and their voice"
            : entity is INamed { Names.Count: 0 }
            ? "FollowTheMoney takes no entity of this kind without a name"
            : "FollowTheMoney has no place for it, or not for a value of this form");
    }

    private static FtmNode NodeOf(FtmContext context, Entity entity) => entity switch
    {
        Agreement agreement => new FtmContract(context, agreement),
        Source source => new FtmDocument(context, source),
        Claim claim => new FtmNote(context, claim),
        Organisation or Person => new FtmParty(context, entity),
        _ => new FtmThing(context, entity),
    };
}
