using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Cli.Tests.Verbs;

public class ParseVerbTests
{
    [Theory]
    [InlineData("date", "2025-07", "accept\t2025-07\t2025-07-01\t2025-07-31")]
    [InlineData("date", "-0044", "accept\t-0044\t-0044-01-01\t-0044-12-31")]
    [InlineData("date", "Y170000002", "accept\tY170000002\tY170000002-01-01\tY170000002-12-31")]
    [InlineData("date", "/..", "accept\t/..\tunknown\tinf")]
    [InlineData("date", "../2020", "accept\t../2020\t-inf\t2020-12-31")]
    [InlineData("date", "2025-13", "reject\t\"2025-13\" is not an EDTF date: month 13 is not 01 to 12, nor a season, 21 to 41")]
    [InlineData("language", "FR-sn", "accept\tfr-SN")]
    [InlineData("country", "SN", "accept\tSN")]
    [InlineData("country", "Senegal", "reject\t\"Senegal\" is not a country code: an ISO 3166-1 alpha-2 code is two capital letters A to Z, such as SN for Senegal")]
    [InlineData("currency", "XOF", "accept\tXOF")]
    [InlineData("money", "50 milliard", "accept\t50 milliard")]
    [InlineData("money", "USD >5 million", "accept\tUSD >5 million")]
    [InlineData("money", "USD >5.0 million", "reject\t\"USD >5.0 million\" is not a sum of money: \">5.0\" is not a figure: \"5.0\" ends in a zero after the point; it is written 5")]
    [InlineData("money", "12 million EUR", "reject\t\"12 million EUR\" is not a sum of money: the currency comes first, as its code of ISO 4217, as in \"EUR 12 million\"; did you mean \"EUR 12 million\"?")]
    [InlineData("identifier", "wikidata:Q1041", "accept\twikidata:Q1041")]
    [InlineData("id", "joj-cloud", "accept\tjoj-cloud")]
    [InlineData("address", "https://example.org/a", "accept\thttps://example.org/a")]
    public void Parse_Value_GivesOneLine(string kind, string value, string line)
    {
        Joj.Run("parse", kind, value).Should().Be(new Joj(line.StartsWith("accept", StringComparison.Ordinal) ? 0 : 1, $"{line}\n", ""));
    }

    [Fact]
    public void Parse_SeveralValues_GiveALineEach()
    {
        Joj run = Joj.Run("parse", "country", "SN", "xx", "CN");
        run.Out.Split('\n').Select(static line => line.Split('\t')[0]).Should().Equal("accept", "reject", "accept", "");
        run.Code.Should().Be(1);
    }

    [Theory]
    [InlineData("--")]
    [InlineData("--", "-h", "--help")]
    [InlineData("-x", "--json")]
    [InlineData("@file")]
    public void Parse_ValuesThatLookLikeOptions_AreValues(params string[] values)
    {
        Joj run = Joj.Run(["parse", "id", .. values, "a"]);
        run.Code.Should().Be(values is ["--"] ? 0 : 1);
        run.Out.Should().EndWith("accept\ta\n");
        run.Out.Split('\n').Should().HaveCount(values.Count(static value => value != "--") + 2);
    }

    [Fact]
    public void Parse_ControlsInAValue_StayWithinTheLine()
    {
        Joj run = Joj.Run("parse", "id", "a\tb\nc\u001b[31m");
        run.Out.Should().Be("reject\t\"a\\u0009b\\u000ac\\u001b[31m\" is not an id: it has the character U+0009, which is a tab\n");
    }

    [Fact]
    public void Parse_JsonLines_AreJsonStrings()
    {
        const string input = "\"2025\"\n  \"20\\u0032\\u0035-07\"  \r\n2025\n\n\"2025\" x\n\"\\ud800\"\nnull\n\"2024-02\"";
        Joj run = Joj.RunWith(input, "parse", "date", "--json-lines");
        run.Should().Be(new Joj(
            1,
            "accept\t2025\t2025-01-01\t2025-12-31\n"
            + "accept\t2025-07\t2025-07-01\t2025-07-31\n"
            + "reject\tnot a JSON string\n"
            + "reject\tnot a JSON string\n"
            + "reject\tnot a JSON string\n"
            + "reject\tnot a JSON string of Unicode text\n"
            + "reject\tnot a JSON string\n"
            + "accept\t2024-02\t2024-02-01\t2024-02-29\n",
            ""));
    }

