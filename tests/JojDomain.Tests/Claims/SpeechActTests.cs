using System.Reflection;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims;

public class SpeechActTests
{
    [Fact]
    public void Class_OfEveryWellKnownAct_IsKnown() =>
        typeof(SpeechAct).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static property => (SpeechAct)property.GetValue(null)!)
            .Where(static act => act.Class is null).Should().BeEmpty();

    [Fact]
    public void Class_OfOthers_IsNotGuessed()
    {
        new SpeechAct("mutters").Class.Should().BeNull();
        new SpeechAct("states").Class.Should().Be(SearleClass.Assertive);
        SpeechAct.Urges.Class.Should().Be(SearleClass.Directive);
        SpeechAct.Promises.Class.Should().Be(SearleClass.Commissive);
        SpeechAct.Congratulates.Class.Should().Be(SearleClass.Expressive);
        SpeechAct.Rules.Class.Should().Be(SearleClass.Declaration);
    }
}
