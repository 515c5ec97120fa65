using JojDomain.Engine;

namespace JojDomain;

/// <summary>Finds where in content the entity with an id is. It has places and not entities, so that stories with the same ids at the same places share it.</summary>
internal sealed class IdIndex
{
    // Each addition copies the small dictionary, which goes into the large one when it has this many.
    private const int MostAdded = 256;

    private readonly Dictionary<string, EntityPlace> _places;
    private readonly Dictionary<string, EntityPlace> _added;

    public IdIndex(StoryContent content)
    {
        _places = new(EntityLists.All.Sum(list => list.Count(content)), StringComparer.Ordinal);
        _added = new(StringComparer.Ordinal);
        foreach (EntityList list in EntityLists.All)
        {
            for (int position = 0; position < list.Count(content); position++)
            {
                _places.Add(list.At(content, position).Reference.Text, new(list, position));
            }
        }
    }

    private IdIndex(Dictionary<string, EntityPlace> places, Dictionary<string, EntityPlace> added) => (_places, _added) = (places, added);

    public bool TryFind(string id, out EntityPlace place) => _places.TryGetValue(id, out place) || _added.TryGetValue(id, out place);

    /// <summary>The index with one more entity, whose id is new.</summary>
    public IdIndex With(Entity entity, EntityPlace place)
    {
        Dictionary<string, EntityPlace> added = new(_added, StringComparer.Ordinal) { [entity.Reference.Text] = place };
        if (added.Count <= MostAdded)
        {
            return new(_places, added);
        }

        Dictionary<string, EntityPlace> places = new(_places, StringComparer.Ordinal);
        foreach ((string id, EntityPlace each) in added)
        {
            places.Add(id, each);
        }

        return new(places, new(StringComparer.Ordinal));
    }
}
