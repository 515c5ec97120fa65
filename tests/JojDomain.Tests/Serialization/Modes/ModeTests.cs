using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Tests.Conventions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Modes;

/// <summary>Every type writes and reads its one form under any options.</summary>
public class ModeTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string, string> Cases => Mode.NamesAndSamples;

    public static TheoryData<string> Modes => Mode.Names;

    [Fact]
    public void Context_OfAConsumer_HasTypesOfEveryForm()
    {
        IEnumerable<Type> known = Book.All.Select(static sample => sample.Type).Where(static type => Mode.Options("a consumer's own context").TryGetTypeInfo(type, out _));

        Library.Described.Select(FormOf).Except(known.Select(FormOf)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Serializer_TextToValueToText_IsTheSampleAndBack(string mode, string name)
    {
        JsonSerializerOptions options = Mode.Options(mode);
        Sample sample = Book.Get(name);

        object? read = JsonSerializer.Deserialize(sample.Json, sample.Type, options);
        string written = JsonSerializer.Serialize(read, sample.Type, options);

        read.Should().BeOfType(sample.Value.GetType());
        read!.Equals(sample.Value).Should().BeTrue($"{read} is {sample.Value}");
        read.GetHashCode().Should().Be(sample.Value.GetHashCode());
        JsonText.Compact(written).Should().Be(sample.Json);
        JsonText.Compact(JsonSerializer.Serialize(sample.Copy, sample.Type, options)).Should().Be(sample.Json);
        foreach (string spelling in sample.AlsoReads)
        {
            JsonSerializer.Deserialize(spelling, sample.Type, options)!.Equals(sample.Value).Should().BeTrue(spelling);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Serializer_Others_ComeBackAsThemselves(string mode, string name)
    {
        JsonSerializerOptions options = Mode.Options(mode);
        Sample sample = Book.Get(name);
        foreach (object other in sample.Others)
        {
            string written = JsonSerializer.Serialize(other, sample.Type, options);

            JsonSerializer.Deserialize(written, sample.Type, options)!.Equals(other).Should().BeTrue(written);
            JsonText.Compact(written).Should().NotBe(sample.Json, "unequal values are written differently");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Serializer_StreamInPieces_GivesTheSame(string mode, string name)
    {
        JsonSerializerOptions options = Mode.InPieces(mode);
        Sample sample = Book.Get(name);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"   {sample.Json}   "));

        object? read = await JsonSerializer.DeserializeAsync(stream, sample.Type, options, TestContext.Current.CancellationToken);

        read!.Equals(sample.Value).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Serializer_OwnTypeAroundOurs_RoundTrips(string mode)
    {
        JsonSerializerOptions options = Mode.Options(mode);
        var file = new CaseFile
        {
            Editor = "é",
            Subject = (Organisation)Book.Get("Organisation").Value,
            Country = CountryCode.Parse("SN"),
            Members = Listing.AtLeast<EntityRef>(Cast.Restic),
            Languages = [new("fr")],
            Status = [AgreementStatus.Signed],
            Claims = [(Claim)Book.Get("Claim").Value],
            Counts = new() { [Cast.Restic] = 3 },
        };

        CaseFile read = JsonSerializer.Deserialize<CaseFile>(JsonSerializer.Serialize(file, options), options)!;

        read.Should().BeEquivalentTo(file with { Claims = [], Counts = [] }, static compare => compare
            .ComparingByValue<Organisation>().ComparingByValue<Reported<CountryCode>>().ComparingByValue<Listing<EntityRef>>()
            .ComparingByValue<EquatableArray<LanguageTag>>().ComparingByValue<History<AgreementStatus>>()
            .Excluding(static each => each.Claims).Excluding(static each => each.Counts));
        read.Claims.Should().Equal(file.Claims);
        read.Counts.Should().Equal(file.Counts);
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void Serializer_ReportThatIsNotStated_IsNull(string mode)
    {
        JsonSerializerOptions options = Mode.Options(mode);

        string json = JsonSerializer.Serialize(new CaseFile { Editor = "e" }, options);

        JsonSerializer.Deserialize<CaseFile>(json, options)!.Country.State.Should().Be(ReportState.NotStated);
        JsonSerializer.Serialize(default(Reported<CountryCode>), options).Should().Be("null");
        JsonSerializer.Deserialize<Reported<CountryCode>>("null", options).State.Should().Be(ReportState.NotStated);
    }

    [Fact]
    public void Serializer_CallersEncoder_DecidesHowTextIsEscaped()
    {
        var text = new LangText("<b>é & 😀</b>");

        JsonSerializer.Serialize(text).Should().Be("\"\\u003Cb\\u003E\\u00E9 \\u0026 \\uD83D\\uDE00\\u003C/b\\u003E\"");
        JsonSerializer.Serialize(text, Relaxed).Should().Be("\"<b>é & \\uD83D\\uDE00</b>\"");
    }

    // What a context could treat differently: a generic type by itself, a kind of type, or whether others derive from it.
    private static string FormOf(Type type) => type switch
    {
        { IsGenericType: true } => type.Name,
        { IsEnum: true } => "enumeration",
        { IsValueType: true } => "structure",
        { IsAbstract: true } => "union",
        { BaseType.IsAbstract: true } when type.BaseType == typeof(Entity) => "entity",
        { BaseType.IsAbstract: true } when type.BaseType == typeof(Part) => "part",
        { BaseType.IsAbstract: true } => "variant",
        _ when Library.Vocabularies.Contains(type) => "vocabulary",
        _ when type.GetMethod("<Clone>$") is not null => "record",
        _ => "class",
    };
}
