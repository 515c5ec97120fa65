namespace JojDomain.Testing;

/// <content>Stories.</content>
public static partial class Sample
{
    /// <summary>The smallest story with a claim: the <see cref="Claim"/>, its voice, and its source.</summary>
    public static Story Story() => Story(Claim());

    /// <summary>A consistent story of these entities, and of those samples that they refer to.</summary>
    /// <param name="entities">The entities. One with the id of a sample takes the place of the sample, also where others refer to it.</param>
    /// <example><code>Story story = Sample.Story(Sample.Claim() with { About = [Sample.Agreement().Id] });</code></example>
    /// <exception cref="StoryException">They are not consistent with each other, or refer to an id that neither one of them nor a sample has.</exception>
    /// <exception cref="ArgumentNullException">One of the entities is null.</exception>
    public static Story Story(params IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        Entity[] given = [.. entities];
        HashSet<EntityRef> ids = [.. given.Select(static entity => entity is null ? throw new ArgumentNullException(nameof(entities)) : entity.Reference)];
        Entity[] samples = [.. Entities().Where(sample => !ids.Contains(sample.Reference))];
        Story story = JojDomain.Story.Create(new StoryContent().Add([.. given, .. samples]));

        // Samples that nothing refers to are removed, repeatedly, because a sample may be referred to only by one that is removed later.
        int before;
        do
        {
            before = samples.Length;
            samples = [.. samples.Where(sample => !TryRemove(ref story, sample.Reference))];
        }
        while (samples.Length < before);

        return story;
    }

    /// <summary>A story in which every member of every type is set, for code that has to handle all of them, such as an export. Its content may grow with a version of the package.</summary>
    public static Story StoryOfEverything() => Cast.Story;

    private static bool TryRemove(ref Story story, EntityRef id)
    {
        try
        {
            story = story.Remove(id);
            return true;
        }
        catch (StoryException)
        {
            return false;
        }
    }
}
