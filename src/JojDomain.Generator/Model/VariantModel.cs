namespace JojDomain.Generator.Model;

/// <summary>One variant of a union.</summary>
/// <param name="Type">The variant's type.</param>
/// <param name="Codec">The expression of its codec.</param>
/// <param name="Word">The word in the member <c>type</c>; null for a variant that its JSON type alone distinguishes.</param>
/// <param name="IsLeaf">Whether it is a leaf, which is written as a string.</param>
/// <param name="HasBare">Whether it also has a bare form.</param>
internal sealed record VariantModel(string Type, string Codec, string? Word, bool IsLeaf, bool HasBare)
{
    /// <summary>Whether a JSON string can be this variant; of at most one variant of a union it can.</summary>
    public bool IsText => IsLeaf || HasBare;
}
