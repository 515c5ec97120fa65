using System.Text;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Stories;

public sealed class ReferenceStoriesTests
{
    public static TheoryData<string> All => [.. ReferenceStories.Names];

    [Fact]
    public void Names_AreThoseOfTheEmbeddedFilesInOrder()
    {
        string[] files = typeof(Story).Assembly.GetManifestResourceNames();

        ReferenceStories.Names.Should().Equal(files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void OpenRead_KnownName_IsAStoryOfThatIdWithoutProblemOrWarning(string name)
    {
        bool isStory = StoryJson.TryParse(Bytes(name), out Story? story, out EquatableArray<Problem> problems);

        problems.Should().BeEmpty();
        isStory.Should().BeTrue();
        story!.Content.Id!.Text.Should().Be(name);
        story.Content.Unknown.IsEmpty.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Get_KnownName_SurvivesEveryWayOfWriting(string name)
    {
        Story story = ReferenceStories.Get(name);

        StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Should().Be(story);
        StoryJson.Parse(StoryJson.ToIndentedString(story)).Should().Be(story);
        StoryJson.Parse(StoryJson.ToCanonicalUtf8Bytes(story)).Should().Be(story);
        Story.Create(story.Content).Should().Be(story);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Get_ReadAgain_HasTheSameCanonicalBytesAndHash(string name)
    {
        Story story = ReferenceStories.Get(name);
        byte[] canonical = StoryJson.ToCanonicalUtf8Bytes(story);
        Story again = StoryJson.Parse(canonical);

        StoryJson.ToCanonicalUtf8Bytes(again).Should().Equal(canonical);
        StoryJson.ToCanonicalUtf8Bytes(ReferenceStories.Get(name)).Should().Equal(canonical);
        StoryJson.ContentHash(again).Should().Be(ContentHash.Sha256Of(canonical));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void OpenRead_KnownName_IsTheDocumentThatIsWrittenBack(string name)
    {
        // Nothing of the hand-written file is dropped on the way: its canonical form is that of the story read from it.
        byte[] written = StoryJson.ToUtf8Bytes(ReferenceStories.Get(name));

        JsonText.Canonical(Bytes(name)).Should().Equal(JsonText.Canonical(written));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Get_KnownName_HoldsNothingWithoutAReason(string name)
    {
        Story story = ReferenceStories.Get(name);

        story.Unsupported.Should().BeEmpty();
        story.Content.Holdings.Select(static holding => (holding.Subject, holding.Property.Text)).Should().OnlyHaveUniqueItems();
        story.Content.Holdings.Should().OnlyContain(static holding => holding.Claims.IsEmpty == (holding.Basis == HoldingBasis.OwnKnowledge));
    }

    [Fact]
    public void TryGet_KnownAndUnknownNames_TellsWhichThereAre()
    {
        ReferenceStories.TryGet("restic-2025-07", out Story? story).Should().BeTrue();
        story.Should().Be(ReferenceStories.Get("restic-2025-07"));

        ReferenceStories.TryGet("Restic-2025-07", out _).Should().BeFalse();
        ReferenceStories.TryGet("", out _).Should().BeFalse();
        ReferenceStories.TryGet(null, out story).Should().BeFalse();
        story.Should().BeNull();
    }

    [Theory]
    [InlineData("restic-2025-08", "No reference story has the name \"restic-2025-08\"; did you mean \"restic-2025-07\"? There are: dakar-2026, restic-2025-07.")]
    [InlineData("jedi", "No reference story has the name \"jedi\". There are: dakar-2026, restic-2025-07.")]
    public void Get_UnknownName_ThrowsWithTheNamesThereAre(string name, string message)
    {
        FluentActions.Invoking(() => ReferenceStories.Get(name)).Should().Throw<KeyNotFoundException>().WithMessage(message);
        FluentActions.Invoking(() => ReferenceStories.OpenRead(name)).Should().Throw<KeyNotFoundException>().WithMessage(message);
    }

    [Fact]
    public void Get_Null_Throws() => FluentActions.Invoking(() => ReferenceStories.Get(null!)).Should().Throw<ArgumentNullException>();

    private static byte[] Bytes(string name)
    {
        using Stream stream = ReferenceStories.OpenRead(name);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
