using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A position that several claims take, with the number of their independent origins.</summary>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record Corroboration
{
    internal Corroboration(Question question, Position position)
    {
        Subject = question.Subject;
        Property = question.Property!;
        Item = question.Item;
        AsOf = question.AsOf;
        Position = position;
    }

    /// <summary>The entity whose property it is.</summary>
    public EntityRef Subject { get; }

    /// <summary>The property.</summary>
    public Property Property { get; }

    /// <summary>The item that the claims state; null for a property with one value, and for the question which items a listing has.</summary>
    public ItemIdentity? Item { get; }

    /// <summary>The time as of which the claims speak; null where none gives a time.</summary>
    public When? AsOf { get; }

    /// <summary>What is said, by whom, and from how many origins.</summary>
    public Position Position { get; }

    /// <summary>The subject, the property and the item, the position, and the number of origins.</summary>
    public override string ToString() => $"{Question.About(Subject, Property, Item)}: {Position}, origins: {Position.Origins}";
}
