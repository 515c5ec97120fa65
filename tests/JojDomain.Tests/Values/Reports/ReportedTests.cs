using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Values.Reports;

public class ReportedTests
{
    private static readonly CountryCode Senegal = CountryCode.Parse("SN");

    private static readonly (Reported<CountryCode> Report, ReportState State, AbsenceReason? Reason, string Text)[] States =
    [
        (default, ReportState.NotStated, null, "NotStated"),
        (Senegal, ReportState.Stated, null, "SN"),
        (Reported.None, ReportState.None, null, "None"),
        (Reported.NotApplicable, ReportState.NotApplicable, null, "NotApplicable"),
        (Reported.Unknown(), ReportState.Unknown, AbsenceReason.Unknown, "Unknown (Unknown)"),
        (Reported.Unknown(AbsenceReason.Undisclosed), ReportState.Unknown, AbsenceReason.Undisclosed, "Unknown (Undisclosed)"),
        (Reported.Unknown(AbsenceReason.Withheld), ReportState.Unknown, AbsenceReason.Withheld, "Unknown (Withheld)"),
        (Reported.Unknown(AbsenceReason.ToBeDetermined), ReportState.Unknown, AbsenceReason.ToBeDetermined, "Unknown (ToBeDetermined)"),
        (Reported.Unknown(AbsenceReason.Disputed), ReportState.Unknown, AbsenceReason.Disputed, "Unknown (Disputed)"),
    ];

    [Fact]
    public void States_AllOfThem_TellWhatTheyAre()
    {
        foreach ((Reported<CountryCode> report, ReportState state, AbsenceReason? reason, string text) in States)
        {
            report.State.Should().Be(state);
            report.Reason.Should().Be(reason);
            report.ToString().Should().Be(text);
            report.TryGet(out CountryCode? value).Should().Be(state == ReportState.Stated);
            value.Should().Be(state == ReportState.Stated ? Senegal : null);
        }
    }

    [Fact]
    public void Value_UnlessStated_Throws()
    {
        foreach ((Reported<CountryCode> report, ReportState state, _, string text) in States)
        {
            if (state == ReportState.Stated)
            {
                report.Value.Should().Be(Senegal);
            }
            else
            {
                FluentActions.Invoking(() => report.Value).Should().Throw<InvalidOperationException>().WithMessage($"There is no value: the report is {text}.");
            }
        }
    }

    [Fact]
    public void Equality_OfEachPair_IsThatOfTheData()
    {
        for (int left = 0; left < States.Length; left++)
        {
            for (int right = 0; right < States.Length; right++)
            {
                States[left].Report.Equals(States[right].Report).Should().Be(left == right);
                (States[left].Report == States[right].Report).Should().Be(left == right);
                (States[left].Report != States[right].Report).Should().Be(left != right);
            }

            JsonSerializer.Deserialize<Reported<CountryCode>>(JsonSerializer.Serialize(States[left].Report)).GetHashCode().Should().Be(States[left].Report.GetHashCode());
        }
    }

    [Fact]
    public void Denotes_OfEachPair_IsFalseForUnknownsAndForWhatIsNotStated()
    {
        foreach ((Reported<CountryCode> left, ReportState state, _, _) in States)
        {
            foreach ((Reported<CountryCode> right, _, _, _) in States)
            {
                left.Denotes(right).Should().Be(left == right && state is ReportState.Stated or ReportState.None or ReportState.NotApplicable && left == right);
            }
        }

        Reported<CountryCode> other = CountryCode.Parse("CN");
        other.Denotes(Senegal).Should().BeFalse();

        Reported<CountryCode> later = JsonSerializer.Deserialize<Reported<CountryCode>>("""{"absent":"none","since":"2025"}""");
        later.Denotes(Reported.None).Should().BeTrue("both assert that there is none");
        later.Should().NotBe((Reported<CountryCode>)Reported.None);
    }

