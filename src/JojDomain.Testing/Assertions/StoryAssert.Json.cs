using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using JojDomain.Serialization;

namespace JojDomain.Testing;

/// <content>Assertions about JSON.</content>
public static partial class StoryAssert
{
    /// <summary>Asserts that the story is equal after it is written and read: as bytes, indented for people, and as canonical bytes where it has a canonical form.</summary>
    /// <exception cref="StoryAssertException">It is not; the message says what differs.</exception>
    /// <exception cref="StoryJsonException">What was written cannot be read.</exception>
    /// <exception cref="ArgumentNullException">There is no story.</exception>
    public static void RoundTrips(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        Equal(story, StoryJson.Parse(StoryJson.ToUtf8Bytes(story)));
        Equal(story, StoryJson.Parse(StoryJson.ToIndentedString(story)));
        if (Canonical(story) is { } canonical)
        {
            Equal(story, StoryJson.Parse(canonical));
        }
    }

    /// <summary>Asserts that the value is written as this JSON, and read from it: natively, and under the options of web applications.</summary>
    /// <typeparam name="T">A type of the library.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="json">The JSON as it is written. White space, escapes and the order of members do not matter.</param>
    /// <exception cref="StoryAssertException">It is not; the message says what differs, or why the JSON cannot be read.</exception>
    /// <exception cref="NotSupportedException">The type has no form in JSON.</exception>
    /// <exception cref="ArgumentNullException">There is no value, or no JSON.</exception>
    public static void Json<T>(T value, [StringSyntax(StringSyntaxAttribute.Json)] string json)
        where T : notnull
    {
        Json(value, json, PlainJson<T>.Plain);
        Json(value, json, PlainJson<T>.Web);
    }

    /// <summary>Asserts that the value is written as this JSON, and read from it, under the caller's options, which can be those of a source-generated context.</summary>
    /// <typeparam name="T">A type of the library, or a type of the caller that contains some.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="json">The JSON as it is written. White space, escapes and the order of members do not matter.</param>
    /// <param name="options">The options, which have to know the type.</param>
    /// <exception cref="StoryAssertException">It is not; the message says what differs, or why the JSON cannot be read.</exception>
    /// <exception cref="NotSupportedException">The options do not know the type.</exception>
    /// <exception cref="ArgumentNullException">There is no value, no JSON, or there are no options.</exception>
    public static void Json<T>(T value, [StringSyntax(StringSyntaxAttribute.Json)] string json, JsonSerializerOptions options)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(options);
        Json(value, json, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    private static void Json<T>(T value, string json, JsonTypeInfo<T> form)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(json);
        // The JSON is what is expected, in both directions.
        Equal(Read(json, form), value);
        string written = JsonSerializer.Serialize(value, form);
        if (!JsonNode.DeepEquals(JsonNode.Parse(written), JsonNode.Parse(json)))
        {
            throw new StoryAssertException($"The JSON is read as the value, but the value is written in another way.\nExpected: {json}\nActual:   {written}");
        }
    }

    private static T? Read<T>(string json, JsonTypeInfo<T> form)
    {
        try
        {
            return JsonSerializer.Deserialize(json, form);
        }
        catch (JsonException refused)
        {
            string problems = refused.InnerException is StoryJsonException { Problems: var all } ? string.Concat(all.Select(static problem => $"\n  {problem}")) : $"\n  {refused.Message}";
            throw new StoryAssertException($"The JSON cannot be read as {TypeName(typeof(T))}.{problems}", refused);
        }
    }

    private static byte[]? Canonical(Story story)
    {
        try
        {
            return StoryJson.ToCanonicalUtf8Bytes(story);
        }
        catch (StoryException)
        {
            return null;
        }
    }
}
