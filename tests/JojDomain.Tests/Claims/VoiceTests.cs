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
        Voice.Named(Cast.Restic, "président").Capacity!.Text.Should().Be("président");
        Voice.Described("un responsable", "fr").Words.Should().Be(new LangText("un responsable", "fr"));
        Voice.Described("un responsable").Words.Language.Should().BeNull();
        Voice.Jointly(Restic, Official).Voices.Should().Equal(Restic, Official);
        Voice.Each(Restic, Official).Voices.Should().Equal(Restic, Official);
        Voice.OneOf(Restic, Official).Voices.Should().Equal(Restic, Official);
        ((object)Voice.Jointly(Restic, Official)).Should().NotBe(Voice.Each(Restic, Official));
    }

    [Fact]
    public void ToString_OfEach_ReadsAsWhoSpeaks()
    {
        Restic.ToString().Should().Be("restic");
        Official.ToString().Should().Be("un responsable");
        Voice.Jointly(Restic, Official).ToString().Should().Be("restic and un responsable");
        Voice.Each(Restic, Official).ToString().Should().Be("each of restic and un responsable");
        Voice.OneOf(Restic, Official).ToString().Should().Be("restic or un responsable");
    }

    [Fact]
    public void SeveralVoices_FewerThanTwo_AreRefused()
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
        ];

        foreach ((Func<Voice> make, string message) in cases)
        {
            make.Should().Throw<ArgumentException>().WithMessage(message);
        }
    }
}
