using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Serialization.Reading;

/// <summary>Null arguments, and types that do not occur in a story.</summary>
public class GuardTests
{
    private static readonly Story Empty = Story.Create(new());

    [Fact]
    public void Writing_Null_IsRefusedByName()
    {
        FluentActions.Invoking(() => StoryJson.Write(null!, new ArrayBufferWriter<byte>())).Should().Throw<ArgumentNullException>().WithParameterName("story");
        FluentActions.Invoking(() => StoryJson.Write(Empty, null!)).Should().Throw<ArgumentNullException>().WithParameterName("output");
        FluentActions.Invoking(() => StoryJson.ToUtf8Bytes(null!)).Should().Throw<ArgumentNullException>().WithParameterName("story");
        FluentActions.Invoking(() => StoryJson.ToIndentedString(null!)).Should().Throw<ArgumentNullException>().WithParameterName("story");
        FluentActions.Invoking(() => StoryJson.ToCanonicalUtf8Bytes(null!)).Should().Throw<ArgumentNullException>().WithParameterName("story");
        FluentActions.Invoking(() => StoryJson.ContentHash(null!)).Should().Throw<ArgumentNullException>().WithParameterName("story");
    }

    [Fact]
    public async Task Reading_Null_IsRefusedByName()
    {
        FluentActions.Invoking(() => StoryJson.Parse((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => StoryJson.Parse((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("utf8Json");
        FluentActions.Invoking(() => StoryJson.Parse(Stream.Null, null!)).Should().Throw<ArgumentNullException>().WithParameterName("limits");
        FluentActions.Invoking(() => StoryJson.TryParse("{}", null!, out _, out _)).Should().Throw<ArgumentNullException>().WithParameterName("limits");
        FluentActions.Invoking(() => StoryJson.TryParse("{}"u8, null!, out _, out _)).Should().Throw<ArgumentNullException>().WithParameterName("limits");
        (await FluentActions.Awaiting(() => StoryJson.ParseAsync(null!)).Should().ThrowAsync<ArgumentNullException>()).WithParameterName("utf8Json");
        (await FluentActions.Awaiting(() => StoryJson.ParseAsync(Stream.Null, null!, CancellationToken.None)).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("limits");
    }

    [Fact]
    public async Task Lines_Null_IsRefusedByName()
    {
        FluentActions.Invoking(() => StoryJsonLines.Read(null!)).Should().Throw<ArgumentNullException>().WithParameterName("utf8JsonLines");
        FluentActions.Invoking(() => StoryJsonLines.ReadAsync(null!)).Should().Throw<ArgumentNullException>().WithParameterName("utf8JsonLines");
        (await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(Stream.Null, (IEnumerable<Story>)null!)).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("stories");
        (await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(Stream.Null, (IAsyncEnumerable<Story>)null!)).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("stories");
        (await FluentActions.Awaiting(() => StoryJsonLines.WriteAsync(null!, [Empty])).Should().ThrowAsync<ArgumentNullException>())
            .WithParameterName("utf8JsonLines");
    }

    [Fact]
    public void Converters_Null_IsRefusedByName()
    {
        var converter = new StoryJsonConverter<CountryCode>();
        using var writer = new Utf8JsonWriter(Stream.Null);

        FluentActions.Invoking(() => converter.Write(null!, new("SN"), new())).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => converter.WriteAsPropertyName(null!, new("SN"), new())).Should().Throw<ArgumentNullException>().WithParameterName("writer");
        FluentActions.Invoking(() => converter.WriteAsPropertyName(writer, null!, new())).Should().Throw<ArgumentNullException>().WithParameterName("value");
        FluentActions.Invoking(() => new StoryJsonConverterFactory().CreateConverter(null!, new())).Should().Throw<ArgumentNullException>().WithParameterName("typeToConvert");
    }

    [Fact]
    public void Converters_TypeOfNoStory_AreRefusedByItsName()
    {
        const string Reason = "System.Version does not occur in a story, and so has no form in JSON.";

        new StoryJsonConverterFactory().CanConvert(typeof(Version)).Should().BeFalse();
        new StoryJsonConverterFactory().CanConvert(typeof(Id<Organisation>)).Should().BeTrue();
        FluentActions.Invoking(() => new StoryJsonConverter<Version>()).Should().Throw<NotSupportedException>().WithMessage(Reason);
        FluentActions.Invoking(() => new StoryJsonConverterFactory().CreateConverter(typeof(Version), new())).Should().Throw<NotSupportedException>().WithMessage(Reason);
    }

    [Theory]
    [InlineData("fffe7b00", "the byte order mark of UTF-16, and JSON is UTF-8")]
    [InlineData("feff007b", "the byte order mark of UTF-16, and JSON is UTF-8")]
    [InlineData("fffe00007b000000", "the byte order mark of UTF-32, and JSON is UTF-8")]
    [InlineData("0000feff0000007b", "the byte order mark of UTF-32, and JSON is UTF-8")]
    [InlineData("efbbbf7b7d", "a byte order mark, which JSON does not allow")]
    public void TryParse_ByteOrderMark_IsNamed(string hex, string mark)
    {
        StoryJson.TryParse(Convert.FromHexString(hex), out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.ToString().Should().Be($"1:1: error JOJ1002: the text begins with {mark} (RFC 8259)");
    }

    [Theory]
    [InlineData("7b00220061002200")]
    [InlineData("007b002200610022")]
    [InlineData("7b00000022000000")]
    [InlineData("0000007b00000022")]
    public void TryParse_OtherEncodingWithoutMark_IsGuessed(string hex)
    {
        StoryJson.TryParse(Convert.FromHexString(hex), out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().ContainSingle().Which.Message.Should().Be("the text is not JSON: it seems to be UTF-16 or UTF-32, and JSON is UTF-8");
    }

    [Fact]
    public void ReadLimits_AtTheirBounds_AreTaken()
    {
        var least = new StoryReadLimits { LongestDocument = 1, LongestText = 1_000, MostItems = 1, Depth = 1, MostProblems = 1 };
        var most = new StoryReadLimits { LongestDocument = 2_000_000_000, LongestText = 2_000_000_000, MostItems = 2_000_000_000, Depth = 64, MostProblems = 1_000_000 };

        (least.LongestDocument, least.LongestText, least.MostItems, least.Depth, least.MostProblems).Should().Be((1, 1_000, 1, 1, 1));
        (most.LongestDocument, most.LongestText, most.MostItems, most.Depth, most.MostProblems).Should().Be((2_000_000_000, 2_000_000_000, 2_000_000_000, 64, 1_000_000));
        FluentActions.Invoking(() => StoryJson.Parse(Encoding.UTF8.GetBytes("{}"), least)).Should().Throw<StoryJsonException>()
            .Which.Problems.Should().ContainSingle().Which.Message.Should().Be("the text is longer than 1 bytes, the most that is read");
    }
}
