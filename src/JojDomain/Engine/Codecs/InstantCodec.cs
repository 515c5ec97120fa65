using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace JojDomain.Engine;

/// <summary>
/// An instant. It is read in every spelling of RFC 3339, and written in one: in UTC, as in <c>2025-08-01T09:30:00Z</c>, with as many digits of a second as it has.
/// </summary>
internal sealed class InstantCodec : Codec<Instant>
{
    public static readonly InstantCodec Instance = new();

    private const string Quoted = "'\"'yyyy-MM-dd'T'HH:mm:ss'Z\"'";

    public override bool Read(ref DocumentReader reader, out Instant value)
    {
        value = default;
        if (!reader.TryReadCharacters("an instant in quotes", out ReadOnlySpan<char> characters))
        {
            return false;
        }

        if (!InstantGrammar.TryRead(characters, out value, out string? reason))
        {
            reader.Fail(ProblemCode.BadValue, reason);
            return false;
        }

        return true;
    }

    public override void Write(JsonOutput output, Instant value)
    {
        // Nearly all instants are of whole seconds. For them the pattern of NodaTime is avoided, which allocates and loads every calendar.
        if (value >= Earliest.DateTime && value.ToDateTimeUtc() is var time && time.Ticks % TimeSpan.TicksPerSecond == 0 && Instant.FromDateTimeUtc(time) == value)
        {
            Span<byte> text = stackalloc byte[32];
            time.TryFormat(text, out int written, Quoted, CultureInfo.InvariantCulture);
            output.Raw(text[..written]);
            return;
        }

        output.String(InstantPattern.ExtendedIso.Format(value));
    }

    public override string SchemaKey => "instant";

    public override void Describe(SchemaWriter schema) => schema.Text(
        TextShape.Matching(InstantGrammar.Pattern, examples: ["2025-08-01T09:30:00Z"]),
        "An instant in a spelling of RFC 3339. It is kept and written in UTC, with as many digits of a second as it has.");

    // In a class of its own, so that reading does not load the calendar.
    private static class Earliest
    {
        public static readonly Instant DateTime = Instant.FromUtc(1, 1, 1, 0, 0);
    }
}
