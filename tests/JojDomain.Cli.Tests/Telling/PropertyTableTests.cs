using System.Reflection;
using FluentAssertions;
using JojDomain.Cli.Telling;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Cli.Tests.Telling;

public class PropertyTableTests
{
    [Fact]
    public void Of_EveryStatableProperty_HasWords()
    {
        var names = new Names(StoryJson.Parse("""{"format":"joj-story/1"}"""));
        var say = new ValueWords(names, new TimeWords(names));
        var table = new PropertyTable(say, new VoiceWords(names, say));
        Property[] statable = [.. StatableProperties()];
        statable.Should().HaveCountGreaterThan(30);
        statable.Should().OnlyContain(property => table.Of(property.Subject).Any(row => row.Property == property));
    }

    // Every kind of entity has a static member Properties with a property for each that statements can be about.
    private static IEnumerable<Property> StatableProperties() =>
        from type in typeof(Entity).Assembly.GetExportedTypes()
        where type.IsSubclassOf(typeof(Entity))
        let properties = type.GetProperty("Properties", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
        where properties is not null
        from member in properties.GetType().GetProperties()
        where typeof(Property).IsAssignableFrom(member.PropertyType)
        select (Property)member.GetValue(properties)!;
}
