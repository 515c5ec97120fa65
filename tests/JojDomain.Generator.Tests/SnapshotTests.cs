using FluentAssertions;
using JojDomain.Generator.Tests.Support;
using Xunit;

namespace JojDomain.Generator.Tests;

public class SnapshotTests
{
    [Fact]
    public void Emit_Vocabulary_GivesItsBodyAndParseFamily() => Match("Vocabulary", "MeetingKind.");

    [Fact]
    public void Emit_Enumeration_GivesItsWords() => Match("Enumeration", "TitleUse");

    [Fact]
    public void Emit_RuleTypeWithBareMember_GivesItsCodec() => Match("RuleType", "Title.", "TitleCodec.", "Step.", "StepCodec.");

    [Fact]
    public void Emit_UnionWithBareVariant_GivesItsCodecs() => Match("Union", "Speaker", "NamedSpeaker", "DescribedSpeaker");

    [Fact]
    public void Emit_Entity_GivesItsCodecAndProperties() => Match("Entity", "Meeting.", "MeetingCodec.", "MeetingRest.");

    [Fact]
    public void Emit_FlattenedMember_GivesItsMembersAmongThoseOfItsObject() => Match("Flattened", [.. Samples.All, Samples.Flattened], "Remark");

    [Fact]
    public void Emit_AllTypes_GivesTheTables() => Match("Tables", "IEntityVisitor.", "EntityExtensions.", "EntityKinds.", "PropertyTable.", "CodecTable.");

    [Fact]
    public void Emit_TypeWithListsOfEntities_GivesThem() => Match("Lists", [.. Samples.All, Samples.Content], "EntityLists.");

    private static void Match(string folder, params string[] names) => Match(folder, Samples.All, names);

    private static void Match(string folder, string[] sources, params string[] names) => Snapshot.Match(
        folder,
        Generation.Emit(sources)
            .Where(file => names.Any(name => file.Key.StartsWith(name, StringComparison.Ordinal)))
            .ToDictionary(static file => file.Key, static file => file.Value));
}
