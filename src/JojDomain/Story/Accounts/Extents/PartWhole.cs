namespace JojDomain;

/// <summary>Which place or event is part of which, so that the question takes no longer along a chain of many.</summary>
/// <remarks>Each is numbered before its parts, and its span reaches to the number of its last part: one is part of another where its span is within the other's.</remarks>
internal sealed class PartWhole
{
    private readonly Dictionary<EntityRef, (int First, int Last, EntityRef Root)> _spans = [];
    private readonly Dictionary<EntityRef, int> _others = [];

    public PartWhole(Story story)
    {
        Number(story.Content.Places, static place => place.Within);
        Number(story.Content.Events, static each => each.PartOf);
    }

    /// <summary>The numbers that an entity spans, with those of its parts.</summary>
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

    /// <summary>The whole that an entity is part of and that is part of nothing: itself, for most.</summary>
    public EntityRef RootOf(EntityRef entity) => _spans.TryGetValue(entity, out (int First, int Last, EntityRef Root) span) ? span.Root : entity;

    private void Number<T>(EquatableArray<T> entities, Func<T, Id<T>?> wholeOf)
        where T : Entity
    {
        ILookup<string, T> parts = entities.Where(each => wholeOf(each) is not null).ToLookup(each => wholeOf(each)!.Text, StringComparer.Ordinal);
        foreach (T root in entities.Where(each => wholeOf(each) is null))
        {
            // A part is opened and closed by turns: a stack in place of calls, which a long chain would nest too deep.
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