    [Fact]
    public void Parse_JsonLinesThatAreNotUtf8_AreRejectedLineByLine()
    {
        byte[] input = [.. "\""u8, 0xFF, .. "\"\n\"SN\"\n"u8];
        Joj.RunWith(input, "parse", "country", "--json-lines").Out.Should().Be("reject\tnot a JSON string of Unicode text\naccept\tSN\n");
    }

    [Fact]
    public void Parse_InputLines_ArePlainText()
    {
        byte[] input = [.. "\uFEFF2025\n2025-07\r\n\"2025\"\n\n 2025\n20"u8, 0xFF, .. "25\n2024-02"u8];
        Joj.RunWith(input, "parse", "date").Should().Be(new Joj(
            1,
            "accept\t2025\t2025-01-01\t2025-12-31\n"
            + "accept\t2025-07\t2025-07-01\t2025-07-31\n"
            + "reject\t\"\\\"2025\\\"\" is not an EDTF date: quotation marks are around it\n"
            + "reject\t\"\" is not an EDTF date: it is empty\n"
            + "reject\t\" 2025\" is not an EDTF date: a blank or a line break is at its beginning\n"
            + "reject\tnot UTF-8: the byte at offset 2 of the line begins no character\n"
            + "accept\t2024-02\t2024-02-01\t2024-02-29\n",
            "joj: warning: <stdin> begins with a byte order mark, which was passed over\n"));
    }

    [Fact]
    public void Parse_AllAccepted_IsClean() => Joj.RunWith("SN\nCN\n", "parse", "country").Should().Be(new Joj(0, "accept\tSN\naccept\tCN\n", ""));

    [Fact]
    public void Parse_JsonLinesBesideValues_IsUnusable() => Joj.Run("parse", "date", "2025", "--json-lines").Should().Be(new Joj(
        2,
        "",
        "joj: --json-lines is for the lines of standard input, and takes no VALUE\nusage: joj parse KIND [VALUE...] [--json-lines]\n       joj parse --help says more\n"));

    [Fact]
    public void Parse_EmptyInput_GivesNothing() => Joj.RunWith("", "parse", "date").Should().Be(new Joj(0, "", ""));

    [Fact]
    public void Parse_LongLines_AreReadWhole()
    {
        string longLine = new('x', 100_000);
        var input = new StringBuilder();
        for (int line = 0; line < 3; line++)
        {
            input.Append(longLine).Append("\nSN\n");
        }

        Joj run = Joj.RunWith(input.ToString(), "parse", "country");
        run.Out.Split('\n').Select(static line => line.Split('\t')[0]).Should().Equal("reject", "accept", "reject", "accept", "reject", "accept", "");
    }

    [Fact]
    public void Parse_LinesLongerThanAnyValue_AreRejectedAndTheRestGoesOn()
    {
        string longest = new('x', (1024 * 1024) - 1);

        string[] lines = Joj.RunWith($"{longest}\n{longest}x\nSN\n{longest}{longest}\nCN\n{longest}{longest}", "parse", "country").Out.Split('\n');

        lines.Select(static line => line.Split(' ', '"')[0]).Should().Equal("reject\t", "reject\tthe", "accept\tSN", "reject\tthe", "accept\tCN", "reject\tthe", "");
        lines[1].Should().Be("reject\tthe line has 1,048,576 bytes or more, and no value has");
    }

    [Fact]
    public void Parse_UnknownKind_HintsAtTheNearest()
    {
        Joj run = Joj.Run("parse", "curency", "XOF");
        run.Should().Be(new Joj(
            2,
            "",
            "joj: \"curency\" is not a kind of value; did you mean \"currency\"?\nusage: joj parse KIND [VALUE...] [--json-lines]\n       joj parse --help says more\n"));
    }

    [Fact]
    public void Parse_StrangeKind_ListsTheKinds()
    {
        Joj.Run("parse", "colour", "red").Error.Should().StartWith(
            "joj: \"colour\" is not a kind of value; it is one of date, language, country, currency, money, identifier, id, address\n");
    }
}
