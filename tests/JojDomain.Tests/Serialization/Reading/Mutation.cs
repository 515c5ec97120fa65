using System.Text;
using System.Text.Json;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>One place of a document's text, and the document with another text at the place.</summary>
internal sealed record Mutation(byte[] Document, int Start, int Length)
{
    public string Text => Encoding.UTF8.GetString(Document, Start, Length);

    /// <summary>Every value of the document, those that hold others included.</summary>
    public static IReadOnlyList<Mutation> Values(byte[] document)
    {
        List<Mutation> values = [];
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                Utf8JsonReader ahead = reader;
                ahead.Skip();
                values.Add(new(document, (int)reader.TokenStartIndex, (int)(ahead.BytesConsumed - reader.TokenStartIndex)));
            }
        }

        return values;
    }

    /// <summary>Every member of every object: its name, its value and the comma after it, if there is one.</summary>
    public static IReadOnlyList<Mutation> Members(byte[] document)
    {
        List<Mutation> members = [];
        var reader = new Utf8JsonReader(document);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                Utf8JsonReader ahead = reader;
                ahead.Read();
                ahead.Skip();
                int end = (int)ahead.BytesConsumed + (document[ahead.BytesConsumed] == ',' ? 1 : 0);
                members.Add(new(document, (int)reader.TokenStartIndex, end - (int)reader.TokenStartIndex));
            }
        }

        return members;
    }

    /// <summary>The place after the opening brace of every object.</summary>
    public static IReadOnlyList<Mutation> Objects(byte[] document) =>
        [.. Values(document).Where(static value => value.Document[value.Start] == '{').Select(static value => new Mutation(value.Document, value.Start + 1, 0))];

    public byte[] By(string replacement) => [.. Document.AsSpan(0, Start), .. Encoding.UTF8.GetBytes(replacement), .. Document.AsSpan(Start + Length)];

    /// <summary>The member put first in the object that begins here.</summary>
    public byte[] WithMember(string member) => By(Document[Start] == '}' ? member : member + ",");

    /// <summary>The member put first in every object of a document.</summary>
    public static byte[] WithMemberEverywhere(byte[] document, string member) =>
        Objects(document).OrderByDescending(static place => place.Start).Aggregate(document, (text, place) => (place with { Document = text }).WithMember(member));
}
