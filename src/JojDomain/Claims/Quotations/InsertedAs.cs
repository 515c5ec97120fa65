using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>The role in which somebody inserted words into a quotation.</summary>
/// <remarks>Our own words, after the notes that printers mark as the editor's, the translator's or the author's (JATS, fn-type).</remarks>
[JsonConverter(typeof(StoryJsonConverter<InsertedAs>))]
public enum InsertedAs : byte
{
    /// <summary>As the source that gives the quotation.</summary>
    Source,

    /// <summary>As the editor of that source.</summary>
    Editor,

    /// <summary>As the translator of the words.</summary>
    Translator,

    /// <summary>As the author of the story.</summary>
    Author,
}
