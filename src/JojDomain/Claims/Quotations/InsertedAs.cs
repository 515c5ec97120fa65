using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>In what part somebody put words into a quotation.</summary>
/// <remarks>Our own words, after the notes that printers mark as the editor's, the translator's or the author's (JATS, fn-type).</remarks>
[JsonConverter(typeof(StoryJsonConverter<InsertedAs>))]
public enum InsertedAs : byte
{
    /// <summary>As the source that quotes.</summary>
    Source,

    /// <summary>As the editor of that source.</summary>
    Editor,

    /// <summary>As the translator of the words.</summary>
    Translator,

    /// <summary>As the author of this story.</summary>
    Author,
}
