using System.Text;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>The JSON that differences and conflicts of two stories are written as.</summary>
internal static class ComparisonViews
{
    private static readonly Codec<string> Native = new WrittenCodec<string>(static (output, json) => output.Compact(Encoding.UTF8.GetBytes(json)));

    private static readonly Codec<Entity> Whole = new WrittenCodec<Entity>(static (output, entity) => output.Compact(EntityList.Of(entity.EntityKind).Write(entity)), "object");

    private static readonly Codec<MemberChange> Member = new ViewCodec<MemberChange>(
        "memberChange",
        "One value that differs.",
        ViewMember.Required<MemberChange, string>("pointer", StringCodec.Instance, static change => change.Pointer, "Where the value is: a JSON Pointer from the entity, or from the story."),
        ViewMember.Optional<MemberChange, string>("before", Native, static change => change.Before, "The value before; left out where there was none."),
        ViewMember.Optional<MemberChange, string>("after", Native, static change => change.After, "The value after; left out where there is none any more."));

    public static readonly Codec<StoryChange> Change = new ViewCodec<StoryChange>(
        "storyChange",
        "One difference between two stories.",
        ViewMember.Required<StoryChange, string>("change", StringCodec.Instance, NameOf, "What happened: \"added\", \"removed\", \"changed\" or \"moved\" for an entity, \"story\" for a member of the story itself."),
        ViewMember.Optional<StoryChange, string>("kind", StringCodec.Instance, static change => change.Kind is { } kind ? JsonNames.Of(kind) : null, "The kind of the entity."),
        ViewMember.Optional<StoryChange, EntityRef>("id", TextCodec<EntityRef>.Instance, static change => change.Id, "The id of the entity."),
        ViewMember.OptionalValue<StoryChange, int>("index", IntegerCodec.Instance, static change => change switch { EntityAdded added => added.Index, EntityRemoved removed => removed.Index, EntityChanged changed => changed.Index, _ => null }, "Its position in its list, counted from 0: of what was removed or changed before, of what was added after."),
        ViewMember.OptionalValue<StoryChange, int>("from", IntegerCodec.Instance, static change => (change as EntityMoved)?.From, "The position before, of what was moved."),
        ViewMember.OptionalValue<StoryChange, int>("to", IntegerCodec.Instance, static change => (change as EntityMoved)?.To, "The position after, of what was moved."),
        ViewMember.Optional<StoryChange, Entity>("entity", Whole, static change => change switch { EntityAdded added => added.Entity, EntityRemoved removed => removed.Entity, _ => null }, "What was added or removed, as a story has it."),
        ViewMember.List<StoryChange, MemberChange>("members", Member, static change => change switch { EntityChanged changed => changed.Members, StoryMemberChanged story => [story.Member], _ => [] }, "What changed within."));

    public static readonly Codec<StoryDifference> Difference = new ViewCodec<StoryDifference>(
        "storyDifference",
        "What two stories differ in.",
        ViewMember.List<StoryDifference, StoryChange>("changes", Change, static difference => difference.Changes, "The differences; empty where there are none.", isRequired: true));

    public static readonly Codec<MergeConflict> Conflict = new ViewCodec<MergeConflict>(
        "mergeConflict",
        "A member that two stories have different values of.",
        ViewMember.Optional<MergeConflict, string>("kind", StringCodec.Instance, static conflict => conflict.Kind is { } kind ? JsonNames.Of(kind) : null, "The kind of the entity; left out for a member of the story itself."),
        ViewMember.Optional<MergeConflict, EntityRef>("id", TextCodec<EntityRef>.Instance, static conflict => conflict.Id, "The id of the entity; left out for a member of the story itself."),
        ViewMember.Required<MergeConflict, string>("pointer", StringCodec.Instance, static conflict => conflict.Pointer, "The member: a JSON Pointer from the entity, or from the story."),
        ViewMember.Required<MergeConflict, string>("first", Native, static conflict => conflict.First, "The value in the first story."),
        ViewMember.Required<MergeConflict, string>("second", Native, static conflict => conflict.Second, "The value in the second story."));

    private static string NameOf(StoryChange change) => change switch
    {
        EntityAdded => "added",
        EntityRemoved => "removed",
        EntityChanged => "changed",
        EntityMoved => "moved",
        _ => "story",
    };
}
