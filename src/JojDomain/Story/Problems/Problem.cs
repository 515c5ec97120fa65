using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>One thing that is wrong with a document or with content, and where.</summary>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record Problem
{
    /// <summary>The stable code.</summary>
    public required ProblemCode Code { get; init; }

    /// <summary>Whether it is an error or a warning; an error by default.</summary>
    public Severity Severity { get; init; }

    /// <summary>Where it is: a JSON Pointer (RFC 6901) into the document that was read, or that the content would be written as; empty for the whole document.</summary>
    /// <remarks>The name of a member is cut after 100 characters, and ends in three dots then.</remarks>
    public required string Pointer { get; init; }

    /// <summary>What is wrong, in one line of English. It quotes at most 100 characters of a text of the input.</summary>
    public required string Message { get; init; }

    /// <summary>The place in the text; null when no text was read.</summary>
    public TextPlace? Place { get; init; }

    /// <summary>As in <c>12:18: error JOJ2003 /claims/3/attribution/voice: nothing has the id "restik"</c>.</summary>
    public override string ToString()
    {
        string place = Place is null ? "" : $"{Place}: ";
        string pointer = Pointer.Length == 0 ? "" : $" {Shown.Whole(Pointer)}";
        string severity = Severity == Severity.Error ? "error" : "warning";
        return string.Create(CultureInfo.InvariantCulture, $"{place}{severity} JOJ{(int)Code}{pointer}: {Message}");
    }
}
