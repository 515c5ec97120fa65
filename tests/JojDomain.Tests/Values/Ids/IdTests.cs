using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Ids;

public class IdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("Z9")]
    [InlineData("restic-2025_07.v2")]
    [InlineData("0..0")]
    public void Id_GoodText_IsKept(string text)
    {
        new Id<Organisation>(text).Text.Should().Be(text);
        new EntityRef(text).ToString().Should().Be(text);
        new StoryId(text).ToString().Should().Be(text);
        Id<Place>.Parse(text).Should().Be(new Id<Place>(text));
        EntityRef.Parse(text.AsSpan()).Should().Be(new EntityRef(text));
        StoryId.TryParse(text, out StoryId? id).Should().BeTrue();
        id!.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("", "\"\" is not an id: it is empty")]
    [InlineData("-a", "\"-a\" is not an id: it must begin and end with a letter A to Z, a to z or a digit")]
    [InlineData("a.", "\"a.\" is not an id: it must begin and end with a letter A to Z, a to z or a digit")]
    [InlineData("é", "\"é\" is not an id: it must begin and end with a letter A to Z, a to z or a digit")]
    [InlineData("a b", "\"a b\" is not an id: only letters A to Z and a to z, digits, '-', '_' and '.' are allowed in it")]
    [InlineData("a/b", "\"a/b\" is not an id: only letters A to Z and a to z, digits, '-', '_' and '.' are allowed in it")]
    [InlineData("a\u0660b", "\"a٠b\" is not an id: \"٠\" is not one of the digits 0 to 9")]
    public void Id_BadText_IsRefusedWithItsReason(string text, string reason)
    {
        FluentActions.Invoking(() => new Id<Organisation>(text)).Should().Throw<ArgumentException>().WithMessage($"{reason} (Parameter 'text')");
        FluentActions.Invoking(() => new EntityRef(text)).Should().Throw<ArgumentException>().WithMessage($"{reason} (Parameter 'text')");
        FluentActions.Invoking(() => new StoryId(text)).Should().Throw<ArgumentException>().WithMessage($"{reason} (Parameter 'text')");
        FluentActions.Invoking(() => Id<Organisation>.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        FluentActions.Invoking(() => EntityRef.Parse(text)).Should().Throw<FormatException>().WithMessage(reason);
        Id<Organisation>.TryParse(text, out Id<Organisation>? id).Should().BeFalse();
        id.Should().BeNull();
        StoryId.TryParse(text, out StoryId? story).Should().BeFalse();
        story.Should().BeNull();
    }

    [Fact]
    public void Id_Length_EndsAt128()
    {
        string longest = new('a', 128);

        new Id<Organisation>(longest).Text.Should().Be(longest);
        EntityRef.TryParse(longest + "a", out _).Should().BeFalse();
        FluentActions.Invoking(() => new EntityRef(longest + "a")).Should().Throw<ArgumentException>()
            .WithMessage($"\"{new string('a', 100)}\"... is not an id: it has 129 characters, and an id has at most 128*");
    }

    [Fact]
    public void Id_EveryAsciiCharacter_StandsInsideOrIsRefused()
    {
        const string Inside = "-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

        string accepted = string.Concat(Enumerable.Range(0, 128).Select(static code => (char)code).Where(static character => StoryId.TryParse($"a{character}b", out _)));

        accepted.Should().Be(Inside);
    }

    [Fact]
    public void Shape_OfIds_FitsWhatIsReadAndNothingElse()
    {
        string[] texts = ["a", "0", "a.b", "a-_b", "-a", "a-", ".", "a b", "é", "", new('a', 128), new('a', 129), "a" + new string('.', 126) + "a", "a" + new string('.', 127) + "a"];

        texts.Where(Fits<EntityRef>).Should().Equal(texts.Where(static text => EntityRef.TryParse(text, out _)));
        texts.Where(Fits<StoryId>).Should().Equal(texts.Where(static text => StoryId.TryParse(text, out _)));
        texts.Where(Fits<Id<Place>>).Should().Equal(texts.Where(static text => Id<Place>.TryParse(text, out _)));

        static bool Fits<T>(string text)
            where T : ITextForm<T> => Regex.IsMatch(text, T.Shape.Pattern!);
    }

    [Fact]
    public void Id_Null_IsRefused()
    {
        FluentActions.Invoking(() => new Id<Organisation>((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Id<Organisation>.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (EntityRef)(Id<Organisation>)null!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (Voice)(Id<Organisation>)null!).Should().Throw<ArgumentNullException>();
        Id<Organisation>.TryParse((string?)null, out _).Should().BeFalse();
    }

    [Fact]
    public void Id_OfAnotherKind_IsAnotherTypeAndTheSameReference()
    {
        EntityRef organisation = new Id<Organisation>("a");
        EntityRef place = new Id<Place>("a");

        organisation.Should().Be(place);
        new Id<Organisation>("a").Equals((object)new Id<Place>("a")).Should().BeFalse();
        new Id<Organisation>("a").Should().NotBe(new Id<Organisation>("A"));
        ((Voice)new Id<Organisation>("a")).Should().Be(Voice.Named(new("a")));
    }
}
