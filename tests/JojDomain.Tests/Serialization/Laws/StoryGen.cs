using CsCheck;
using JojDomain.Engine;
using JojDomain.Testing;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>Random valid stories, as the package for tests makes them, for the laws of this project.</summary>
internal static class StoryGen
{
    private const int Smallest = 8;
    private const int Largest = 60;

    private static readonly Lazy<Story[]> Made = new(static () =>
        [.. Enumerable.Range(0, (int)Math.Min(10_000, 400 * Cases.Factor)).AsParallel().AsOrdered().Select(static seed => RandomStories.Story(seed, Smallest + (seed % (Largest - Smallest + 1))))]);

    /// <summary>Stories made beforehand, since making one takes longer than most laws: each case takes one of them and a choice of its own.</summary>
    public static IReadOnlyList<Story> Pool => Made.Value;

    /// <summary>A random story and a source of choices about it.</summary>
    public static Gen<(Story Story, Random Random)> Case => Gen.Select(Gen.Int[0, Pool.Count - 1], Gen.Int[0, int.MaxValue], static (index, seed) => (Pool[index], new Random(seed)));

    /// <summary>The entity with other values of some of its members.</summary>
    public static Entity Changed(Random random, Entity entity) => RandomStories.Changed(entity, random.Next());

    /// <summary>The content with one entity changed, or with members or a list of another story; it may no longer be a valid story.</summary>
    public static StoryContent Changed(Random random, StoryContent content)
    {
        StoryContent other = Pool[random.Next(Pool.Count)].Content;
        EntityList list = EntityLists.All[random.Next(EntityLists.All.Length)];
        return random.Next(3) switch
        {
            0 => content with { Title = other.Title, Languages = other.Languages, Author = other.Author, Licence = other.Licence, Corrections = other.Corrections },
            1 => list.With(content, list.In(other)),
            _ => list.Change(content, entity => random.Next(2) == 0 ? Changed(random, entity) : entity),
        };
    }
}
