using System.Globalization;
using System.Text;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// Finds the pointers, lines and columns of problems by their offsets, in one walk over the text when reading is over. Reading a good document
/// costs nothing for it.
/// </summary>
internal static class Places
{
    private const int LongestName = 100;

    /// <summary>The problems of reading, in the order of the text, each with its pointer and place.</summary>
    public static EquatableArray<Problem> Of(ReadOnlySpan<byte> text, IReadOnlyList<RawProblem> problems)
    {
        RawProblem[] sorted = [.. problems.OrderBy(static problem => problem.Offset)];
        var pointers = new string?[sorted.Length];
        int next = 0;
        Walk(text, (offset, path) =>
        {
            for (; next < sorted.Length && sorted[next].Offset <= offset; next++)
            {
                pointers[next] = PointerOf(path);
            }

            return next < sorted.Length;
        });
        var lines = new LineCounter(text);
        var placed = new Problem[sorted.Length];
        for (int index = 0; index < sorted.Length; index++)
        {
            RawProblem problem = sorted[index];
            placed[index] = new Problem
            {
                Code = problem.Code,
                Severity = problem.Severity,
                Pointer = pointers[index] ?? "",
                Message = problem.Message,
                Place = lines.PlaceOf(problem.Offset),
            };
        }

        return new(placed);
    }

    /// <summary>A name as it is in a JSON Pointer.</summary>
    public static string Escaped(string member) => member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>The same for the pointer of a problem. A name that is longer than any known one is cut, because a thousand problems might repeat it.</summary>
    public static string EscapedAndCut(string member) => Escaped(Cut(member));

    private static string Cut(string member) =>
        member.Length <= LongestName ? member : $"{member.AsSpan(0, char.IsHighSurrogate(member[LongestName - 1]) ? LongestName - 1 : LongestName)}...";

    private static void Walk(ReadOnlySpan<byte> text, Func<long, List<Segment>, bool> visit)
    {
        var input = new JsonInput(text, DocumentReader.MaxDepth);
        List<Segment> path = [];
        try
        {
            bool going = true;
            while (going && input.Read())
            {
                going = Step(ref input, path, visit);
            }
        }
        catch (BrokenTextException)
        {
            // Problems after the place at which the text breaks get the pointer of the last place that was reached.
            visit(long.MaxValue, path);
        }
    }

    private static bool Step(ref JsonInput input, List<Segment> path, Func<long, List<Segment>, bool> visit)
    {
        switch (input.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.RemoveAt(path.Count - 1);
                return true;
            case JsonTokenType.PropertyName:
                path[^1] = new(EscapedAndCut(NameOf(input.ValueSpan)), IsArray: false, -1);
                return visit(input.TokenStartIndex, path);
            default:
                if (path.Count > 0 && path[^1].IsArray)
                {
                    path[^1] = path[^1] with { Index = path[^1].Index + 1 };
                }

                bool going = visit(input.TokenStartIndex, path);
                if (input.TokenType is JsonTokenType.StartObject)
                {
                    path.Add(new(null, IsArray: false, -1));
                }
                else if (input.TokenType is JsonTokenType.StartArray)
                {
                    path.Add(new(null, IsArray: true, -1));
                }

                return going;
        }
    }

    // A name that is not Unicode is itself a problem, whose pointer has this character.
    private static string NameOf(ReadOnlySpan<byte> escaped)
    {
        var characters = new char[escaped.Length];
        return EscapedText.TryDecode(escaped, characters, out int length) ? new string(characters, 0, length) : "\uFFFD";
    }

    private static string PointerOf(List<Segment> path)
    {
        var pointer = new StringBuilder();
        foreach ((string? member, bool isArray, int index) in path)
        {
            if (isArray && index >= 0)
            {
                pointer.Append(CultureInfo.InvariantCulture, $"/{index}");
            }
            else if (member is not null)
            {
                pointer.Append('/').Append(member);
            }
        }

        return pointer.ToString();
    }

    // The member is null, and the index -1, before the first one is read.
    private readonly record struct Segment(string? Member, bool IsArray, int Index);
}
