namespace JojDomain;

/// <summary>Marks a reference that must not lead back to its own entity by way of the same kind of reference.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AcyclicAttribute : Attribute;

/// <summary>Marks what a statement says to be so, where it is neither an absence nor false.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class AffirmedAttribute : Attribute;

/// <summary>Marks a member that every document must have and that is written with any value.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AlwaysWrittenAttribute : Attribute;

/// <summary>Marks the one member that, when it alone is set, is written as the bare value in place of the object.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BareAttribute : Attribute;

/// <summary>
/// Marks a report or a listing that says what the entity is or what it is called. The author needs no holding for it, and the account of a voice does not lose it
/// where nobody contests it.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DefiningAttribute : Attribute;

/// <summary>
/// Names the kinds of entity that a reference may lead to, which is checked where a story is made, edited or read. Every <see cref="EntityRef"/> of a described type has
/// this attribute or <see cref="RefersToAnyAttribute"/>. The member's docs name the same kinds.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAttribute(params EntityKind[] kinds) : Attribute
{
    public IReadOnlyList<EntityKind> Kinds { get; } = kinds;
}

/// <summary>Marks a reference that may lead to an entity of any kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RefersToAnyAttribute : Attribute;

/// <summary>Marks an enumeration of an entity whose default value states something, so that to leave it out says as much as to write it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StatedByDefaultAttribute : Attribute;

/// <summary>Says what a member of an item does when two accounts of items are compared. Unmarked members of such an item are details, save its <c>Words</c>.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FacetAttribute(FacetKind kind) : Attribute
{
    public FacetKind Kind { get; } = kind;
}

/// <summary>
/// Marks a member that is not an object of its own in JSON but several members of the object around it. The given type, written by hand, reads and writes them; its
/// constant <c>Names</c> lists their names.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FlattenedAttribute(Type members) : Attribute
{
    public Type Members { get; } = members;

    /// <summary>The reference to an entity whose kind the member decides; null where it decides none.</summary>
    public string? Narrows { get; init; }
}

/// <summary>Marks a type whose codec is written by hand, as <c>{Type}Codec.Instance</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HandWrittenCodecAttribute : Attribute;

/// <summary>Marks a part that a rule of the whole story is about, or one over several members: what reads or visits one calls <c>CheckRules</c> with it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HasStoryRuleAttribute : Attribute;

/// <summary>Marks a record whose bare form documents repeat, so that short ones are read once and kept. That form is a text, or an id.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InternedAttribute : Attribute;

/// <summary>Says the least number, length or count of items that the constructor takes, for the JSON Schema.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LeastAttribute(int bound) : Attribute
{
    public int Bound { get; } = bound;
}

/// <summary>
/// Names properties of which one at least must say something: for an entity the generator emits the check, and the JSON Schema says it of any
/// type. A list or listing says something where it has an item, a report of an entity where its value is stated, and any other property where it is there. A dot
/// leads to a property of a property, which the schema alone looks at.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class NeedsOneOfAttribute(params string[] properties) : Attribute
{
    public IReadOnlyList<string> Properties { get; } = properties;
}

/// <summary>
/// Names a text that documents of the type may have for editors and that is no part of the value: it is read, and neither kept nor compared, like white space.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PassedOverAttribute(string name, string summary) : Attribute
{
    public string Name { get; } = name;

    /// <summary>What the JSON Schema says of it.</summary>
    public string Summary { get; } = summary;
}

/// <summary>Marks the act under which a statement without a negation does not count.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeedsNegationAttribute : Attribute;

/// <summary>
/// Marks a statable property that the author holds without a <see cref="Holding"/>: bibliography, by which a source or an utterance is found again, and what defines
/// which thing is meant. Every other property is a matter of fact.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeedsNoHoldingAttribute : Attribute;

/// <summary>Marks a record that documents give again and again as it is: one that says the same as the one before it is that one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RepeatedAttribute : Attribute;

/// <summary>Says a rule over the members of an object as JSON Schema, where it is neither a lower bound nor a choice of members.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaRuleAttribute(string json) : Attribute
{
    public string Json { get; } = json;
}

/// <summary>Lists the codes that are the texts of a leaf, all of one length and none between them. The generator emits the shape of the text from it.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TextCodesAttribute(int length, string codes) : Attribute
{
    public int Length { get; } = length;

    public string Codes { get; } = codes;
}

/// <summary>
/// Gives the pattern that every text of a leaf matches, and the most characters it has where the pattern does not say so. The generator emits the shape of the text from it.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TextPatternAttribute(string pattern, int longest = 0) : Attribute
{
    public string Pattern { get; } = pattern;

    public int Longest { get; } = longest;
}

/// <summary>Marks an abstract record that is one of its variants on the wire, distinguished by the member <c>type</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute : Attribute;

/// <summary>Gives a variant of a union the word that is in its member <c>type</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VariantAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

/// <summary>Marks an open vocabulary: a leaf whose well-known words are static members and whose other words are kept.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VocabularyAttribute : Attribute;
