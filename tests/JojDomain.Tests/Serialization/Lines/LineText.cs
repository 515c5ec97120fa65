using System.Globalization;
using System.Text;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Lines;

/// <summary>Lines for tests, and a string for each line that was read.</summary>
internal static class LineText
{
    public static StoryJsonLinesOptions OneByOne { get; } = new();

    public static StoryJsonLinesOptions ThreeAtATime { get; } = new() { DegreeOfParallelism = 3 };

    /// <summary>Both ways of reading, for tests whose answer must not depend on it.</summary>
    public static TheoryData<int> Degrees => [1, 3];

    public static string Story(int number, string text = "") => string.Create(
        CultureInfo.InvariantCulture, $"{{\"format\":\"joj-story/1\",\"id\":\"s{number}\",\"places\":[{{\"id\":\"p{number}\",\"names\":[\"Thiès{text}\"]}}]}}");

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    /// <summary>As in <c>3 s2</c>, or <c>4 - 4:12: error ...</c>.</summary>
    public static string Tell(StoryLine line) => string.Create(
        CultureInfo.InvariantCulture, $"{line.Number} {line.Story?.Content.Id?.ToString() ?? "-"}{string.Concat(line.Problems.Select(static problem => $" {problem} @{problem.Place?.Offset}"))}");

    public static Task<List<string>> ReadAsync(byte[] text, StoryJsonLinesOptions? options = null) => ReadAsync(new MemoryStream(text), options);

    public static async Task<List<string>> ReadAsync(Stream stream, StoryJsonLinesOptions? options = null)
    {
        var lines = new List<string>();
        await foreach (StoryLine line in StoryJsonLines.ReadAsync(stream, options))
        {
            lines.Add(Tell(line));
        }

        return lines;
    }
}
