using System.Collections;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>Makes the story as a voice asserts it.</summary>
internal sealed class VoiceAccount
{
    private readonly StoryContent _content;
    private readonly AccountVoice _voice;
    private readonly Claim[] _claims;
    private readonly HashSet<EntityRef> _own;
    private readonly AssertedValues _asserted;
    private readonly HashSet<(EntityRef Subject, Property Property)> _spokenOf;
    private readonly Dictionary<string, Entity> _leavable;
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    private VoiceAccount(Story story, AccountVoice voice)
    {
        _content = story.Content;
        _voice = voice;
        _claims = [.. _content.Claims.Where(voice.Has)];
        _own = [.. _claims.Select(static claim => claim.Reference)];
        var assertions = new Assertions(story);
        _asserted = new AssertedValues(assertions.Of(_claims), assertions.Values);
        _spokenOf = [.. _content.Claims.SelectMany(static claim => claim.Statements)
            .Where(static statement => statement.Predicate is PropertyPredicate)
            .Select(static statement => (statement.Subject, ((PropertyPredicate)statement.Predicate).Property))];
        _leavable = story.Entities.Where(static entity => entity is Claim or Holding)
            .ToDictionary(static entity => entity.Reference.Text, StringComparer.Ordinal);
    }

    public static Story Of(Story story, Voice voice, VoiceReach reach)
    {
        var account = new VoiceAccount(story, new AccountVoice(story, voice, reach));
        account.KeepWhatIsReferredTo();
        return Story.Create(account.Content());
    }

    // Claims and holdings stay only where something that stays refers to them, and then so does what they refer to.
    private void KeepWhatIsReferredTo()
    {
        _kept.UnionWith(_claims.Select(static claim => claim.Id.Text));
        var open = new Queue<string>(Referred(visitor => StoryContentCodec.Instance.Visit(Content(), visitor)));
        while (open.TryDequeue(out string? id))
        {
            if (_leavable.TryGetValue(id, out Entity? entity) && _kept.Add(id))
            {
                foreach (string next in Referred(visitor => Visit(Asserted(entity), visitor)))
                {
                    open.Enqueue(next);
                }
            }
        }
    }

    private static IEnumerable<string> Referred(Action<ReferenceVisitor> visit)
    {
        var table = new ReferenceTable();
        visit(new TableVisitor(table));
        return table.Referred;
    }

    private static void Visit(Entity entity, ReferenceVisitor visitor)
    {
        switch (entity)
        {
            case Claim claim:
                ClaimCodec.Instance.Visit(claim, visitor);
                break;
            case Holding holding:
                HoldingCodec.Instance.Visit(holding, visitor);
                break;
        }
    }

    private StoryContent Content() =>
        EntityLists.All.Aggregate(_content with { Author = _voice.Entity }, (content, list) => list.Change(content, entity => Leaves(entity) ? null : Asserted(entity)));

    private bool Leaves(Entity entity) => entity is Claim or Holding && !_kept.Contains(entity.Reference.Text);

    private Entity Asserted(Entity entity)
    {
        Entity asserted = entity;
        if (asserted is Claim claim)
        {
            return _own.Contains(claim.Reference) ? WithoutReviewsOfOthers(claim) : Silent(claim);
        }

        foreach (Property property in PropertyTable.Of(entity.EntityKind))
        {
            if (entity is Source && property.StateIn(asserted) != ReportState.NotStated)
            {
                continue; // Through which sources the accounts came, who made them and when, is the record.
            }

            object? value = property.IsDefining ? Definition(entity, property) : _asserted.Of(entity.Reference, property);
            if (value is not null || property.StateIn(asserted) != ReportState.NotStated)
            {
                asserted = property.With(asserted, value);
            }
        }

        return asserted.Lacks is null ? asserted : Recognisable(asserted, entity);
    }

    // A thing keeps its names, and has those that the voice gives it besides. What it is is for the voice to say where anybody speaks of it.
    private object? Definition(Entity entity, Property property)
    {
        object own = property.ValueIn(entity);
        object? said = _asserted.Of(entity.Reference, property);
        if (own is not IEnumerable names)
        {
            return said ?? (_spokenOf.Contains((entity.Reference, property)) ? null : own);
        }

        object[] known = [.. names];
        object[] others = [.. (said as IEnumerable ?? Array.Empty<object>()).Cast<object>().Except(known)];
        return others.Length == 0 ? own : property.ListingOf(known.Concat(others), Completeness.Unspecified);
    }

    // What another finds of a claim is the other's word.
    private Claim WithoutReviewsOfOthers(Claim claim) =>
        claim.Reviews.IsEmpty ? claim : claim with { Reviews = claim.Reviews.Where(review => _voice.Speaks(review.Reviewer)).ToEquatableArray() };

    // What the voice speaks of stays in its words, and asserts nothing in this account.
    private static Claim Silent(Claim claim) => claim with
    {
        Outcome = claim.Outcome == ActOutcome.Performed ? ActOutcome.ContentUnreported : claim.Outcome,
        Statements = [],
        Relations = [],
        Reviews = [],
    };

    // Without names, kind or number an entity is known by a property alone, as a person by the post: the author's word for it stays.
    private static Entity Recognisable(Entity asserted, Entity entity)
    {
        foreach (Property property in PropertyTable.Of(entity.EntityKind))
        {
            Entity named = property.With(asserted, property.ValueIn(entity));
            if (named.Lacks is null)
            {
                return named;
            }
        }

        return asserted;
    }
}
