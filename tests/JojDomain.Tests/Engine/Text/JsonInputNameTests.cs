using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

/// <summary>Names that a codec expects are found where they are spelled as in the native form; all others are left to be read.</summary>
public sealed class JsonInputNameTests
{
    [Fact]
    public void TryReadName_ExpectedNames_AreFoundInTheNativeSpelling()
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
}
