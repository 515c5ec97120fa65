using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Conventions;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Modes;
using Xunit;

namespace JojDomain.Tests.Serialization.Hostile;

/// <summary>Characters that hide or deceive are kept in text, exactly, and refused in everything that is a code, an id, a date or a word.</summary>
public class CharacterTests
{
    // Blanks and line ends, zero widths, joiners, marks of direction, a soft hyphen, a combining accent, a control character.
    private const string Hidden = " \t\n\r\u00A0\u200B\u200C\u200D\u2060\uFEFF\u200E\u202E\u2066\u2069\u00AD\u0301\u0000\u001B\u2028";

    public static TheoryData<string> Leaves =>
        [.. Book.All.Where(static sample => sample.Type.IsEnum || Library.Leaves.Any(leaf => leaf.Name == sample.Type.Name)).Select(static sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Read_HiddenCharacterAnywhereInACode_IsRefused(string name)
    {
        Sample sample = Book.Get(name);
        string text = JsonSerializer.Deserialize<string>(sample.Json)!;
        foreach (char hidden in Hidden)
        {
            for (int at = 0; at <= text.Length; at++)
            {
                AssertRefused(sample, text.Insert(at, hidden.ToString()));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Leaves))]
    public void Read_LookAlikeInACode_IsRefused(string name)
    {
        Sample sample = Book.Get(name);
        string text = JsonSerializer.Deserialize<string>(sample.Json)!;
        for (int at = 0; at < text.Length; at++)
        {
            foreach (char other in LookAlikes(text[at]))
            {
                AssertRefused(sample, $"{text[..at]}{other}{text[(at + 1)..]}");
            }
        }
    }

    [Fact]
    public void Read_AnyCharacterInAText_IsKeptExactly()
    {
        string text = string.Concat(Enumerable.Range(0, 0x10000).Where(static code => !char.IsSurrogate((char)code)).Select(static code => (char)code)) + "😀\U0010FFFF";
        var title = new LangText(text);

        Story story = Story.Create(new() { Title = title });
        Story again = StoryJson.Parse(StoryJson.ToUtf8Bytes(story));
        Story escaped = StoryJson.Parse($"{{\"format\":\"joj-story/1\",\"title\":\"{string.Concat(text.Select(static character => $"\\u{(int)character:x4}"))}\"}}");

        again.Content.Title!.Text.Should().Be(text);
        escaped.Should().Be(story);
        StoryJson.Parse(StoryJson.ToIndentedString(story)).Should().Be(story);
        StoryJson.Parse(StoryJson.ToCanonicalUtf8Bytes(story)).Should().Be(story);
    }

    [Fact]
    public async Task Read_HiddenCharactersInMessagesAndPointers_AreShownEscaped()
    {
        byte[] text = Encoding.UTF8.GetBytes("{\"format\":\"joj-story/1\",\"id\":\"a\u202Eb\",\"\u202E\u200B\\u001b[2J\":1e999}");

        foreach (Problem problem in await Everywhere.RefusedAsync(text))
        {
            problem.ToString().Should().NotContainAny("\u202E", "\u200B", "\u001B");
        }
    }

    // Full-width and mathematical forms, letters of other scripts that look the same, digits of other scripts.
    private static IEnumerable<char> LookAlikes(char character)
    {
        const string Latin = "aceiopsxyABCEHIKMOPTXSJ";
        const string Others = "асеіорѕхуАВСЕНІКМОРТХЅЈ";
        if (Latin.IndexOf(character, StringComparison.Ordinal) is var at and >= 0)
        {
            yield return Others[at];
        }

        if (character is > ' ' and <= '~')
        {
            yield return (char)(character + 0xFEE0);
        }

        if (char.IsAsciiDigit(character))
        {
            yield return (char)('\u0660' + character - '0');
            yield return (char)('\u0966' + character - '0');
        }

        if (character == '-')
        {
            yield return '\u2010';
            yield return '\u2212';
        }
    }

    private static void AssertRefused(Sample sample, string text)
    {
        string json = JsonText.Quote(text);
        try
        {
            object? read = JsonSerializer.Deserialize(json, sample.Type, Mode.Options("plain options by reflection"));
            Assert.Fail($"{sample.Name} takes {json} as {read}");
        }
        catch (JsonException refused)
        {
            refused.InnerException.Should().BeOfType<StoryJsonException>().Which.Problems.Should().OnlyContain(static problem =>
                problem.Code == ProblemCode.BadValue || problem.Code == ProblemCode.UnknownWord || problem.Code == ProblemCode.UnknownProperty);
        }
    }
}
