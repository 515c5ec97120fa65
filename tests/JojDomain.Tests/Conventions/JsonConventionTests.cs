using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Conventions;

public class JsonConventionTests
{
    // What a person has in hand of a story, and what only describes one: nobody's serialiser is asked for the latter.
    private static readonly string[] WithoutForm =
    [
        nameof(Absence), nameof(Citation), nameof(CompatiblePositions), nameof(Corroboration), nameof(DateBound), nameof(Dispute), nameof(Entity),
        nameof(EntityAdded), nameof(EntityChanged), nameof(EntityMoved), nameof(EntityRemoved), nameof(HeldProperty), nameof(ItemIdentity),
        nameof(ItemMember), nameof(MemberChange), nameof(MergeConflict), nameof(ParsedStory), nameof(Part), nameof(PassageLocation), nameof(Position), nameof(Predicate),
        nameof(Problem), nameof(PropertyPredicate), nameof(Question), nameof(StoryChange), nameof(StoryDifference), nameof(StoryJsonLinesOptions),
        nameof(StoryLine), nameof(StoryMemberChanged), nameof(StoryMerge), nameof(StoryReadLimits), nameof(TermPredicate), nameof(TextPlace),
        nameof(TimelineEntry),
    ];

    [Fact]
    public void Records_AllOfThem_NameTheirConverter() =>
        Library.Records.Concat(Library.Structs.Where(static type => type.Name == nameof(DateBound))).Except(Library.Described)
            .Select(static type => type.Name).Should().BeEquivalentTo(WithoutForm);

    [Fact]
    public void Converters_AllOfThem_ArePublicAndFitTheirType()
    {
        foreach (Type type in Library.Described)
        {
            Type converter = type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)!.ConverterType!;

            converter.IsVisible.Should().BeTrue();
            converter.Should().Be(type.IsGenericType ? typeof(StoryJsonConverterFactory) : typeof(StoryJsonConverter<>).MakeGenericType(type));
        }
    }

    [Fact]
    public void Enumerations_ThatStandInAStory_AreWrittenAsWords()
    {
        IEnumerable<Type> used = Library.Described.Where(static type => !type.IsEnum)
            .SelectMany(static type => type.GetProperties())
            .Where(static property => property.SetMethod is { IsPublic: true } || property.DeclaringType!.GetConstructors().SelectMany(static each => each.GetParameters())
                .Any(parameter => string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(static property => property.PropertyType.GetGenericArguments().Append(property.PropertyType))
            .Where(static type => type.IsEnum).Distinct();

        used.Should().NotBeEmpty().And.OnlyContain(static type => type.GetCustomAttribute<JsonConverterAttribute>() != null);
    }

    [Fact]
    public void Enumerations_WithWords_CountFromZeroInBytes() =>
        Library.Described.Where(static type => type.IsEnum).Should().OnlyContain(static type => Enum.GetUnderlyingType(type) == typeof(byte)
            && Enum.GetValues(type).Cast<byte>().Select(static value => (int)value).SequenceEqual(Enumerable.Range(0, Enum.GetValues(type).Length)));

    [Fact]
    public void Leaves_AllOfThem_AreParsedAlike()
    {
        Library.Leaves.Should().HaveCountGreaterThan(30);
        Library.Leaves.Should().OnlyContain(static type => type.GetInterfaces().Any(static each => each.Name == "ISpanParsable`1") && type.GetInterfaces().Any(static each => each.Name == "IParsable`1"));
        Library.Leaves.Where(static type => type.GetMethod("Parse", [typeof(string)]) is null || type.GetMethod("Parse", [typeof(ReadOnlySpan<char>)]) is null
            || type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]) is null || type.GetMethod("TryParse", [typeof(ReadOnlySpan<char>), type.MakeByRefType()]) is null)
            .Should().BeEmpty();
        Library.Leaves.Where(static type => type.GetProperties().Any(static property => property.SetMethod is { IsPublic: true, IsStatic: false })).Should().BeEmpty("`with` must not reach a leaf");
    }

    [Fact]
    public void ConverterOfAnotherType_IsNotSupported()
    {
        FluentActions.Invoking(() => new StoryJsonConverter<Version>()).Should().Throw<NotSupportedException>();
        new StoryJsonConverterFactory().CanConvert(typeof(Version)).Should().BeFalse();
        new StoryJsonConverterFactory().CanConvert(typeof(List<Version>)).Should().BeFalse();
        new StoryJsonConverterFactory().CanConvert(typeof(Reported<CountryCode>)).Should().BeTrue();
        FluentActions.Invoking(() => JsonSerializer.Serialize<Reported<Version>>(new Version(1, 0))).Should().Throw<NotSupportedException>();
        FluentActions.Invoking(() => new StoryJsonConverterFactory().CreateConverter(null!, new())).Should().Throw<ArgumentNullException>();
    }
}
