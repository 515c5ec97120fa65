using System.Text.Json;
using FluentAssertions;
using FluentAssertions.Execution;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

public sealed class EdtfDateCorpusTests
{
    private const string Free = "impl";

    [Fact]
    public void Parse_PublishedExamples_AreAcceptedWithTheirBounds()
    {
        string[] rows = File.ReadAllLines(Suites.Find("edtf/edtf-accept.tsv"));
        rows.Length.Should().Be(473, "the suite has a heading and 472 rows");
        using var scope = new AssertionScope();
        foreach (string[] row in rows.Skip(1).Select(line => line.Split('\t')))
        {
            string text = JsonSerializer.Deserialize<string>(row[0])!;
            EdtfDate.TryParse(text, out EdtfDate? date).Should().BeTrue("{0} is valid", text);
            if (date is null)
            {
                continue;
            }

            date.ToString().Should().Be(text);
            if (row[3] != Free)
            {
                date.Earliest.ToString().Should().Be(row[3], "that is the first day of {0}", text);
                date.Latest.ToString().Should().Be(row[4], "that is the last day of {0}", text);
            }
        }
    }
}
