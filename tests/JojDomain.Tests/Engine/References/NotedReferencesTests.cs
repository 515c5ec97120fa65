using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

public sealed class NotedReferencesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(16_384)]
    [InlineData(16_385)]
    public void Add_Many_KeepsEachInItsPlaceAndClearForgetsThem(int count)
    {
        var list = new NotedReferences();
        for (int time = 0; time < 2; time++)
        {
            for (int index = 0; index < count; index++)
            {
                ref NotedReference added = ref list.Add();
                (added.Id, added.Place).Should().Be((null, 0));
                added.Id = "x";
                added.Place = index + 1;
            }

            list.Count.Should().Be(count);
            Enumerable.Range(0, count).All(index => list[index].Place == index + 1).Should().BeTrue();
            list.Clear();
            list.Count.Should().Be(0);
            list.Room.Should().BeLessThanOrEqualTo(16_384, "what one huge document needed goes");
        }
    }
}
