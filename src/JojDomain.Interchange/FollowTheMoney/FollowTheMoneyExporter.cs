namespace JojDomain.Interchange;

/// <summary>Writes what the author of a story holds as entities of FollowTheMoney, in JSON Lines, for investigation platforms such as Aleph.</summary>
/// <remarks>
/// <para>Organisations, people, places, events, projects, assets and services are nodes; an agreement is a Contract with its authorities and awards; links are edges of the schema that says the
/// same, or else an UnknownLink with their kind as its role. A claim is a Note, with its words, its evidence, what it is about, its sources, and a link to its voice: what it states is not in the graph as
/// a fact. A value that is absent or unknown gives no node and no edge, so that two unknown values are never taken for the same.</para>
/// <para>A date is written where it is a year, a month, a day or a time in UTC; an amount as one figure, with its currency where that is stated; a country in lower case. An entity without a name is
/// left out, since the model requires one. A document requires a file name: the id of the source is used. Ids are those of the story; one with an underscore, which FollowTheMoney does not
/// allow, has <c>-</c> in its place and a hash. Source: FollowTheMoney 4.11.</para>
/// </remarks>
public sealed class FollowTheMoneyExporter : StoryExporter
{
    /// <summary>The format <c>followthemoney</c>.</summary>
    public static ExportFormat FollowTheMoneyFormat { get; } = new(
        "followthemoney", "FollowTheMoney entities, a line of JSON each: who and what the author holds, and notes of what is claimed", "application/x-ndjson", "entities.ftm.json", static _ => new FollowTheMoneyExporter());

    /// <inheritdoc/>
    public override ExportFormat Format => FollowTheMoneyFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        using Stream stream = target.Open(Format.DocumentName!);
        using var writer = new FtmEntityWriter(stream);
        return FtmStory.Write(story, writer);
    }
}
