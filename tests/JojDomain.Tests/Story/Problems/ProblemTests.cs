using System.Globalization;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Problems;

public sealed class ProblemTests
{
    [Fact]
    public void Problem_InAnyonesJson_HasItsCodeAndSeverityInWords()
    {
        var problem = new Problem { Code = ProblemCode.DanglingReference, Severity = Severity.Warning, Pointer = "/claims/0", Message = "nothing has the id \u201Crestik\u201D" };

        string json = JsonSerializer.Serialize(problem);

        json.Should().StartWith("""{"code":"JOJ2003","severity":"warning","pointer":"/claims/0",""");
        JsonSerializer.Deserialize<Problem>(json).Should().Be(problem);
    }

    [Fact]
    public void Codes_AllOfThem_AreWrittenAsTheyAreShown()
    {
        foreach (ProblemCode code in Enum.GetValues<ProblemCode>().Where(static code => code != ProblemCode.None))
        {
            string shown = string.Create(CultureInfo.InvariantCulture, $"JOJ{(int)code}");

            JsonSerializer.Serialize(code).Should().Be($"\"{shown}\"");
            new Problem { Code = code, Pointer = "", Message = "m" }.ToString().Should().Be($"error {shown}: m");
        }
    }

    [Fact]
    public void ToString_PointerWithCharactersThatAreNotSeen_IsOneLine() =>
        new Problem { Code = ProblemCode.BadValue, Pointer = "/a\nb\u202Ec", Message = "m" }.ToString().Should().NotContainAny("\n", "\u202E").And.StartWith("error JOJ1008 /a");
}
