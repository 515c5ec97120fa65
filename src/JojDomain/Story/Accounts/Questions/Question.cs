using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>
/// Everything that claims say about one property of one subject as of one time. A listing has a question for each of its items, and one for which items there are. Disputes,
/// corroborations and the account of a voice are views of questions.
/// </summary>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record Question
{
    /// <summary>The entity whose property it is; in a declared dispute the disputed claim.</summary>
    public required EntityRef Subject { get; init; }

    /// <summary>The property; null where a claim as such is disputed.</summary>
    public Property? Property { get; internal init; }

    /// <summary>The item that the question is about; null for a property with one value, and for the question which items a listing has.</summary>
    public ItemIdentity? Item { get; internal init; }

    /// <summary>The time as of which all positions speak; null where none gives a time.</summary>
    public When? AsOf { get; internal init; }

    /// <summary>Why positions are in dispute; null where all of them can be true. Where pairs of positions differ in this, the strongest ground, which is the first of the enumeration.</summary>
    public DisputeGround? Ground { get; internal init; }

    /// <summary>The positions, each once, in the order of the document; at least one.</summary>
    public EquatableArray<Position> Positions { get; internal init; }

    /// <summary>What the story's author holds, as a statement; null where the author holds nothing about it.</summary>
    public Statement? Held { get; internal init; }

    /// <summary>Pairs of positions that differ and can both be true, with the reason: at most one pair for each position, with an earlier one.</summary>
    public EquatableArray<CompatiblePositions> Compatible { get; internal init; }

    /// <summary>The positions in conflict; empty where there is no ground.</summary>
    internal EquatableArray<Position> Opposed { get; init; }

    /// <summary>The subject, the property and the item, and the positions.</summary>
    public override string ToString() => $"{About(Subject, Property, Item)}: {string.Join(" beside ", Positions)}";

    internal static string About(EntityRef subject, Property? property, ItemIdentity? item) =>
        $"{subject}{(property is null ? "" : $" {property}")}{(item is null ? "" : $" [{item}]")}";
}
