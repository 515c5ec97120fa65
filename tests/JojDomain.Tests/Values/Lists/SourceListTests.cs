using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Lists;

/// <summary>What a list was made from may change afterwards; the list does not.</summary>
public class SourceListTests
{
    public static TheoryData<string> Ways => [.. Made(new CountryCode[2]).Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public void List_ItsSourceChangedAfterwards_StaysAsItWas(string way)
    {
        CountryCode[] source = [new("SN"), new("CN")];
        Func<IEnumerable<CountryCode>> list = Made(source)[way];
        IEnumerable<CountryCode> made = list();

        source[0] = new CountryCode("FR");
        source.AsSpan(1).Clear();

        made.Should().Equal(new CountryCode("SN"), new CountryCode("CN"));
    }

    [Fact]
    public void ListOfAList_ChangedAfterwards_StaysAsItWas()
    {
        List<CountryCode> source = [new("SN"), new("CN")];
        EquatableArray<CountryCode> copied = source.ToEquatableArray();
        EquatableArray<CountryCode> spread = [.. source];

        source.Clear();

        copied.Should().HaveCount(2);
        spread.Should().Equal(copied);
    }

    [Fact]
    public void Voices_TheirArrayChangedAfterwards_StayAsTheyWere()
    {
        Voice[] voices = [new EntityRef("a"), new EntityRef("b")];
        JointVoice joint = Voice.Jointly(voices);
        EachVoice each = Voice.Each(voices);
        AlternativeVoice one = Voice.OneOf(voices);

        voices[0] = null!;

        (joint.ToString(), each.ToString(), one.ToString()).Should().Be(("a and b", "each of a and b", "a or b"));
    }

    [Fact]
    public async Task Create_ANullPutInWhileItIsMade_NeverStaysInTheList()
    {
        string[] source = [.. Enumerable.Repeat("a", 1_000)];
        using var stop = new CancellationTokenSource();
        var other = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    source[999] = null!;
                    source[999] = "a";
                }
            },
            TestContext.Current.CancellationToken);
        for (int round = 0; round < 2_000; round++)
        {
            try
            {
                EquatableArray.Create<string>(source).Should().NotContainNulls();
            }
            catch (ArgumentException refused)
            {
                refused.Message.Should().StartWith("Item 999 of the list is null");
            }
        }

        await stop.CancelAsync();
        await other;
    }

    private static Dictionary<string, Func<IEnumerable<CountryCode>>> Made(CountryCode[] source) => new()
    {
        ["EquatableArray.Create"] = () => EquatableArray.Create<CountryCode>(source),
        ["ToEquatableArray"] = () => source.ToEquatableArray(),
        ["a collection expression"] = () => (EquatableArray<CountryCode>)[.. source],
        ["Listing.Exhaustive"] = () => Listing.Exhaustive<CountryCode>(source),
        ["Listing.AtLeast"] = () => Listing.AtLeast<CountryCode>(source),
        ["a collection expression of a listing"] = () => (Listing<CountryCode>)[.. source],
    };
}
