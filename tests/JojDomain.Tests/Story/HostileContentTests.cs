using System.Text.Json;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Reading;
using NodaTime;
using Xunit;

namespace JojDomain.Tests;

/// <summary>What code can build and a document cannot say is refused with a problem; all that is accepted can be written and read back.</summary>
public class HostileContentTests
{
    private static readonly Source Article = new() { Id = new("s"), Kind = SourceKind.Article };

    private static readonly Claim Good = new() { Id = new("c"), Act = SpeechAct.States, Attribution = new() { Voice = (EntityRef)Article.Id, Via = [Hop.Through(Article.Id)] } };

    public static TheoryData<string, string> Cases => [.. Built().Select(static each => (each.Name, each.Problem))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Create_ContentThatHasNoDocument_TellsWhatIsWrong(string name, string problem)
    {
        StoryContent content = Built().Single(each => each.Name == name).Content;

        Story.TryCreate(content, out Story? story, out EquatableArray<Problem> problems).Should().BeFalse();

        story.Should().BeNull();
        string.Join('\n', problems).Should().Be(problem);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(29)]
    [InlineData(30)]
    [InlineData(31)]
    [InlineData(63)]
    public void Create_VoicesWithinVoices_AreWhatCanBeReadBackOrAProblem(int levels)
    {
        Voice voice = Voice.Jointly(Article.Id, Article.Id);
        for (int level = 1; level < levels; level++)
        {
            voice = Voice.Each(Article.Id, voice);
        }

        AssertDepth(With(Good with { Attribution = Good.Attribution with { Voice = voice } }), fits: levels <= 30, "/claims/0/attribution/voice/voices/1/voices/1");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(19)]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(64)]
    public void Create_QuotationsWithinQuotations_AreWhatCanBeReadBackOrAProblem(int levels)
    {
        var quotation = new Quotation { Segments = [new QuotedWords { Words = "a" }] };
        for (int level = 1; level < levels; level++)
        {
            quotation = new Quotation { Segments = [new NestedQuotation { Quotation = quotation }] };
        }

        AssertDepth(With(Good with { Quotation = quotation }), fits: levels <= 20, "/claims/0/quotation/segments/0/quotation/segments/0");
    }

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    [InlineData(64, false)]
    public void Create_MoneyConvertedAgainAndAgain_IsWhatCanBeReadBackOrAProblem(int conversions, bool fits) =>
        AssertDepth(With(Good with { Statements = [new() { Subject = Article.Id, Predicate = new TermPredicate(new("price"), (TermValue)Converted(conversions)) }] }), fits, "/claims/0/statements/0/equals/money/converted/from");

    [Fact]
    public void Create_PartsThatShareParts_DoNotTakeForEver()
    {
        // Ten levels of 512: a few kilobytes of memory that represent more JSON than any computer can store.
        var quotation = new Quotation { Segments = [new QuotedWords { Words = "a" }] };
        Voice voice = Voice.Jointly(new UnknownVoice(), new UnknownVoice());
        for (int level = 1; level < 10; level++)
        {
            quotation = new Quotation { Segments = [.. Enumerable.Repeat(new NestedQuotation { Quotation = quotation }, 512)] };
            voice = Voice.Jointly([.. Enumerable.Repeat(voice, 512)]);
        }

        Claim claim = Good with { Quotation = quotation, Attribution = Good.Attribution with { Voice = voice } };
        Story.TryCreate(With(claim), out _, out EquatableArray<Problem> problems).Should().BeFalse();
        problems.Should().ContainSingle().Which.Code.Should().Be(ProblemCode.TooLarge);
    }

    [Fact]
    public void Serialize_APartNestedTooDeep_IsRefusedAndWritingGoesOn()
    {
        Voice voice = Voice.Jointly(Article.Id, Article.Id);
        for (int level = 1; level < 40; level++)
        {
            voice = Voice.Jointly(Article.Id, voice);
        }

        FluentActions.Invoking(() => JsonSerializer.Serialize(voice)).Should().Throw<InvalidOperationException>().WithMessage("*deeper than 64*");
        StoryJson.ToUtf8Bytes(SampleStory.Story).Should().Equal(SampleStory.Utf8);
    }

