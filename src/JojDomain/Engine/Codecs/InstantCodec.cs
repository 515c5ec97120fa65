using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace JojDomain.Engine;

/// <summary>An instant in UTC, as RFC 3339 writes it: <c>2025-08-01T09:30:00Z</c>, with as many digits of a second as it has.</summary>
internal sealed class InstantCodec : Codec<Instant>
{
    public static readonly InstantCodec Instance = new();

    private const string Pattern =
        @"^-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{0,8}[1-9])?Z$";

    private const int WholeSeconds = 20;

    private const long SecondsBeforeUnix = 719_528L * 86_400;

    private const string Quoted = "'\"'yyyy-MM-dd'T'HH:mm:ss'Z\"'";

    public override bool Read(ref DocumentReader reader, out Instant value)
    {
        value = default;
        if (reader.Json.TokenType != JsonTokenType.String)
        {
            return reader.WrongType("an instant in quotes", out value);
        }

        if (!reader.TryGetCharacters(out ReadOnlySpan<char> characters))
        {
            return false;
        }

        if (TryReadWholeSeconds(characters, out value))
        {
            return true;
        }

        string text = characters.ToString();
        ParseResult<Instant> result = InstantPattern.ExtendedIso.Parse(text);
        if (!result.Success || InstantPattern.ExtendedIso.Format(result.Value) != text)
        {
            reader.Fail(ProblemCode.BadValue, $"{Shown.Of(text)} is not an instant in UTC, such as \"2025-08-01T09:30:00Z\"");
            return false;
        }

        value = result.Value;
        return true;
    }

    // Nearly all are of whole seconds, and so date-times of EDTF too, but for its other midnight (24:00:00). Not by patterns: that of all instants
    // brings every calendar along, and the framework's the rules of a culture.
    private static bool TryReadWholeSeconds(ReadOnlySpan<char> text, out Instant value)
    {
        value = default;
        if (text.Length != WholeSeconds || text[10] != 'T' || text[^1] != 'Z' || text[11..].StartsWith("24") || !EdtfTimeParser.TryRead(text, out DatePiece day, out _))
        {
            return false;
        }

        value = Instant.FromUnixTimeSeconds(EdtfTimeParser.MomentOf(text, day.Earliest).Second - SecondsBeforeUnix);
        return true;
    }

    public override void Write(JsonOutput output, Instant value)
    {
        // The same short way as in reading, and without an allocation; the pattern makes several for each.
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

    public override void Describe(SchemaWriter schema) => TextShape.Matching(Pattern)
        .Describe(schema, "An instant in UTC, as RFC 3339 writes it, with as many digits of a second as it has.");

    // Apart, so that a calendar is made only for writing.
    private static class Earliest
    {
        public static readonly Instant DateTime = Instant.FromUtc(1, 1, 1, 0, 0);
    }
}
