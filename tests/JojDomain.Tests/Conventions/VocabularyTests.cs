using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>Every open vocabulary: its well-known words, words of newer versions, and words that are none.</summary>
public class VocabularyTests
{
    public static TheoryData<Type> All => [.. Library.Vocabularies];

    [Theory]
    [MemberData(nameof(All))]
    public void Words_WellKnown_AreNamedAsTheyAreWritten(Type vocabulary)
    {
        PropertyInfo[] words = [.. vocabulary.GetProperties(BindingFlags.Public | BindingFlags.Static)];

        words.Where(property => property.PropertyType != vocabulary).Should().BeEmpty();
        words.Select(static word => word.GetValue(null)!.ToString()).Should().Equal(words.Select(static word => char.ToLowerInvariant(word.Name[0]) + word.Name[1..])).And.OnlyHaveUniqueItems();
        foreach (PropertyInfo word in words)
        {
            object value = word.GetValue(null)!;
            Parse(vocabulary, value.ToString()!).Should().Be(value);
            JsonSerializer.Serialize(value, vocabulary).Should().Be($"\"{value}\"");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_OfNewerVersions_AreKept(Type vocabulary)
    {
        foreach (string word in new[] { "a", "z9", "later", "laterWord", "joj:later", "x.y-z:9", new string('a', 64) })
        {
            object value = Activator.CreateInstance(vocabulary, word)!;

            value.ToString().Should().Be(word);
            Parse(vocabulary, word).Should().Be(value);
            JsonSerializer.Deserialize(JsonSerializer.Serialize(value, vocabulary), vocabulary).Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Words_ThatAreNone_AreRefused(Type vocabulary)
    {
        foreach (string word in new[] { "", "A", "1a", "-a", "a-", "a:", "a b", "a_b", "é", "a\u0660", " a", "a\n", new string('a', 65) })
        {
            string reason = word.Length switch { 0 => "it is empty", > 64 => "it has 65 characters", _ => "a word begins with a small letter" };
            FluentActions.Invoking(() => Activator.CreateInstance(vocabulary, word)).Should().Throw<TargetInvocationException>()
                .WithInnerException<ArgumentException>().WithMessage($"*is not a word for *: {reason}*");
            FluentActions.Invoking(() => Parse(vocabulary, word)).Should().Throw<TargetInvocationException>().WithInnerException<FormatException>();
        }
    }

    private static object Parse(Type vocabulary, string word) => vocabulary.GetMethod("Parse", [typeof(string)])!.Invoke(null, [word])!;
}
