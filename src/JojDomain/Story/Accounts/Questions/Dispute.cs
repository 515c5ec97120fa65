using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>Positions on one question that cannot all be right: one dispute for a question, with its strongest ground and those positions that conflict with another.</summary>
/// <remarks>
/// Found by <see cref="Story.Disputes"/>, which documents what is compared and how. What the story's author holds is not a claim, and so takes no part in a dispute; the claims that
/// support it do.
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

    /// <summary>The item on which accounts diverge; null where the positions are about a property with one value, or about which items a listing has.</summary>
    public ItemIdentity? Item { get; }

    /// <summary>The time as of which all positions speak; null where none gives a time.</summary>
    public When? AsOf { get; }

    /// <summary>Why the positions are in dispute.</summary>
    public DisputeGround Ground { get; }

    /// <summary>
    /// The positions in conflict, each once, in the order of the document; at least two. Each conflicts with at least one other, and can be compatible with a third. Where the ground is
    /// <see cref="DisputeGround.Declared"/>, there are two: the disputed claim, and then everything that disputes it.
    /// </summary>
    public EquatableArray<Position> Positions { get; }

    /// <summary>The subject, the property, the item and the voices, in one line.</summary>
    public override string ToString() => $"{Question.About(Subject, Property, Item)}: {string.Join(" against ", Positions)}";
}
