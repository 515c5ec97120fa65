using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Telling;

public class PropertyWordsTests
{
    [Fact]
    public void Knows_TypeOfAnyStatableProperty_UnlessItsValuesAreWords()
    {
        PropertyWords words = new StoryWords(StoryJson.Parse("""{"format":"joj-story/1"}"""), Wording.English).Properties;
        Type[] types = [.. Enum.GetValues<EntityKind>().SelectMany(static kind => Property.Of(kind)).Select(static property => property.GetType().GenericTypeArguments[1]).Distinct()];
        types.Should().HaveCountGreaterThan(30);
        types.Should().OnlyContain(type => words.Knows(type) || type.IsEnum || IsVocabulary(type));
    }

    // A vocabulary is open: it takes any word, and keeps it as it came.
    private static bool IsVocabulary(Type type) =>
        type.GetConstructor([typeof(string)]) is { } constructor && constructor.Invoke(["anyWord"]).ToString() == "anyWord" && !type.IsSubclassOf(typeof(Part));
}
