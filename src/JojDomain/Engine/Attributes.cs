namespace JojDomain;

/// <summary>Marks a reference that must not lead back to its own entity through references of the same kind.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AcyclicAttribute : Attribute;

/// <summary>Marks what a statement says to be so, where it is neither an absence nor false.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class AffirmedAttribute : Attribute;

/// <summary>Marks a member that every document must have. It is written with any value, the default included.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class AlwaysWrittenAttribute : Attribute;

/// <summary>Marks the one member whose value replaces the object in JSON where no other member is set.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BareAttribute : Attribute;

/// <summary>
/// Marks a report or a listing that states what the entity is or what it is called. The author needs no holding for it, and the account of a voice does not lose it
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

/// <summary>Marks an enumeration of an entity whose default value states something: to leave the member out states as much as to write it.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class StatedByDefaultAttribute : Attribute;

/// <summary>States what a member of an item does when two accounts of items are compared. Unmarked members of such an item are details, except its <c>Words</c>.</summary>
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

/// <summary>Marks a part that is checked by a rule of the whole story, or over several of its members. The emitted codec calls <c>CheckRules</c> with it when it is read or visited.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class HasStoryRuleAttribute : Attribute;

/// <summary>Marks a record whose bare form documents repeat. A short bare form, which is a text or an id, is read once, and the record is used again for the next one.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class InternedAttribute : Attribute;

/// <summary>
/// Marks the time of something that lasts: an interval there is from the first day to the last, so that two accounts of it share both. In any other time an interval is the days
/// between which something came to pass.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LastingAttribute : Attribute;

/// <summary>Gives the least number, length or count of items that the constructor accepts, for the JSON Schema.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LeastAttribute(int bound) : Attribute
{
    public int Bound { get; } = bound;
}

/// <summary>
/// Names properties of which at least one must be given. For an entity the generator emits the check of its first rule without a dot; the JSON Schema has
/// every rule of any type. A list or listing is given where it has an item, a report of an entity where its value is stated, and any other property where it is there. A dot
/// leads to a property of a property, which only the schema checks.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class NeedsOneOfAttribute(params string[] properties) : Attribute
{
    public IReadOnlyList<string> Properties { get; } = properties;
}

/// <summary>
/// Names a member that objects of the type may have for editors and that is not part of the value: a string, which is read, and neither kept nor compared.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PassedOverAttribute(string name, string summary) : Attribute
{
    public string Name { get; } = name;

    /// <summary>The description in the JSON Schema.</summary>
    public string Summary { get; } = summary;
}

/// <summary>Marks the act under which a statement without a negation does not count.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeedsNegationAttribute : Attribute;

/// <summary>
/// Marks a statable property that the author holds without a <see cref="Holding"/>: bibliography, by which a source or an utterance is found again, and what defines
/// which entity is meant. Every other property is a matter of fact.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class NeedsNoHoldingAttribute : Attribute;

/// <summary>Marks a record that documents repeat. One that equals the record of its type that was read before it becomes the same object.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RepeatedAttribute : Attribute;

/// <summary>Gives a rule over the members of an object as JSON Schema, where it is neither a lower bound nor a choice of members.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class SchemaRuleAttribute(string json) : Attribute
{
    public string Json { get; } = json;
}

/// <summary>Lists the codes that are the texts of a leaf, all of the same length and without separators. The generator emits the shape of the text from it.</summary>
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

/// <summary>Marks an abstract record whose JSON is that of one of its variants. The member <c>type</c> distinguishes them.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UnionAttribute : Attribute;

/// <summary>Gives the word of a variant of a union in its member <c>type</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VariantAttribute(string type) : Attribute
{
    public string Type { get; } = type;
}

/// <summary>Marks an open vocabulary: a leaf whose well-known words are static members and whose other words are kept.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VocabularyAttribute : Attribute;
