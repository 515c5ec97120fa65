using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>Whose words are those of an organisation, when somebody speaks for it.</summary>
public sealed class SpokespersonTests
{
    private static readonly VoiceCapacity ForRestic = new() { Words = "who speaks for it", At = Restic.Id, Kind = PostKind.Spokesperson };

    private static Dictionary<string, Voice> Voices { get; } = new Dictionary<string, Voice>
    {
        ["Restic"] = Voice.Named(Restic.Id),
        ["a person as spokesperson"] = Voice.Named(President.Id, ForRestic),
        ["a person as former spokesperson"] = Voice.Named(President.Id, ForRestic with { Tenure = Tenure.Former }),
        ["a person as spokesperson of another"] = Voice.Named(President.Id, ForRestic with { At = Ministry.Id }),
        ["a person as chair"] = Voice.Named(President.Id, ForRestic with { Kind = PostKind.ChiefExecutive }),
        ["a person"] = Voice.Named(President.Id),
        ["a described spokesperson"] = new DescribedVoice("a spokesman") { Affiliation = Restic.Id, PostKind = PostKind.Spokesperson },
        ["a described former spokesperson"] = new DescribedVoice("a former spokesman") { Affiliation = Restic.Id, PostKind = PostKind.Spokesperson, Tenure = Tenure.Former },
        ["a described employee"] = new DescribedVoice("an employee") { Affiliation = Restic.Id },
        ["a described spokesperson of another"] = new DescribedVoice("a spokesman") { Affiliation = Ministry.Id, PostKind = PostKind.Spokesperson },
    };

    [Theory]
    [InlineData("Restic", true, true)]
    [InlineData("a person as spokesperson", false, true)]
    [InlineData("a person as former spokesperson", false, false)]
    [InlineData("a person as spokesperson of another", false, false)]
    [InlineData("a person as chair", false, false)]
    [InlineData("a person", false, false)]
    [InlineData("a described spokesperson", false, true)]
    [InlineData("a described former spokesperson", false, false)]
    [InlineData("a described employee", false, false)]
    [InlineData("a described spokesperson of another", false, false)]
    public void Account_OfAnOrganisation_HasWhatItsSpokespeopleSayWhereItIsRepresented(string voice, bool isOwn, bool isRepresented)
    {
        Story story = Story(By(Voices[voice], "c1", Agreement.Properties.Binding.Of(Deal.Id, true)));

        story.AccordingTo(Restic.Id).Get(Deal.Id).Binding.State.Should().Be(isOwn ? ReportState.Stated : ReportState.NotStated);
        story.AccordingTo(Restic.Id, VoiceReach.Represented).Get(Deal.Id).Binding.State.Should().Be(isRepresented ? ReportState.Stated : ReportState.NotStated);
    }
}
