using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Ids;

public sealed class IdConversionTests
{
    private static readonly Id<Organisation> Owner = new("owner");

    [Fact]
    public void ImplicitConversion_ReportedReference_IsTheStatedReference()
    {
        var park = new Project { Id = new("park"), Kind = ProjectKind.Infrastructure, Owner = Owner };

        park.Owner.Value.Should().Be(new EntityRef("owner"));
    }

    [Fact]
    public void ImplicitConversion_TermValue_IsTheEntity()
    {
        TermValue value = Owner;

        value.Should().Be(new EntityValue { Entity = new("owner") });
    }
}
