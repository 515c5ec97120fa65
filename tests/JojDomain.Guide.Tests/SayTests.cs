using System.Text.Json.Nodes;
using FluentAssertions;
using JojDomain.Guide.Tests.Pages;
using Xunit;

namespace JojDomain.Guide.Tests;

/// <summary>The rows of tables with a line of C# and one of JSON: the serialiser makes the one of the other.</summary>
public sealed class SayTests
{
    public static TheoryData<string> Pages => [.. Page.All().Where(static path => SayTable.RowsOf(Page.At(path)).Count > 0)];

    [Fact]
    public void Readme_SaysAllThatIsAskedMost() => SayTable.RowsOf(Page.At("README.md")).Should().HaveCountGreaterThan(10);

    [Theory]
    [MemberData(nameof(Pages))]
    public void CSharpAndJson_OfEachRow_AreTheSame(string path)
    {
        var page = Page.At(path);
        IReadOnlyList<SayRow> rows = SayTable.RowsOf(page);

        PageHost did = new PageProgram(page) { Then = SayTable.Calls(page, rows) }.Run();

        for (int index = 0; index < rows.Count; index++)
        {
            (object value, string json, Func<string, object?> read) = did.Rows[index];
            JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(rows[index].Json)).Should().BeTrue("{0} is {1}, and not {2}", rows[index].CSharp, json, rows[index].Json);
            read(rows[index].Json).Should().Be(value);
        }
    }
}
