using JojDomain.Engine;

namespace JojDomain;

/// <summary>Applies the changes of a difference to content, where they fit.</summary>
internal sealed class DifferenceApplication
{
    private readonly List<Problem> _problems = [];

    private DifferenceApplication()
    {
    }

    /// <summary>The changed content, of no use where there are problems.</summary>
    public static StoryContent Apply(StoryDifference difference, StoryContent content, out EquatableArray<Problem> problems)
    {
        var application = new DifferenceApplication();
        StoryContent changed = application.OwnMembers(content, [.. difference.Changes.OfType<StoryMemberChanged>()]);
        ILookup<EntityKind?, StoryChange> changes = difference.Changes.ToLookup(static change => change.Kind);
        foreach (EntityList list in EntityLists.All.Where(list => changes.Contains(list.Kind)))
        {
            changed = list.With(changed, application.Entities(list, list.In(content), changes[list.Kind]));
        }

        problems = application._problems.ToEquatableArray();
        return changed;
    }

    private StoryContent OwnMembers(StoryContent content, StoryMemberChanged[] changes)
    {
        if (changes.Length == 0)
        {
            return content;
        }

        OrderedDictionary<string, string> members = JsonMembers.Of(StoryHeader.Write(content));
        foreach (StoryMemberChanged change in changes)
        {
            string? here = members.GetValueOrDefault(change.Name);
            if (!JsonMembers.AreEqual(here, change.Member.Before))
            {
                Note(change.Member.Pointer, $"the difference found {MemberChange.Show(change.Member.Before)} here, and there is {MemberChange.Show(here)}");
            }
            else if (change.Member.After is { } after)
            {
                members[change.Name] = after;
            }
            else
            {
                members.Remove(change.Name);
            }
        }

        return _problems.Count > 0 ? content : StoryHeader.Replace(content, JsonMembers.Write(members));
    }

    private List<Entity> Entities(EntityList list, IReadOnlyList<Entity> before, IEnumerable<StoryChange> changes)
    {
        Dictionary<string, int> positions = ListComparison.Positions(before);
        Entity?[] stays = [.. before];
        List<(int At, Entity Entity)> placed = [];
        foreach (StoryChange change in changes)
        {
            bool isHere = positions.TryGetValue(change.Id!.Text, out int at);
            if (isHere != change is not EntityAdded)
            {
                string message = isHere ? "is there already, and the difference adds it" : "is not there, and the difference changes, moves or removes it";
                Note(isHere ? Pointer(list, at) : $"/{list.Name}", $"{JsonNames.Of(list.Kind)} {Shown.Of(change.Id.Text)} {message}");
                continue;
            }

            switch (change)
            {
                case EntityChanged { Before: var known, After: var after } when IsAsKnown(list, before[at], at, known):
                    stays[at] = after;
                    break;
                case EntityRemoved { Entity: var known } when IsAsKnown(list, before[at], at, known):
                    stays[at] = null;
                    break;
                case EntityMoved { To: int to }:
                    placed.Add((to, stays[at]!));
                    stays[at] = null;
                    break;
                case EntityAdded { Index: int to, Entity: var entity }:
                    placed.Add((to, entity));
                    break;
            }
        }

        return Placed(stays.OfType<Entity>(), [.. placed.OrderBy(static each => each.At)]);
    }

    // Entities that are placed come in the order of their positions, so that all entities before a position are there when it is filled.
    private static List<Entity> Placed(IEnumerable<Entity> stays, (int At, Entity Entity)[] placed)
    {
        List<Entity> entities = [];
        int next = 0;
        foreach (Entity entity in stays)
        {
            for (; next < placed.Length && placed[next].At <= entities.Count; next++)
            {
                entities.Add(placed[next].Entity);
            }

            entities.Add(entity);
        }

        return [.. entities, .. placed.Skip(next).Select(static each => each.Entity)];
    }

    private bool IsAsKnown(EntityList list, Entity here, int at, Entity known)
    {
        if (here.Equals(known))
        {
            return true;
        }

        string differences = string.Join("; ", JsonComparison.Of(list.Write(known), list.Write(here)).Take(3));
        Note(Pointer(list, at), $"{JsonNames.Of(list.Kind)} {Shown.Of(here.Reference.Text)} is not as the difference found it: {differences}");
        return false;
    }

    private void Note(string pointer, string message) => _problems.Add(new Problem { Code = ProblemCode.DoesNotFit, Pointer = pointer, Message = message });

    private static string Pointer(EntityList list, int at) => FormattableString.Invariant($"/{list.Name}/{at}");
}
