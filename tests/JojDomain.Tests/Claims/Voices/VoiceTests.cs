using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Claims;

public class VoiceTests
{
    private static readonly Voice Restic = Cast.Restic;
    private static readonly Voice Official = Voice.Described("un responsable", "fr");

    [Fact]
    public void Factories_EachOfThem_MakeTheirVariant()
    {
        Restic.Should().Be(Voice.Named(Cast.Restic)).And.BeOfType<NamedVoice>();
        ((Voice)new EntityRef("restic")).Should().Be(Restic);
        Voice.Named(Cast.Restic, "président").Capacity!.Words.Text.Should().Be("président");
        Voice.Described("un responsable", "fr").Words.Should().Be(new LangText("un responsable", "fr"));
        Voice.Described("un responsable").Words!.Language.Should().BeNull();
        Voice.Jointly(Restic, Official).Voices.Should().Equal(Restic, Official);
        Voice.Each(Restic, Official).Voices.Should().Equal(Restic, Official);
        Voice.OneOf(Restic, Official).Voices.Should().Equal(Restic, Official);
        Voice.Unidentified().Words.Should().BeNull();
        Voice.Unidentified("on dit", "fr").Words.Should().Be(new LangText("on dit", "fr"));
        ((object)Voice.Jointly(Restic, Official)).Should().NotBe(Voice.Each(Restic, Official));
    }

    [Fact]
    public void Factories_OfVoicesWithoutANameOfTheirOwn_SayWhy()
    {
        Voice.Anonymous("un cadre", "fr").Should().Be(new DescribedVoice(new LangText("un cadre", "fr"), VoiceNaming.Withheld));
        Voice.Anonymous().Should().Be(new DescribedVoice(naming: VoiceNaming.Withheld));
        Voice.Redacted("an employee").Should().Be(new DescribedVoice("an employee", VoiceNaming.Redacted));
        Voice.Redacted().Should().Be(new DescribedVoice(naming: VoiceNaming.Redacted));
        Voice.Pseudonymous("Awa", "une cadre", "fr").Should().Be(new DescribedVoice(new LangText("une cadre", "fr"), VoiceNaming.Pseudonymous, new LangText("Awa", "fr")));
        Voice.Pseudonymous("Awa").Words.Should().BeNull();
        FluentActions.Invoking(() => Voice.Pseudonymous(null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Capacity_OfWords_ConvertsFromThem()
    {
        VoiceCapacity capacity = "président";

        capacity.Should().Be(new VoiceCapacity { Words = "président" });
        ((VoiceCapacity)new LangText("président", "fr")).Words.Language!.ToString().Should().Be("fr");
        capacity.ToString().Should().Be("président");
        Voice.Named(Cast.Restic).Capacity.Should().BeNull();
    }

    [Fact]
    public void ToString_OfEach_ReadsAsWhoSpeaks()
    {
        Restic.ToString().Should().Be("restic");
        Official.ToString().Should().Be("un responsable");
        Voice.Jointly(Restic, Official).ToString().Should().Be("restic and un responsable");
        Voice.Each(Restic, Official).ToString().Should().Be("each of restic and un responsable");
        Voice.OneOf(Restic, Official).ToString().Should().Be("restic or un responsable");
        Voice.Unidentified().ToString().Should().Be("somebody");
        Voice.Unidentified("on dit").ToString().Should().Be("on dit");
        new DescribedVoice(naming: VoiceNaming.Redacted).ToString().Should().Be("a voice whose name is redacted");
        new DescribedVoice(naming: VoiceNaming.Withheld).ToString().Should().Be("a voice whose name is withheld");
        new DescribedVoice("une ingénieure", VoiceNaming.Pseudonymous, "Awa").ToString().Should().Be("Awa");
    }

    [Fact]
    public void Voices_ThatBreakTheirRule_AreRefused()
    {
        (Func<Voice> Make, string Message)[] cases =
        [
            (() => Voice.Jointly(Restic), "a joint voice has at least two voices, not one*"),
            (() => Voice.Each(), "a voice of each has at least two voices, not none*"),
            (() => Voice.OneOf(Restic), "a voice of one among several has at least two voices, not one*"),
            (() => new JointVoice([]), "a joint voice has at least two voices, not none*"),
            (() => Voice.Jointly(Restic, null!), "Item 1 of the list is null*"),
            (() => (EntityRef)null!, "*"),
            (() => Voice.Named(null!), "*"),
            (() => Voice.Described(""), "The text is empty*"),
            (() => Voice.Described("a", "not a tag"), "*"),
            (() => new DescribedVoice(), "a described voice has words or a pseudonym, unless its name is withheld or redacted; this one has neither"),
            (() => new DescribedVoice(naming: VoiceNaming.Pseudonymous), "a described voice has words or a pseudonym, unless its name is withheld or redacted; this one has neither"),
            (() => new DescribedVoice("a", VoiceNaming.Withheld, "Awa"), "only a pseudonymous voice has a pseudonym, and \"Awa\" is given to one that is not"),
            (() => new DescribedVoice("a", pseudonym: "Awa"), "only a pseudonymous voice has a pseudonym, and \"Awa\" is given to one that is not"),
            (() => new DescribedVoice("a", (VoiceNaming)9), "The naming is not a member of VoiceNaming.*"),
        ];

        foreach ((Func<Voice> make, string message) in cases)
        {
            make.Should().Throw<ArgumentException>().WithMessage(message);
        }
    }
}
