using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Stories;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>What a failing test or a debugger shows of an object is what it says: each member that is written, and none that says nothing.</summary>
public class TextTests
{
    private static readonly string[] Nothing = ["= ,", "= NotStated", "= {}", "EntityKind ="];

    private static IEnumerable<Part> Parts => Book.All
        .SelectMany(static sample => sample.Others.Prepend(sample.Value))
        .OfType<Part>()
        .Where(static part => IsOfMembers(part, part.ToString()!));

    [Fact]
    public void ToString_EveryMemberThatIsWritten_IsShown()
    {
        Parts.Select(static part => part.GetType()).Distinct().Should().HaveCountGreaterThan(50);
        foreach (Part part in Parts)
        {
            string text = part.ToString()!;
            if (JsonSerializer.SerializeToNode(part, part.GetType()) is JsonObject written)
            {
                string[] known = [.. written.Select(static member => member.Key).Where(static name => name != "type").Select(Pascal).Where(name => part.GetType().GetProperty(name) is not null)];
                known.Where(name => !text.Contains($" {name} = ", StringComparison.Ordinal)).Should().BeEmpty("that is {0}", text);
                if (!part.Unknown.IsEmpty)
                {
                    text.Should().Contain(" Unknown = {\"");
                }
            }
        }
    }

    [Fact]
    public void ToString_WhatSaysNothing_IsNotShown()
    {
        foreach (Part part in Parts)
        {
            Nothing.Should().AllSatisfy(sign => part.ToString().Should().NotContain(sign));
        }
    }

    [Fact]
    public void ToString_AnObjectThatSaysNothing_HasNoMembers() => new NestedQuotation { Quotation = new() }.ToString().Should().Be("NestedQuotation { Quotation = Quotation { } }");

    [Fact]
    public void ToString_OfAStatement_ShowsNoDefaults() => Fixture.Story("court-ruling").Content.Claims[0].Statements[0].ToString().Should().StartWith("Statement { Subject = ").And.NotContain("Polarity");

    private static bool IsOfMembers(Part part, string text) => text.StartsWith(part.GetType().Name.Split('`')[0] + " { ", StringComparison.Ordinal);

    private static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
