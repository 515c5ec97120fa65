using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>What is in the documents, built in C#: the same values, and equal to those that are read.</summary>
public sealed class BuildingTests
{
    [Fact]
    public void Agreement_BuiltInCode_IsTheOneThatIsRead()
    {
        Id<Organisation> defence = new("dod");
        Agreement built = new()
        {
            Id = new("jedi"),
            Names = [Name.Acronym("JEDI", "en"), Name.Descriptive("JEDI Cloud contract", "en")],
            Kind = AgreementKind.Contract,
            Status =
            [
                new() { State = AgreementStatus.Awarded, When = EdtfDate.Parse("2019"), By = defence },
                new() { State = AgreementStatus.Challenged, By = new("amazon") },
                new() { State = AgreementStatus.Upheld, When = EdtfDate.Parse("2020-09"), By = defence },
                new() { State = AgreementStatus.Cancelled, When = EdtfDate.Parse("2021-07-06"), By = defence },
                AgreementStatus.Replaced,
            ],
            Parties = [new(defence, PartyRole.Buyer), new(new("microsoft"), PartyRole.Supplier)],
        };

        PressStory.Jedi.Get<Agreement>("jedi").Should().Be(built);
    }

    [Fact]
    public void Claim_BuiltInCode_IsTheOneThatIsRead()
    {
        Id<Agreement> successor = new("jwcc");
        Party[] firms = [new(new("microsoft"), PartyRole.Supplier), new(new("amazon"), PartyRole.Supplier)];
        Statement partOfTheWork = Agreement.Properties.Parties.Including(successor, firms);
        Claim read = PressStory.Jedi.Claim("c9");

        Claim built = new()
        {
            Id = new("c9"),
            Attribution = new()
            {
                Voice = Voice.Named(new("sherman"), new() { Words = new("the chief information officer", "en"), Kind = PostKind.Executive, At = new("dod") }),
                Cue = new() { Words = new("He said", "en"), At = read.Attribution.Cue!.At },
                Mode = AttributionMode.Indirect,
                OnBehalfOf = new("dod"),
                Via = [Hop.Through(new("report")), Hop.Through(new("ap-story"))],
            },
            Act = SpeechAct.Predicts,
            Words = "Both firms would likely get part of the work, though neither is guaranteed anything.",
            Statements =
            [
                partOfTheWork with { Modality = Modality.Probable, Quantifier = Quantifier.Both },
                partOfTheWork with { Polarity = Polarity.Negated, Modality = Modality.Obliged, Quantifier = Quantifier.Neither },
            ],
            Utterance = new("briefing-words"),
            Evidence = read.Evidence,
        };

        read.Should().Be(built);
    }
}
