using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values;

/// <summary>The words that every open vocabulary takes, by the example of the kinds of name.</summary>
public class VocabularyGrammarTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("z9")]
    [InlineData("aZ")]
    [InlineData("joj:later.word-9")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890123")]
    public void Word_OfTheGrammar_IsKept(string word)
    {
        new NameKind(word).ToString().Should().Be(word);
        NameKind.Parse(word).Should().Be(new NameKind(word));
    }

    [Theory]
    [InlineData("1a")]
    [InlineData(":a")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a:")]
    [InlineData("aéb")]
    [InlineData("é")]
    [InlineData("aé")]
    public void Word_OutsideTheGrammar_IsRefusedWithTheGrammar(string word)
    {
        string reason = $"\"{word}\" is not a word for *: a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', "
            + "ends with a letter or digit, and has at most 64 characters";

        FluentActions.Invoking(() => new NameKind(word)).Should().Throw<ArgumentException>().WithMessage(reason + " (Parameter 'text')");
        FluentActions.Invoking(() => NameKind.Parse(word)).Should().Throw<FormatException>().WithMessage(reason);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("a1234567890123456789012345678901234567890123456789012345678901234", "it has 65 characters, and a word has at most 64")]
    public void Word_EmptyOrTooLong_IsRefusedForThat(string word, string reason)
    {
        FluentActions.Invoking(() => new NameKind(word)).Should().Throw<ArgumentException>().WithMessage($"\"{word}\" is not a word for name kind: {reason} (Parameter 'text')");
        FluentActions.Invoking(() => NameKind.Parse(word)).Should().Throw<FormatException>().WithMessage($"\"{word}\" is not a word for name kind: {reason}");
    }

    [Theory]
    [InlineData("A", "a")]
    [InlineData("a_b", "aB")]
    [InlineData("a b", "aB")]
    [InlineData("CodeName", "codeName")]
    [InlineData("OFFICIAL", "official")]
    [InlineData(" official ", "official")]
    [InlineData("code name", "codeName")]
    [InlineData("\u201Cofficial\u201D", "official")]
    public void Word_ThatIsASlipOfOne_IsRefusedWithTheWord(string word, string meant)
    {
        FluentActions.Invoking(() => NameKind.Parse(word)).Should().Throw<FormatException>().WithMessage(
            $"\"{word}\" is not a word for name kind: a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', "
            + $"ends with a letter or digit, and has at most 64 characters; did you mean \"{meant}\"?");
        NameKind.Parse(meant).ToString().Should().Be(meant);
    }

    [Fact]
    public void Word_Null_IsRefusedAsNull() => FluentActions.Invoking(() => new NameKind(null!)).Should().Throw<ArgumentNullException>();
}
