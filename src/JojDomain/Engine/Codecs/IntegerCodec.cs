using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A whole number of 32 bits, without exponent, fraction and negative zero, so that each value has one spelling.</summary>
internal sealed class IntegerCodec : Codec<int>
{
    public static readonly IntegerCodec Instance = new();

    // Any number of so many digits is within the range.
    private const int MostDigits = 9;

    public override bool Read(ref DocumentReader reader, out int value)
    {
        if (reader.Json.TokenType != JsonTokenType.Number)
        {
            return reader.WrongType("a whole number", out value);
        }

        ReadOnlySpan<byte> digits = reader.Json.ValueSpan;
        if (digits.Length <= MostDigits && TryReadDigits(digits, out value))
        {
            return true;
        }

        if (digits.IndexOfAny(".eE"u8) >= 0 || digits.SequenceEqual("-0"u8) || !reader.Json.TryGetInt32(out value))
        {
            value = default;
            string shown = Shown.Of(Encoding.ASCII.GetString(digits[..Math.Min(digits.Length, 101)]));
            reader.Fail(ProblemCode.BadValue, $"{shown} is not a whole number from -2147483648 to 2147483647 without exponent or fraction");
            return false;
        }

        return true;
    }

    // The value of a number that has digits alone, as nearly all do.
    private static bool TryReadDigits(ReadOnlySpan<byte> digits, out int value)
    {
        // In a local variable, which is a register: the parameter is memory, which each digit would write and read again.
        int number = 0;
        value = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        value = number;
        return true;
    }

    public override void Write(JsonOutput output, int value) => output.Integer(value);

    public override string SchemaKey => "integer";

    public override void Describe(SchemaWriter schema)
    {
        schema.Summary("A whole number of 32 bits, written without exponent and fraction.");
        schema.Json.WriteString("type", "integer");
        schema.Json.WriteNumber("minimum", int.MinValue);
        schema.Json.WriteNumber("maximum", int.MaxValue);
    }
}
