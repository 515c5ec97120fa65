using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>That positions on one question cannot all be right. One for a question, with its strongest ground and only the positions that are in a conflicting pair.</summary>
/// <remarks>
/// Found by <see cref="Story.Disputes"/>, whose documentation says what is compared and how. What the story's author holds is no claim, and no party to a
/// dispute: a holding rests on claims, which are.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record Dispute
{
    internal Dispute(Question question)
    {
        Subject = question.Subject;
        Property = question.Property;
        Item = question.Item;
        AsOf = question.AsOf;
        Ground = question.Ground!.Value;
        Positions = question.Opposed;
    }

    /// <summary>The entity whose property it is; the disputed claim where the ground is <see cref="DisputeGround.Declared"/>.</summary>
    public EntityRef Subject { get; }

    /// <summary>The property; null where the ground is <see cref="DisputeGround.Declared"/>.</summary>
    public Property? Property { get; }

    /// <summary>The item of which accounts diverge; null where the positions are about a value, or about which items there are.</summary>
    public ItemIdentity? Item { get; }

    /// <summary>As of which time all of them speak; null where none gives a time.</summary>
    public When? AsOf { get; }

    /// <summary>Why they are in dispute.</summary>
    public DisputeGround Ground { get; }

    /// <summary>
    /// What is said, each position once, in the order of the document; at least two. Each is in conflict with another, and may be compatible with a third. Where the ground is
    /// <see cref="DisputeGround.Declared"/>: the disputed claim, and then all that dispute it.
    /// </summary>
    public EquatableArray<Position> Positions { get; }

    /// <summary>The subject, the property, the item and the voices, in one line.</summary>
    public override string ToString() => $"{Question.About(Subject, Property, Item)}: {string.Join(" against ", Positions)}";
}
