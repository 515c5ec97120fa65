using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>
/// One difference between two stories: <see cref="StoryMemberChanged"/>, <see cref="EntityChanged"/>, <see cref="EntityRemoved"/>,
/// <see cref="EntityMoved"/> or <see cref="EntityAdded"/>.
/// </summary>
/// <remarks>A change cannot be built in code: <see cref="StoryDifference.Between"/> makes it.</remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public abstract record StoryChange
{
    private protected StoryChange()
    {
    }

    /// <summary>The id of the entity that differs; null where a member of the story itself does.</summary>
    public virtual EntityRef? Id => null;

    /// <summary>The kind of the entity that differs; null where a member of the story itself does.</summary>
    public virtual EntityKind? Kind => null;

    /// <summary>The change in one line for people.</summary>
    public abstract override string ToString();

    /// <summary>Kind and id, as in <c>claim c3</c>.</summary>
    private protected static string Named(Entity entity) => Named(entity.EntityKind, entity.Reference);

    private protected static string Named(EntityKind kind, EntityRef id) => $"{JsonNames.Of(kind)} {id}";
}