    [Fact]
    public void Create_UnknownMembersMovedDeeper_AreRefusedWhereTheyNoLongerFit()
    {
        string deep = new string('[', 61) + new string(']', 61);
        UnknownMembers unknown = StoryJson.Parse(TextProblems.Doc($"\"places\":[{{\"id\":\"a\",\"kind\":\"city\",\"la/ter\":{deep}}}]")).Content.Places[0].Unknown;

        Story fits = Story.Create(With(Good with { Unknown = unknown }));
        StoryJson.Parse(StoryJson.ToUtf8Bytes(fits)).Should().Be(fits);
        AssertDepth(With(Good with { Attribution = Good.Attribution with { Unknown = unknown } }), fits: false, "/claims/0/attribution/la~1ter");
    }

    // What an organisation holds can be stated of it, and is two levels deeper then.
    [Theory]
    [InlineData("members", """{"completeness":"exhaustive","la/ter":?}""")]
    [InlineData("country", """{"absent":"none","la/ter":?}""")]
    public void Create_UnknownMembersOfWhatIsStatedElsewhere_AreRefusedWhereTheyNoLongerFit(string member, string value)
    {
        AssertFitsAsStated(levels: 58, fits: true);
        AssertFitsAsStated(levels: 59, fits: false);

        void AssertFitsAsStated(int levels, bool fits)
        {
            string json = value.Replace("?", new string('[', levels) + new string(']', levels), StringComparison.Ordinal);
            Organisation deep = StoryJson.Parse(TextProblems.Doc($"\"organisations\":[{{\"id\":\"a\",\"kind\":\"ngo\",\"{member}\":{json}}}]")).Content.Organisations[0];
            Statement statement = member == "members" ? Organisation.Properties.Members.Of(deep.Id, deep.Members) : Organisation.Properties.Country.Of(deep.Id, deep.Country);

            AssertDepth(With(Good with { Statements = [statement] }) with { Organisations = [deep] }, fits, "/claims/0/statements/0/equals/la~1ter");
        }
    }

