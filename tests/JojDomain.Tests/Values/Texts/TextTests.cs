using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Texts;

public class TextTests
{
    [Theory]
    [InlineData(" ")]
    [InlineData("savoir - faire")]
    [InlineData("e\u0301 is not é")]
    [InlineData("\u0000\u202e\ufeff\r\n")]
    [InlineData("😀")]
    public void Text_AnyCharacters_AreKept(string text)
    {
        new LangText(text).Text.Should().Be(text);
        ((LangText)text).ToString().Should().Be(text);
        new Name(text).Text.Should().Be(text);
        ((Name)text).Should().Be(new Name(text));
    }

    // No theory: half of a pair does not survive in an attribute.
    [Fact]
    public void Text_EmptyOrBroken_IsRefused()
    {
        (string Text, string Reason)[] cases =
        [
            ("", "is empty; leave it out where there is none."),
            ("a\ud83d", "is not well-formed Unicode: half of a surrogate pair is alone at index 1."),
            ("\ude00a", "is not well-formed Unicode: half of a surrogate pair is alone at index 0."),
            ("😀ab\ud83d", "is not well-formed Unicode: half of a surrogate pair is alone at index 4."),
            ("😀\ud83d\ud83d\ude00", "is not well-formed Unicode: half of a surrogate pair is alone at index 2."),
        ];

        foreach ((string text, string reason) in cases)
        {
            FluentActions.Invoking(() => new LangText(text)).Should().Throw<ArgumentException>().WithMessage($"The text {reason}*");
            FluentActions.Invoking(() => new LangText(text, "fr")).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => (LangText)text).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new Name(text)).Should().Throw<ArgumentException>().WithMessage($"The name {reason}*");
            FluentActions.Invoking(() => (Name)text).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void LangText_Language_IsPartOfIt()
    {
        new LangText("a", "fr").Language!.ToString().Should().Be("fr");
        new LangText("a", "FR").Should().Be(new LangText("a", "fr")).And.NotBe(new LangText("a")).And.NotBe(new LangText("a", "wo"));
        FluentActions.Invoking(() => new LangText("a", "not a tag")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new LangText(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Name_Factories_GiveTheirKinds()
    {
        Name.Official("A", "fr").Should().Be(new Name("A", new("fr"), NameKind.Official));
        Name.Short("A").Kind.Should().Be(NameKind.Short);
        Name.Acronym("A").Kind.Should().Be(NameKind.Acronym);
        Name.Descriptive("our start-ups", "en").Should().Be(new Name("our start-ups", new("en"), NameKind.Descriptive));
        new Name("A", "fr").Should().Be(new Name("A", new LanguageTag("fr")));
        new Name("A", null).Should().Be((Name)"A");
        new Name("A", kind: NameKind.Misprint).ToString().Should().Be("A");
        FluentActions.Invoking(() => Name.Official("A", "")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Name_Script_IsSaidOnce()
    {
        ScriptCode traditional = new("Hant");

        new Name("阿里雲", new("zh"), script: traditional).Script.Should().Be(traditional);
        new Name("阿里雲", script: traditional).Should().NotBe(new Name("阿里雲"));
        new Name("阿里雲", new("zh-Hant")).Script.Should().BeNull();
        foreach (string tag in new[] { "zh-Hant", "zh-Hans" })
        {
            FluentActions.Invoking(() => new Name("阿里雲", new(tag), script: traditional)).Should().Throw<ArgumentException>()
                .WithMessage($"the script \"Hant\" is given with the language tag \"{tag}\", which names the script already");
        }
    }

    [Theory]
    [InlineData(typeof(LangText), nameof(LangText.Text))]
    [InlineData(typeof(LangText), nameof(LangText.Language))]
    [InlineData(typeof(Name), nameof(Name.Text))]
    [InlineData(typeof(Name), nameof(Name.Language))]
    [InlineData(typeof(Name), nameof(Name.Kind))]
    [InlineData(typeof(Name), nameof(Name.Script))]
    public void With_CheckedProperty_CannotSetIt(Type type, string property) => type.GetProperty(property)!.SetMethod.Should().BeNull();
}
