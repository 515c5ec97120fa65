using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;

namespace JojDomain.Tests.Engine;

/// <summary>Compares the tokens of our tokenizer with those of the framework's.</summary>
internal static class TokenAgreement
{
    /// <summary>Asserts that the framework, a plain walk of ours, and a walk as codecs make it, find the same tokens or break at the same offset.</summary>
    public static void Assert(byte[] text, int depth)
    {
        string expected = OfFramework(text, depth);
        OfEngine(text, depth, ReadTokens).Should().Be(expected, "that is what is read of {0}", Encoding.UTF8.GetString(text));
        OfEngine(text, depth, ReadAsCodecsDo).Should().Be(expected, "that is what codecs read of {0}", Encoding.UTF8.GetString(text));
    }

    private delegate void ReadAll(ref JsonInput input, StringBuilder tokens);

    private static string OfEngine(byte[] text, int depth, ReadAll read)
    {
        var tokens = new StringBuilder();
        try
        {
            var input = new JsonInput(text, depth);
            read(ref input, tokens);
        }
        catch (BrokenTextException broken)
        {
            tokens.Append(CultureInfo.InvariantCulture, $"broken at {broken.Offset}");
        }

        return tokens.ToString();
    }

    private static void ReadTokens(ref JsonInput input, StringBuilder tokens)
    {
        while (input.Read())
        {
            Add(tokens, in input);
        }
    }

    // As codecs do, which know whether they are in an array or in an object and ask for what they expect.
    private static void ReadAsCodecsDo(ref JsonInput input, StringBuilder tokens)
    {
        if (input.Read())
        {
            ReadValue(ref input, tokens);
            input.Read().Should().BeFalse();
        }
    }

    private static void ReadValue(ref JsonInput input, StringBuilder tokens)
    {
        Add(tokens, in input);
        if (input.TokenType == JsonTokenType.StartObject)
        {
            while (!input.TryReadEnd() && input.Read() && input.TokenType == JsonTokenType.PropertyName)
            {
                Add(tokens, in input);
                input.ReadNamed();
                ReadValue(ref input, tokens);
            }

            Add(tokens, in input);
        }
        else if (input.TokenType == JsonTokenType.StartArray)
        {
            for (bool isItem = input.ReadFirstItem(); isItem; isItem = input.ReadNextItem())
            {
                ReadValue(ref input, tokens);
            }

            Add(tokens, in input);
        }
    }

    private static void Add(StringBuilder tokens, in JsonInput input)
    {
        bool isText = input.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isText)
        {
            input.ValueIsAscii.Should().Be(Ascii.IsValid(input.ValueSpan));
        }

        Add(tokens, input.TokenType, input.TokenStartIndex, input.BytesConsumed, input.CurrentDepth, isText && input.ValueIsEscaped, input.ValueSpan);
    }

    private static string OfFramework(byte[] text, int depth)
    {
        var tokens = new StringBuilder();
        try
        {
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = depth });
            while (reader.Read())
            {
                bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
                Add(tokens, reader.TokenType, reader.TokenStartIndex, reader.BytesConsumed, reader.CurrentDepth, isText && reader.ValueIsEscaped, reader.ValueSpan);
            }
        }
        catch (JsonException broken)
        {
            tokens.Append(CultureInfo.InvariantCulture, $"broken at {OffsetOf(text, depth, broken)}");
        }

        return tokens.ToString();
    }

    // A text that could go on is broken at its end. The framework reports one that ends with a comma at the offset before the comma.
    private static long OffsetOf(byte[] text, int depth, JsonException broken)
    {
        if (MayGoOn(text, depth))
        {
            return text.Length;
        }

        int offset = 0;
        for (long line = broken.LineNumber ?? 0; line > 0; line--)
        {
            offset += text.AsSpan(offset).IndexOf((byte)'\n') + 1;
        }

        return offset + (broken.BytePositionInLine ?? 0);
    }

    private static bool MayGoOn(byte[] text, int depth)
    {
        var reader = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = depth }));
        try
        {
            while (reader.Read())
            {
                // Only whether it breaks counts.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Add(StringBuilder tokens, JsonTokenType type, long start, long end, int depth, bool isEscaped, ReadOnlySpan<byte> value) =>
        tokens.Append(CultureInfo.InvariantCulture, $"{type} {start} {end} {depth} {isEscaped} {Convert.ToHexString(value)}\n");
}
