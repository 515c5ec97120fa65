using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Agreements;

public class PartyTests
{
    [Fact]
    public void Party_FreeProperties_CanBeSetByWith()
    {
        Party party = new Party(Cast.Restic, PartyRole.Partner) with { Lead = true, SignedBy = [Cast.Committee] };

        party.Organisation.Should().Be((EntityRef)Cast.Restic);
        party.Role.Should().Be(PartyRole.Partner);
        party.Lead.Should().BeTrue();
        party.SignedBy.Should().Equal(Cast.Committee);
        FluentActions.Invoking(() => new Party(null!)).Should().Throw<ArgumentNullException>();
    }
}
