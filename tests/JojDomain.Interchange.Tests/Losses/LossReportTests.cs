using System.Text;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Losses;

/// <summary>A report is read by people and by programs.</summary>
public sealed class LossReportTests
{
    private static readonly LossReport Report = new(
    [
        new Loss("/title", null, "no place"),
        new Loss("/act", new EntityRef("c1"), "no act"),
        new Loss("/act", new EntityRef("c2"), "no act"),
    ]);

    [Fact]
    public void WriteJson_Losses_IsOneArray()
    {
        using var target = new MemoryStream();
        Report.WriteJson(target);

        Encoding.UTF8.GetString(target.ToArray()).ReplaceLineEndings("\n").Should().Be(
            """
            [
              {
                "path": "/title",
                "reason": "no place"
              },
              {
                "path": "/act",
                "entity": "c1",
                "reason": "no act"
              },
              {
                "path": "/act",
                "entity": "c2",
                "reason": "no act"
              }
            ]
            """);
    }

    [Fact]
    public void ToString_Losses_CountsByReason() => Report.ToString().Should().Be("1 lost: no place\n2 lost: no act");

    [Fact]
    public void ToString_NoLoss_SaysSo() => new LossReport([]).ToString().Should().Be("nothing is lost");
}
