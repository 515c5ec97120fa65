using FluentAssertions;
using Xunit;
using static JojDomain.Tests.Accounts.Said;

namespace JojDomain.Tests.Accounts;

/// <summary>The positions on the speaker of an utterance that can all be true, and why, also beside a dispute.</summary>
public sealed class SpeakerQuestionTests
{
    private static readonly Utterance Speech = new() { Id = new("speech") };
    private static readonly Person[] People = [new() { Id = new("doe"), Names = ["A. Doe"] }, new() { Id = new("roe"), Names = ["B. Roe"] }];

    // A name gives that speaker the words, and with a star other words; + and - are who is said outright to have spoken, or not, and 0 is nobody.
    [Theory]
    [InlineData("doe restic", "0 1 Several")]
    [InlineData("doe -roe", "0 1 OnlyExcluded")]
    [InlineData("-roe doe", "0 1 OnlyExcluded")]
    [InlineData("-doe -roe", "0 1 OnlyExcluded")]
    [InlineData("0 -doe", "0 1 OnlyExcluded")]
    [InlineData("0 doe", "")]
    [InlineData("doe 0", "")]
    [InlineData("doe -doe", "")]
    [InlineData("-doe doe", "")]
    [InlineData("doe roe", "")]
    [InlineData("+doe +roe", "")]
    [InlineData("doe roe*", "0 1 Several")]
    [InlineData("roe* +doe", "0 1 Several")]
    [InlineData("doe roe restic", "0 2 Several")]
    [InlineData("-doe doe roe*", "0 2 OnlyExcluded")]
    public void Positions_OnOneUtterance_AreInConflictOrHaveTheReason(string said, string compatible)
    {
        Claim[] claims = [.. said.Split(' ').Select(static (token, at) => ClaimOf(token, $"c{at}"))];
        Story story = JojDomain.Story.Create(Story().Content with { People = [President, .. People], Utterances = [Speech], Claims = [.. claims] });

        string.Join(", ", story.Questions.Single().Compatible.Select(static pair => $"{pair.First} {pair.Second} {pair.Reason}")).Should().Be(compatible);
    }

    private static Claim ClaimOf(string token, string id) => token[0] switch
    {
        '0' => By(Ministry.Id, id, Utterance.Properties.Speaker.Of(Speech.Id, Reported.None)),
        '+' => By(Ministry.Id, id, Utterance.Properties.Speaker.Of(Speech.Id, new EntityRef(token[1..]))),
        '-' => By(Ministry.Id, id, Utterance.Properties.Speaker.Excluding(Speech.Id, new EntityRef(token[1..]))),
        _ => By(Voice.Named(new EntityRef(token.TrimEnd('*'))), id) with { Utterance = Speech.Id, Words = token.EndsWith('*') ? "they are good" : "we trust them" },
    };
}