    [Fact]
    public void States_ThroughJson_ComeBack()
    {
        foreach ((Reported<CountryCode> report, ReportState state, _, _) in States.Where(static each => each.State != ReportState.NotStated))
        {
            Reported<CountryCode> again = JsonSerializer.Deserialize<Reported<CountryCode>>(JsonSerializer.Serialize(report));
            again.Should().Be(report);
            again.State.Should().Be(state);
        }

        Story story = Story.Create(new() { Places = [.. States.Select(static (each, index) => new Place { Id = new($"p{index}"), Kind = PlaceKind.City, Country = each.Report })] });
        StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Content.Places.Select(static place => place.Country).Should().Equal(States.Select(static each => each.Report));
    }

    // What cannot be built: a value with a reason, a reason without being unknown, a null value, an absence that states or says nothing.
    [Fact]
    public void ForbiddenCombinations_NoneOfThem_CanBeBuilt()
    {
        typeof(Reported<CountryCode>).GetConstructors().Should().ContainSingle().Which.GetParameters().Should().ContainSingle().Which.ParameterType.Should().Be<CountryCode>();
        typeof(Absence).GetConstructors().Should().BeEmpty();
        typeof(Reported<CountryCode>).GetProperties().Concat(typeof(Absence).GetProperties()).Should().OnlyContain(static property => property.SetMethod == null);
        FluentActions.Invoking(() => new Reported<CountryCode>((CountryCode)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (Reported<CountryCode>)(CountryCode)null!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => (Reported<CountryCode>)(Absence)null!).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Reported.Unknown((AbsenceReason)99)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("The reason is not a member of AbsenceReason.*");
        FluentActions.Invoking(() => new Reported<object>((object)Reported.None)).Should().Throw<ArgumentException>().WithMessage("An absence is reported as such; it is no value.*");
    }

    [Fact]
    public void Value_OfAValueType_IsWhatWasStated()
    {
        Reported<decimal> amount = 12.5m;

        amount.Value.Should().Be(12.5m);
        amount.ToString().Should().Be("12.5");
        ((Reported<decimal>)Reported.None).TryGet(out decimal none).Should().BeFalse();
        none.Should().Be(0m);
    }

    [Fact]
    public void ToString_OfAValueWithoutText_IsEmpty() => new Reported<Wordless>(new Wordless()).ToString().Should().BeEmpty();

    [Fact]
    public void Absence_OfEachKind_ComparesAsData()
    {
        Reported.None.Should().Be(Reported.None).And.NotBe(Reported.NotApplicable).And.NotBe(Reported.Unknown());
        Reported.Unknown(AbsenceReason.Withheld).Should().Be(Reported.Unknown(AbsenceReason.Withheld)).And.NotBe(Reported.Unknown());
        Reported.None.Reason.Should().BeNull();
        Reported.Unknown().Unknown.Should().BeEmpty();
        Reported.Unknown(AbsenceReason.Disputed).ToString().Should().Be("Unknown (Disputed)");
    }

    [Fact]
    public void AbsenceWithUnknownMembers_KeepsThem_AndDiffers()
    {
        var read = JsonSerializer.Deserialize<Reported<CountryCode>>("""{"absent":"none","said":"twice"}""");

        read.State.Should().Be(ReportState.None);
        read.Reason.Should().BeNull();
        read.Should().NotBe((Reported<CountryCode>)Reported.None);
        JsonSerializer.Serialize(read).Should().Be("""{"absent":"none","said":"twice"}""");
    }

    [Fact]
    public void Pattern_OnState_ReadsNaturally()
    {
        Reported<CountryCode> report = Reported.Unknown(AbsenceReason.Withheld);

        (report is { State: ReportState.Unknown, Reason: AbsenceReason.Withheld }).Should().BeTrue();
    }

    private sealed class Wordless
    {
        public override string? ToString() => null;
    }
}
