namespace JojDomain;

/// <summary>Which place or event is part of which. The answer takes the same time at any depth.</summary>
/// <remarks>A whole is numbered before its parts, and its span reaches from its own number to that of its last part. So one is part of another where its span is within the other's.</remarks>
internal sealed class PartWhole
{
    private readonly Dictionary<EntityRef, (int First, int Last, EntityRef Root)> _spans = [];
    private readonly Dictionary<EntityRef, int> _others = [];

    public PartWhole(Story story)
    {
        Number(story.Content.Places, static place => place.Within);
        Number(story.Content.Events, static each => each.PartOf);
    }

    /// <summary>The span of an entity: from its own number to that of its last part. An entity without a whole or parts has a number of its own.</summary>
    public (int First, int Last) SpanOf(EntityRef entity)
    {
        if (_spans.TryGetValue(entity, out (int First, int Last, EntityRef Root) span))
        {
            return (span.First, span.Last);
        }

        if (!_others.TryGetValue(entity, out int number))
        {
            _others.Add(entity, number = -1 - _others.Count);
        }

        return (number, number);
    }

    /// <summary>The outermost whole that an entity is in; the entity itself where it is part of nothing.</summary>
    public EntityRef RootOf(EntityRef entity) => _spans.TryGetValue(entity, out (int First, int Last, EntityRef Root) span) ? span.Root : entity;

    private void Number<T>(EquatableArray<T> entities, Func<T, Id<T>?> wholeOf)
        where T : Entity
    {
        ILookup<string, T> parts = entities.Where(each => wholeOf(each) is not null).ToLookup(each => wholeOf(each)!.Text, StringComparer.Ordinal);
        foreach (T root in entities.Where(each => wholeOf(each) is null))
        {
            // A stack of its own takes the place of recursion, which a long chain would nest too deep. Each entity is pushed twice: to be opened, and to be closed after its parts.
            var open = new Stack<(T Entity, bool IsClosed)>([(root, false)]);
            while (open.TryPop(out (T Entity, bool IsClosed) at))
            {
                EntityRef reference = at.Entity.Reference;
                if (at.IsClosed)
                {
                    _spans[reference] = _spans[reference] with { Last = _spans.Count - 1 };
                    continue;
                }

                _spans.Add(reference, (_spans.Count, _spans.Count, root.Reference));
                open.Push((at.Entity, true));
                foreach (T part in parts[reference.Text])
                {
                    open.Push((part, false));
                }
            }
        }
    }
}
