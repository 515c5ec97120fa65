using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>Follows the pointers of problems in the text they are about, by the framework's own reading of it.</summary>
internal static class Pointers
{
    private const string Shortened = "...";

    /// <summary>Whether the pointer leads to a place of the text, or, where a member is missing, to the place that it would have. In a text that is no JSON or no Unicode, any pointer of the right form does.</summary>
    public static bool LeadSomewhere(byte[] text, Problem problem)
    {
        if (problem.Pointer is not ("" or ['/', ..]))
        {
            return false;
        }

        if (!Utf8.IsValid(text))
        {
            return true;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return Leads(document.RootElement, problem.Pointer.Split('/').AsSpan(1), problem.Code == ProblemCode.MissingMember);
        }
        catch (Exception thrown) when (thrown is JsonException or InvalidOperationException)
        {
            // No JSON, or a name with half of a surrogate pair, which the framework does not give out.
            return true;
        }
    }

    // A name may occur twice, and a shortened one may be that of several.
    private static bool Leads(JsonElement at, ReadOnlySpan<string> steps, bool mayBeMissing)
    {
        if (steps.IsEmpty)
        {
            return true;
        }

        string step = steps[0];
        if (at.ValueKind == JsonValueKind.Array)
        {
            return int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < at.GetArrayLength() && Leads(at[index], steps[1..], mayBeMissing);
        }

        if (at.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        foreach (JsonProperty member in at.EnumerateObject())
        {
            if (Is(member.Name, step) && Leads(member.Value, steps[1..], mayBeMissing))
            {
                return true;
            }
        }

        return mayBeMissing && steps.Length == 1;
    }

    private static bool Is(string name, string step)
    {
        string escaped = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return escaped == step || (step.EndsWith(Shortened, StringComparison.Ordinal) && escaped.StartsWith(step[..^Shortened.Length], StringComparison.Ordinal));
    }
}
