using System.Globalization;
using System.Text;

namespace JojDomain.Testing;

/// <summary>Writes differences as a message, which stays short for any number of them.</summary>
internal static class DifferenceText
{
    private const int MostLines = 20;

    public static IEnumerable<string> Lines(StoryDifference difference) => difference.Changes.SelectMany(Lines);

    public static string Message(string what, IReadOnlyCollection<string> lines)
    {
        StringBuilder message = new StringBuilder(what).Append(CultureInfo.InvariantCulture, $"\n{lines.Count} {(lines.Count == 1 ? "difference" : "differences")} (expected -> actual):");
        message.AppendJoin("", lines.Take(MostLines).Select(static line => $"\n  {line}"));
        return lines.Count <= MostLines ? message.ToString() : message.Append(CultureInfo.InvariantCulture, $"\n  and {lines.Count - MostLines} more").ToString();
    }

    // One line for each member of an entity: its change is one line for all of them.
    private static IEnumerable<string> Lines(StoryChange change)
    {
        string text = change.ToString();
        if (change is not EntityChanged { Members: { Count: > 1 } members })
        {
            return [text];
        }

        string start = text[..^string.Join("; ", members).Length];
        return members.Select(member => $"{start}{member}");
    }
}
