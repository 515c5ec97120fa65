namespace JojDomain.Interchange;

/// <summary>The text of a source, with the passages of claims in it.</summary>
/// <param name="Source">The source.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Language">Its language; null where that is not known.</param>
/// <param name="IsOther">Whether it is not the text that the story was made from.</param>
/// <param name="Paragraphs">Its lines that are not empty, each in stretches that follow each other.</param>
/// <param name="Missing">The claims with a passage that is not in it, or in several places.</param>
internal sealed record ToldText(
    Id<Source> Source, string Name, LanguageTag? Language, bool IsOther, IReadOnlyList<IReadOnlyList<ToldStretch>> Paragraphs, IReadOnlyList<Id<Claim>> Missing);
