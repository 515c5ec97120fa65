using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests;

public class PartTests
{
    [Fact]
    public void Unknown_OfAnObjectWithOtherMembersChanged_IsKeptBesideThem()
    {
        Name read = JsonSerializer.Deserialize<Name>("""{"text":"Restic","of":"ReSTIC","x-later":7}""")!;

        Name changed = read with { Of = null, Period = new TimePeriod(start: EdtfDate.Parse("2020")) };

        read.Of.Should().Be((LangText)"ReSTIC");
        read.Unknown.Should().ContainSingle();
        changed.Unknown.Should().Equal(read.Unknown);
        (changed with { Period = null }).Should().NotBe(new Name("Restic"));
        (changed with { Period = null, Unknown = default }).Should().Be(new Name("Restic"));
    }
}
