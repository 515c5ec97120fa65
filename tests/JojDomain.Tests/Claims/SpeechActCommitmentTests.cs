using System.Reflection;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Claims;

public sealed class SpeechActCommitmentTests
{
    private static readonly Dictionary<ActCommitment, string> Table = new()
    {
        [ActCommitment.Asserts] = "states informs announces describes reports explains specifies recalls confirms mentions comments insists reiterates reveals replies highlights clarifies reassures admits "
            + "acknowledges boasts testifies claims alleges accuses argues concludes finds compares stipulates downplays presupposes believes estimates corrects contradicts rejectsClaim disagrees dissents "
            + "objects agrees pleads",
        [ActCommitment.Declares] = "declares rules appoints dismisses awards authorises resigns cancels signs withdraws approves rejects terminates suspends sentences vetoes ratifies fines votes",
        [ActCommitment.TakesForGranted] = "regrets deplores laments apologises condoles welcomes rejoices hails congratulates thanks complains protests criticises praises blames condemns",
        [ActCommitment.Denies] = "denies",
        [ActCommitment.LooksAhead] = "predicts expects warns hopes fears worries promises commits offers threatens guarantees vows pledges swears proposes nominates",
        [ActCommitment.Guards] = "doubts suspects speculates suggests retracts",
        [ActCommitment.None] = "asks urges encourages calls invites demands orders recommends countsOn permits forbids questions requests instructs advises accepts declines refuses consents supports mocks "
            + "appeals sues summons",
    };

    [Fact]
    public void Commitment_OfEveryWellKnownAct_IsThatOfTheTable()
    {
        Dictionary<string, ActCommitment> expected = Table.SelectMany(static row => row.Value.Split(' ').Select(word => (word, row.Key))).ToDictionary(static pair => pair.word, static pair => pair.Key);

        typeof(SpeechAct).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(static property => (SpeechAct)property.GetValue(null)!)
            .ToDictionary(static act => act.Text, static act => act.Commitment)
            .Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Commitment_OfOthers_IsNone() => new SpeechAct("mutters").Commitment.Should().Be(ActCommitment.None);
}
