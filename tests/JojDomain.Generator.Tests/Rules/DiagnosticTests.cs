using FluentAssertions;
using JojDomain.Generator.Tests.Support;
using Xunit;

namespace JojDomain.Generator.Tests;

/// <summary>Every rule of the described types: the diagnostic of a source that breaks it, and none for one that keeps it.</summary>
public class DiagnosticTests
{
    private const string Prelude = """
        using System.Text.Json.Serialization;
        using JojDomain.Engine;
        using JojDomain.Serialization;
        namespace JojDomain;
        public enum Plain { One }
        [JsonConverter(typeof(StoryJsonConverter<Grade>))] public enum Grade : byte { Low, High }
        public sealed partial record Text : Part { public Text(string text) { Words = text; } [Bare] public string Words => ""; }
        """;

    [Theory]
    [MemberData(nameof(BrokenRules.Rows), MemberType = typeof(BrokenRules))]
    public void Rule_Broken_IsReportedWithItsPlace(string id, string source, string at, string message)
    {
        string text = $"{Prelude}\n{source}";
        int line = text[..text.LastIndexOf(at, StringComparison.Ordinal)].Count(static character => character == '\n') + 1;

        Generation.FaultsOf(text).Should().Equal(new Fault(id, at, line, message));
    }

    [Theory]
    [MemberData(nameof(KeptRules.Rows), MemberType = typeof(KeptRules))]
    public void Rule_Kept_IsNotReported(string id, string source) =>
        Generation.FaultsOf($"{Prelude}\n{source}").Should().BeEmpty("this keeps {0}", id);

    [Fact]
    public void Rules_All_HaveBothTests()
    {
        IEnumerable<string> ids = Enumerable.Range(1, 19).Select(static number => $"JOJG{number:000}");

        BrokenRules.Rows.Select(static row => row.Data.Item1).Distinct().Should().Equal(ids);
        KeptRules.Rows.Select(static row => row.Data.Item1).Distinct().Should().Equal(ids);
    }
}
