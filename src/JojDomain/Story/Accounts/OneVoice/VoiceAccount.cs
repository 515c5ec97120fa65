using System.Collections;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>Makes the account of a voice: the story as that voice asserts it.</summary>
internal sealed class VoiceAccount
{
    private readonly StoryContent _content;
    private readonly AccountVoice _voice;
    private readonly Claim[] _claims;
    private readonly HashSet<EntityRef> _ownClaims;
    private readonly AssertedValues _asserted;
    private readonly HashSet<(EntityRef Subject, Property Property)> _spokenOf;
    private readonly Dictionary<string, Entity> _removable;
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);

    private VoiceAccount(Story story, AccountVoice voice)
    {
        _content = story.Content;
        _voice = voice;
        _claims = [.. _content.Claims.Where(voice.Has)];
        _ownClaims = [.. _claims.Select(static claim => claim.Reference)];
        var assertions = new Assertions(story);
        _asserted = new AssertedValues(assertions.Of(_claims), assertions.Values);
        _spokenOf = [.. _content.Claims.SelectMany(static claim => claim.Statements)
            .Where(static statement => statement.Predicate is PropertyPredicate)
            .Select(static statement => (statement.Subject, ((PropertyPredicate)statement.Predicate).Property))];
        _removable = story.Entities.Where(static entity => entity is Claim or Holding)
            .ToDictionary(static entity => entity.Reference.Text, StringComparer.Ordinal);
    }

    public static Story Of(Story story, Voice voice, VoiceReach reach)
    {
        var account = new VoiceAccount(story, new AccountVoice(story, voice, reach));
        account.KeepReferredTo();
        return Story.Create(account.Content());
    }

    // The voice's own claims stay. Another claim, or a holding, stays only where something that stays refers to it, and then brings what it refers to itself.
    private void KeepReferredTo()
    {
        _kept.UnionWith(_claims.Select(static claim => claim.Id.Text));
        var open = new Queue<string>(Referred(visitor => StoryContentCodec.Instance.Visit(Content(), visitor)));
        while (open.TryDequeue(out string? id))
        {
            if (_removable.TryGetValue(id, out Entity? entity) && _kept.Add(id))
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
        EntityLists.All.Aggregate(_content with { Author = _voice.Entity }, (content, list) => list.Change(content, entity => IsRemoved(entity) ? null : Asserted(entity)));

    private bool IsRemoved(Entity entity) => entity is Claim or Holding && !_kept.Contains(entity.Reference.Text);

    private Entity Asserted(Entity entity)
    {
        Entity asserted = entity;
        if (asserted is Claim claim)
        {
            return _ownClaims.Contains(claim.Reference) ? WithoutReviewsOfOthers(claim) : Silent(claim);
        }

        foreach (Property property in PropertyTable.Of(entity.EntityKind))
        {
            if (entity is Source && property.StateIn(asserted) != ReportState.NotStated)
            {
                continue; // Sources are the record of how accounts came about, and no account changes them.
            }

            object? value = property.IsDefining ? Definition(entity, property) : _asserted.Of(entity.Reference, property);
            if (value is not null || property.StateIn(asserted) != ReportState.NotStated)
            {
                asserted = property.With(asserted, value);
            }
        }

        return asserted.Lacks is null ? asserted : Recognisable(asserted, entity);
    }

    // An entity keeps the author's names beside those that the voice gives it. A kind, form or topic is the voice's wherever any claim speaks of it.
    private object? Definition(Entity entity, Property property)
    {
        object own = property.ValueIn(entity);
        object? asserted = _asserted.Of(entity.Reference, property);
        if (own is not IEnumerable names)
        {
            return asserted ?? (_spokenOf.Contains((entity.Reference, property)) ? null : own);
        }

        object[] known = [.. names];
        object[] others = [.. (asserted as IEnumerable ?? Array.Empty<object>()).Cast<object>().Except(known)];
        return others.Length == 0 ? own : property.ListingOf(known.Concat(others), Completeness.Unspecified);
    }

    // A review by another voice is no part of this voice's account.
    private Claim WithoutReviewsOfOthers(Claim claim) =>
        claim.Reviews.IsEmpty ? claim : claim with { Reviews = claim.Reviews.Where(review => _voice.Speaks(review.Reviewer)).ToEquatableArray() };

    // A claim of another voice that this voice refers to keeps its words, and asserts nothing in this account.
    private static Claim Silent(Claim claim) => claim with
    {
        Outcome = claim.Outcome == ActOutcome.Performed ? ActOutcome.ContentUnreported : claim.Outcome,
        Statements = [],
        Relations = [],
        Reviews = [],
    };

    // An entity that would have nothing left to be recognised by, such as a person known only by a post, keeps one property as the author gives it.
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
