using System.Text;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Laws;
using Xunit;

namespace JojDomain.Tests.Engine;

/// <summary>The tokens of any text are those of the framework's tokenizer, and a text breaks at the same offset.</summary>
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
    public void Read_AnyText_GivesTheTokensOfTheFramework(string text) => TokenAgreement.Assert(Encoding.UTF8.GetBytes(text), DocumentReader.MaxDepth);

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
            TokenAgreement.Assert(Encoding.UTF8.GetBytes(text), DocumentReader.MaxDepth);
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
            TokenAgreement.Assert(Encoding.UTF8.GetBytes($"{new string('[', nested)}{new string(']', nested)}"), depth);
            TokenAgreement.Assert(Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":", nested))}1{new string('}', nested)}"), depth);
            TokenAgreement.Assert(Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat("{\"a\":[", nested / 2))}1,{string.Concat(Enumerable.Repeat("]}", nested / 2))}"), depth);
        }
    }

    [Fact]
    public void Read_EveryBeginningAndEveryBit_GivesTheTokensOfTheFramework()
    {
        byte[] text = Encoding.UTF8.GetBytes(Small);
        for (int at = 0; at < text.Length; at++)
        {
            TokenAgreement.Assert(text[..at], DocumentReader.MaxDepth);
            for (int bit = 0; bit < 8; bit++)
            {
                byte[] changed = [.. text];
                changed[at] ^= (byte)(1 << bit);
                TokenAgreement.Assert(changed, DocumentReader.MaxDepth);
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
            TokenAgreement.Assert(Damage.Bytes(documents[random.Next(documents.Length)], random), DocumentReader.MaxDepth);
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
            TokenAgreement.Assert(File.ReadAllBytes(file), DocumentReader.MaxDepth);
        }
    }
}
