using System.Globalization;

namespace JojDomain.Engine;

/// <summary>An exact decimal number. It is a string, because many parsers read JSON numbers as doubles, and each value has one spelling.</summary>
internal sealed class DecimalCodec : Codec<decimal>
{
    public static readonly DecimalCodec Instance = new();

    // 29 digits, a sign and a point.
    private const int MostCharacters = 31;

    public override bool Read(ref DocumentReader reader, out decimal value)
    {
        value = default;
        if (!reader.TryReadCharacters("a decimal number in quotes", out ReadOnlySpan<char> characters))
        {
            return false;
        }

        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(characters, Plain, CultureInfo.InvariantCulture, out value) || !characters.SequenceEqual(TextOf(value, stackalloc char[MostCharacters])))
        {
            reader.Fail(ProblemCode.BadValue, $"{Shown.Of(characters)} is not a decimal number in its one spelling, such as \"12.5\"");
            return false;
        }

        return true;
    }

    public override void Write(JsonOutput output, decimal value) => output.String(TextOf(value, stackalloc char[MostCharacters]));

    public override string SchemaKey => "decimal";

    public override void Describe(SchemaWriter schema) => schema.Text(
        TextShape.Matching($"^{ExactDecimal.Pattern}$", longest: 31),
        "An exact decimal number in its one spelling, as a string: no exponent, no zeros that mean nothing.");

    private static ReadOnlySpan<char> TextOf(decimal value, Span<char> room)
    {
        ExactDecimal.Normalise(value).TryFormat(room, out int written, default, CultureInfo.InvariantCulture);
        return room[..written];
    }
}
