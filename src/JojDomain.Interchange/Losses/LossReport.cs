using System.Collections;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Every member of a story that an export could not carry, in the order of the story.</summary>
public sealed class LossReport : IReadOnlyList<Loss>
{
    private readonly IReadOnlyList<Loss> _losses;

    internal LossReport(IReadOnlyList<Loss> losses) => _losses = losses;

    /// <summary>How many losses there are; 0 where the document holds all of the story.</summary>
    public int Count => _losses.Count;

    /// <summary>The loss at a position, counted from 0.</summary>
    public Loss this[int index] => _losses[index];

    /// <summary>Writes the losses as JSON: an array of objects with <c>path</c>, <c>entity</c> (absent for a member of the story itself) and <c>reason</c>.</summary>
    /// <exception cref="ArgumentNullException">There is no stream.</exception>
    public void WriteJson(Stream target)
    {
        ArgumentNullException.ThrowIfNull(target);
        using var writer = new Utf8JsonWriter(target, new JsonWriterOptions { Indented = true });
        writer.WriteStartArray();
        foreach (Loss loss in _losses)
        {
            writer.WriteStartObject();
            loss.WriteMembers(writer);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    public IEnumerator<Loss> GetEnumerator() => _losses.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many losses there are, by reason, a line each.</summary>
    public override string ToString() => Counted(_losses.CountBy(static loss => loss.Reason).Select(static reason => KeyValuePair.Create(reason.Key, (long)reason.Value)));

    /// <summary>How many losses there are, by reason, a line each.</summary>
    internal static string Counted(IEnumerable<KeyValuePair<string, long>> reasons)
    {
        string lines = string.Join('\n', reasons.Select(static reason => FormattableString.Invariant($"{reason.Value} lost: {reason.Key}")));
        return lines.Length == 0 ? "nothing is lost" : lines;
    }
}
