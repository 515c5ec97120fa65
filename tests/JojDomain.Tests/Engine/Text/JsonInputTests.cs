using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Laws;
using Xunit;

namespace JojDomain.Tests.Engine;

/// <summary>Our tokens of any text are those of the framework's tokenizer, and a text is broken where it is for that one.</summary>
public sealed class JsonInputTests
{
    private const string Small = """{"a":[1,-2.5e+3,"x\"\u00e9",{}],"é" : {"b":[ ],"long name with an escape \n in it":null}, "t":true,"f":false}""";

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("{")]
    [InlineData("{}x")]
    [InlineData("{},")]
    [InlineData("{} \t\r\n")]
    [InlineData("{}{}")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":}")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{,\"a\":1}")]
    [InlineData("{\"a\":1 \"b\":2}")]
    [InlineData("{\"a\":1]")]
    [InlineData("[1}")]
    [InlineData("[1,]")]
    [InlineData("[,1]")]
    [InlineData("[1 2]")]
    [InlineData("[\"a\":1]")]
    [InlineData("{1:2}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{\"a\"::1}")]
    [InlineData("// no\n1")]
    [InlineData("[1/* no */]")]
    [InlineData("truex")]
    [InlineData("tru")]
    [InlineData("nul")]
    [InlineData("nulL")]
    [InlineData("falsetrue")]
    [InlineData("NaN")]
    [InlineData("'a'")]
    [InlineData("]")]
    [InlineData("}")]
    [InlineData("\"a")]
    [InlineData("\"a\\")]
    [InlineData("\"a\\\"")]
    [InlineData("\"\\u00e\"")]
    [InlineData("\"\\u00eg\"")]
    [InlineData("\"\\u00E9\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\/\\b\\f\\n\\r\\t\\\\\"")]
    [InlineData("\"\u007F\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"seventeen plain bytes\u001F\"")]
    [InlineData("\"sixteen of plain, then\\nanother sixteen é of plain\"")]
    public void Read_AnyText_GivesTheTokensOfTheFramework(string text) => MustAgree(Encoding.UTF8.GetBytes(text), DocumentReader.MaxDepth);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("00")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e3")]
    [InlineData("1.5.2")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("1E-7")]
    [InlineData("1e5.0")]
    [InlineData("12x")]
    [InlineData("12\u00e9")]
    [InlineData("1234567890123456789012345678901234567890.5e400")]
    public void Read_Numbers_GivesTheTokensOfTheFramework(string number)
    {
        foreach (string text in new[] { number, $"{number} ", $"[{number}]", $"[{number},1]", $"{{\"a\":{number}}}", $"[{number}/" })
        {
            MustAgree(Encoding.UTF8.GetBytes(text), DocumentReader.MaxDepth);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(63)]
    [InlineData(64)]
    public void Read_Depths_GivesTheTokensOfTheFramework(int depth)
    {
        for (int nested = depth - 1; nested <= depth + 1; nested++)
        {
            MustAgree(Encoding.UTF8.GetBytes($"{new string('[', nested)}{new string(']', nested)}"), depth);
            MustAgree(Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":", nested))}1{new string('}', nested)}"), depth);
            MustAgree(Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":[", nested / 2))}1,{string.Concat(Enumerable.Repeat("]}", nested / 2))}"), depth);
        }
    }

    [Fact]
    public void Read_EveryBeginningAndEveryBit_GivesTheTokensOfTheFramework()
    {
        byte[] text = Encoding.UTF8.GetBytes(Small);
        for (int at = 0; at < text.Length; at++)
        {
            MustAgree(text[..at], DocumentReader.MaxDepth);
            for (int bit = 0; bit < 8; bit++)
            {
                byte[] changed = [.. text];
                changed[at] ^= (byte)(1 << bit);
                MustAgree(changed, DocumentReader.MaxDepth);
            }
        }
    }

    [Fact]
    public void Read_BrokenDocuments_GivesTheTokensOfTheFramework()
    {
        byte[][] documents = [.. StoryGen.Pool.Select(StoryJson.ToUtf8Bytes).OrderBy(static text => text.Length).Take(40)];
        var random = new Random(4);
        for (int time = 0; time < Cases.Of(10_000); time++)
        {
            MustAgree(Damage.Bytes(documents[random.Next(documents.Length)], random), DocumentReader.MaxDepth);
        }
    }

    [Fact]
    public void Read_FilesOfTheSuite_GivesTheTokensOfTheFramework()
    {
        string folder = Path.GetDirectoryName(Suites.Find("json-parsing-nst/test_parsing/y_array_empty.json"))!;
        string[] files = Directory.GetFiles(folder, "*.json");

        files.Should().HaveCount(318);
        foreach (string file in files)
        {
            MustAgree(File.ReadAllBytes(file), DocumentReader.MaxDepth);
        }
    }

    [Fact]
    public void TryReadName_ExpectedNames_AreFoundWhereTheyStandAsWeWriteThem()
    {
        var table = new MemberTable("kind format id"u8);
        byte[] text = Encoding.UTF8.GetBytes("""{"id":1,"kind":2 ,"format":3, "id":4,"later":5,"i\u0064":6,"id" :7,"format":8, "that is the end": "and more than a block"}""");
        var input = new JsonInput(text, DocumentReader.MaxDepth);
        input.Read();
        var found = new List<string>();
        while (true)
        {
            int member = input.TryReadName(table, expected: 1);
            if (member < 0 && !(input.Read() && input.TokenType == JsonTokenType.PropertyName))
            {
                break;
            }

            string name = Encoding.UTF8.GetString(input.ValueSpan);
            input.Read();
            found.Add($"{member} {name} {Encoding.UTF8.GetString(input.ValueSpan)}");
        }

        found.Should().Equal("2 id 1", "0 kind 2", "-1 format 3", "-1 id 4", "-1 later 5", "-1 i\\u0064 6", "-1 id 7", "1 format 8", "-1 that is the end and more than a block");
        input.TokenType.Should().Be(JsonTokenType.EndObject);
    }

    [Theory]
    [InlineData("""{,"id":1                                }""")]
    [InlineData("""{"id":1 "id":2                          }""")]
    public void TryReadName_CommaTooManyOrTooFew_LeavesTheTextToBeRefused(string text)
    {
        var table = new MemberTable("id"u8);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Action read = () =>
        {
            var input = new JsonInput(utf8, DocumentReader.MaxDepth);
            input.Read();
            while (input.TryReadName(table, 0) >= 0 || input.Read())
            {
                if (input.TokenType == JsonTokenType.PropertyName)
                {
                    input.Read();
                }
            }
        };

        read.Should().Throw<BrokenTextException>();
    }

    private static void MustAgree(byte[] text, int depth)
    {
        string expected = Frameworks(text, depth);
        Ours(text, depth, ReadTokens).Should().Be(expected, "that is what is read of {0}", Encoding.UTF8.GetString(text));
        Ours(text, depth, ReadAsCodecsDo).Should().Be(expected, "that is what codecs read of {0}", Encoding.UTF8.GetString(text));
    }

    private delegate void ReadAll(ref JsonInput input, StringBuilder told);

    private static string Ours(byte[] text, int depth, ReadAll read)
    {
        var told = new StringBuilder();
        try
        {
            var input = new JsonInput(text, depth);
            read(ref input, told);
        }
        catch (BrokenTextException broken)
        {
            told.Append(CultureInfo.InvariantCulture, $"broken at {broken.Offset}");
        }

        return told.ToString();
    }

    private static void ReadTokens(ref JsonInput input, StringBuilder told)
    {
        while (input.Read())
        {
            Tell(told, in input);
        }
    }

    // What is in an array or object is asked for as such: one who reads a value knows where it is.
    private static void ReadAsCodecsDo(ref JsonInput input, StringBuilder told)
    {
        if (input.Read())
        {
            ReadValue(ref input, told);
            input.Read().Should().BeFalse();
        }
    }

    private static void ReadValue(ref JsonInput input, StringBuilder told)
    {
        Tell(told, in input);
        if (input.TokenType == JsonTokenType.StartObject)
        {
            while (!input.TryReadEnd() && input.Read() && input.TokenType == JsonTokenType.PropertyName)
            {
                Tell(told, in input);
                input.ReadNamed();
                ReadValue(ref input, told);
            }

            Tell(told, in input);
        }
        else if (input.TokenType == JsonTokenType.StartArray)
        {
            for (bool isItem = input.ReadFirstItem(); isItem; isItem = input.ReadNextItem())
            {
                ReadValue(ref input, told);
            }

            Tell(told, in input);
        }
    }

    private static void Tell(StringBuilder told, in JsonInput input)
    {
        bool isText = input.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isText)
        {
            input.ValueIsAscii.Should().Be(Ascii.IsValid(input.ValueSpan));
        }

        Tell(told, input.TokenType, input.TokenStartIndex, input.BytesConsumed, input.CurrentDepth, isText && input.ValueIsEscaped, input.ValueSpan);
    }

    private static string Frameworks(byte[] text, int depth)
    {
        var told = new StringBuilder();
        try
        {
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = depth });
            while (reader.Read())
            {
                bool isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
                Tell(told, reader.TokenType, reader.TokenStartIndex, reader.BytesConsumed, reader.CurrentDepth, isText && reader.ValueIsEscaped, reader.ValueSpan);
            }
        }
        catch (JsonException broken)
        {
            told.Append(CultureInfo.InvariantCulture, $"broken at {OffsetOf(text, depth, broken)}");
        }

        return told.ToString();
    }

    // A text that only breaks off is broken at its end; the framework has that of one with a comma at the end before the comma.
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
                // Only whether it breaks is of interest.
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Tell(StringBuilder told, JsonTokenType type, long start, long end, int depth, bool isEscaped, ReadOnlySpan<byte> value) =>
        told.Append(CultureInfo.InvariantCulture, $"{type} {start} {end} {depth} {isEscaped} {Convert.ToHexString(value)}\n");
}
