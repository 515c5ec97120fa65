using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Conventions.Rooms;

/// <summary>The arrows between the rooms of the sources point one way: values, concepts, the story, its serialisation. The engine is below them all, and knows them all.</summary>
public sealed class RoomTests
{
    private const string Base = "";

    private static readonly string[] Concepts =
        ["Agreements", "Assets", "Claims", "CloudServices", "Decisions", "Events", "Observations", "Organisations", "Projects", "Sources"];

    private static readonly Dictionary<string, string[]> Arrows = new(Concepts.Select(static concept => KeyValuePair.Create(concept, (string[])[Base, "Values", "Engine", .. Concepts])))
    {
        // What every record has; each type names its public converter.
        [Base] = ["Values", "Engine", "Serialization"],
        ["Values"] = [Base],
        ["Story"] = [Base, "Values", "Engine", .. Concepts],
        ["Serialization"] = [Base, "Values", "Engine", "Story", .. Concepts],
        ["Stories"] = ["Values", "Engine", "Story", "Serialization"],
        ["Engine"] = [Base, "Values", "Story", "Serialization", .. Concepts],
    };

    [Fact]
    public void Rooms_OfTheSources_AreThoseOfTheTable()
    {
        using var rooms = SourceRooms.OfLibrary();

        rooms.Rooms().ShouldBeExactly(Arrows.Keys);
    }

    [Fact]
    public void HandWrittenCode_OfARoom_UsesOnlyRoomsThatItsArrowsPointTo()
    {
        using var rooms = SourceRooms.OfLibrary();

        // The words of a closed vocabulary are emitted with its codec, and a text form that ends in one asks there.
        rooms.Uses().Where(static use => !Arrows[use.Room].Contains(use.UsedRoom) && use.UsedType != "EnumCodec`1")
            .Select(static use => $"{use.Room}: {use.Type} uses {use.UsedType} of {use.UsedRoom}")
            .Should().BeEmpty();
    }

    [Fact]
    public void Uses_OfValuesByTheStory_AreFound()
    {
        using var rooms = SourceRooms.OfLibrary();

        rooms.Uses().Should().Contain(new RoomUse("Story", "StoryContent", "Values", "StoryId"), "otherwise the arrows are not looked at");
    }
}
