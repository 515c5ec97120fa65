namespace JojDomain.Testing;

/// <content>Stories.</content>
public static partial class Sample
{
    /// <summary>The smallest story in which somebody says something: the <see cref="Claim"/>, who makes it, and where it is read.</summary>
    public static Story Story() => Story(Claim());

    /// <summary>A consistent story of these entities, and of those samples that they refer to.</summary>
    /// <param name="entities">The entities. One with the id of a sample is in its place, also where a sample is referred to.</param>
    /// <example><code>Story story = Sample.Story(Sample.Claim() with { About = [Sample.Agreement().Id] });</code></example>
    /// <exception cref="StoryException">They are not consistent with each other, or refer to what neither is among them nor a sample.</exception>
    /// <exception cref="ArgumentNullException">One of the entities is null.</exception>
    public static Story Story(params IEnumerable<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        Entity[] given = [.. entities];
        HashSet<EntityRef> ids = [.. given.Select(static entity => entity is null ? throw new ArgumentNullException(nameof(entities)) : entity.Reference)];
        Entity[] samples = [.. Entities().Where(sample => !ids.Contains(sample.Reference))];
        Story story = JojDomain.Story.Create(new StoryContent().Add([.. given, .. samples]));

        // Of the samples what nothing refers to goes, until no more can: one may be referred to by another that goes later.
        int before;
        do
        {
            before = samples.Length;
            samples = [.. samples.Where(sample => !TryRemove(ref story, sample.Reference))];
        }
        while (samples.Length < before);

        return story;
    }

    /// <summary>A story in which every member of every type is set, for what has to cope with all of them, such as an export. Its content may grow with a version of the package.</summary>
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