    [Fact]
    public void Create_MoreThanAThousandMistakes_AreToldUpToAThousand()
    {
        Story.TryCreate(With(Good with { About = [.. Enumerable.Repeat(new EntityRef("nobody"), 3000)] }), out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Should().HaveCount(1001);
        problems[^1].ToString().Should().Be("error JOJ1014 /claims/0/about/1000: there are more than 1000 errors; the others are not reported");
    }

    [Fact]
    public void Create_InstantsAtTheEndsOfTime_CanBeReadBack()
    {
        foreach (Instant instant in new[] { Instant.MinValue, Instant.MaxValue, Instant.FromUnixTimeTicks(-1), NodaConstants.UnixEpoch.PlusNanoseconds(1) })
        {
            Story story = Story.Create(new() { Updated = instant });

            StoryJson.Parse(StoryJson.ToUtf8Bytes(story)).Should().Be(story);
        }
    }

    [Theory]
    [InlineData("""{"items":[],"later":1}""")]
    [InlineData("""{"completeness":"unspecified","later":1}""")]
    public void Create_ListingOfNothingButUnknownMembers_CanBeReadBack(string listing)
    {
        Story story = StoryJson.Parse(TextProblems.Doc($"\"organisations\":[{{\"id\":\"a\",\"kind\":\"ngo\",\"members\":{listing}}}]"));

        StoryJson.Parse(StoryJson.ToUtf8Bytes(Story.Create(story.Content))).Should().Be(story);
    }

    private static Money Converted(int times)
    {
        var money = new Money(1);
        for (int conversion = 0; conversion < times; conversion++)
        {
            money = new Money(1) { Converted = new() { From = money } };
        }

        return money;
    }

    private static StoryContent With(Claim claim) => new() { Sources = [Article], Claims = [claim] };

    private static void AssertDepth(StoryContent content, bool fits, string pointer)
    {
        bool created = Story.TryCreate(content, out Story? story, out EquatableArray<Problem> problems);

        created.Should().Be(fits, string.Join('\n', problems));
        if (fits)
        {
            StoryJson.Parse(StoryJson.ToUtf8Bytes(story!)).Should().Be(story);
            return;
        }

        Problem problem = problems.Should().ContainSingle().Subject;
        problem.Code.Should().Be(ProblemCode.TooDeep);
        problem.Pointer.Should().StartWith(pointer);
    }

    private static IEnumerable<(string Name, StoryContent Content, string Problem)> Built() =>
    [
        ("an id that is null", new() { Places = [new() { Id = null!, Kind = PlaceKind.City }] }, "error JOJ1006 /places/0: the member \"id\" is missing"),
        ("an attribution that is null", With(Good with { Attribution = null! }), "error JOJ1006 /claims/0: the member \"attribution\" is missing"),
        ("a voice that is null", With(Good with { Attribution = Good.Attribution with { Voice = null! } }), "error JOJ1006 /claims/0/attribution: the member \"voice\" is missing"),
        ("a named voice without a name", With(Good with { Attribution = Good.Attribution with { Voice = new NamedVoice { Entity = null! } } }), "error JOJ1006 /claims/0/attribution/voice: the member \"entity\" is missing"),
        ("a nested quotation that is null", With(Good with { Quotation = new() { Segments = [new NestedQuotation { Quotation = null! }] } }), "error JOJ1006 /claims/0/quotation/segments/0: the member \"quotation\" is missing"),
        ("a statement without anything", With(Good with { Statements = [new() { Subject = null!, Predicate = null! }] }), "error JOJ1006 /claims/0/statements/0: the member \"subject\" is missing\nerror JOJ1006 /claims/0/statements/0: a statement has either the member \"property\" or the member \"term\""),
        ("a holding of nothing", new() { Holdings = [new() { Id = new("h"), Subject = null!, Property = null!, Basis = HoldingBasis.Accepted }] }, "error JOJ1006 /holdings/0: the member \"subject\" is missing\nerror JOJ1006 /holdings/0: the member \"property\" is missing"),
        ("a condition without words", With(Good with { Statements = [Agreement.Properties.CallForTenders.Of(new("d"), Reported.None) with { Subject = Article.Id, Predicate = new TermPredicate(new("x"), Reported.None), Condition = new() { Words = null! } }] }), "error JOJ1006 /claims/0/statements/0/condition: the member \"words\" is missing"),
        ("a correction without words", new() { Corrections = [new() { Words = null! }] }, "error JOJ1006 /corrections/0: the member \"words\" is missing"),
        ("a word of no enumeration", With(Good with { Outcome = (ActOutcome)77 }), "error JOJ1009 /claims/0/outcome: 77 is no member of the enumeration ActOutcome, which is one of the words \"performed\", \"declined\", \"evaded\", \"silent\", \"unanswered\", \"unreached\", \"contentUnreported\""),
        ("the last byte, which is a word of no enumeration", With(Good with { Quotation = new() { Use = (QuotationUse)255 } }), "error JOJ1009 /claims/0/quotation/use: 255 is no member of the enumeration QuotationUse, which is one of the words \"speech\", \"term\", \"scare\""),
        ("a polarity of no enumeration", With(Good with { Statements = [new() { Subject = Article.Id, Predicate = new TermPredicate(new("x"), Reported.None), Polarity = (Polarity)2 }] }), "error JOJ1009 /claims/0/statements/0/polarity: 2 is no member of the enumeration Polarity, which is one of the words \"affirmed\", \"negated\""),
        ("a negated absence", With(Good with { Statements = [new() { Subject = Article.Id, Predicate = new TermPredicate(new("x"), Reported.None), Polarity = Polarity.Negated }] }), "error JOJ1010 /claims/0/statements/0: only a value can be negated; that there is none, or that it is not known, is affirmed"),
    ];
}
