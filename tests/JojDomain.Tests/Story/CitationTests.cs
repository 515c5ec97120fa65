using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests;

public class CitationTests
{
    [Fact]
    public void Citations_OfAClaim_AreAllFoundWhereverTheyStand()
    {
        int place = 0;
        Story story = Story.Create(new()
        {
            Sources = [new() { Id = Cast.Article, Kind = SourceKind.Article }],
            Claims =
            [
                new()
                {
                    Id = new("c"),
                    Attribution = new()
                    {
                        Voice = Cast.Article,
                        Cue = Next(),
                        Distance = new() { Kind = DistanceKind.Hearsay, Cue = Next() },
                        Via = [Hop.Through(Cast.Article), Hop.Unidentified with { Cue = Next(), Distance = new() { Kind = DistanceKind.Doubted, Cue = Next() } }],
                        OtherChains = [new([Hop.Through(Cast.Article) with { Cue = Next() }])],
                    },
                    Quotation = new()
                    {
                        Segments =
                        [
                            new QuotedWords { Words = "a" },
                            new InterruptingCue { Cue = Next() },
                            new NestedQuotation { Quotation = new() { Segments = [new InterruptingCue { Cue = Next() }], At = Next().At } },
                        ],
                        At = Next().At,
                    },
                    Evidence = [Next().At!],
                },
            ],
        });

        story.Citations.Select(static citation => citation.Pointer).Should().Equal(
            "/claims/0/attribution/cue/at",
            "/claims/0/attribution/distance/cue/at",
            "/claims/0/attribution/via/1/cue/at",
            "/claims/0/attribution/via/1/distance/cue/at",
            "/claims/0/attribution/otherChains/0/hops/0/cue/at",
            "/claims/0/quotation/segments/1/cue/at",
            "/claims/0/quotation/segments/2/quotation/segments/0/cue/at",
            "/claims/0/quotation/segments/2/quotation/at",
            "/claims/0/quotation/at",
            "/claims/0/evidence/0");
        story.Citations.Select(static citation => citation.Passage.Position!.Start).Should().Equal(Enumerable.Range(0, place));
        story.Citations.Should().OnlyContain(static citation => citation.Entity == new EntityRef("c"));

        Cue Next() => new() { Words = "x", At = new(Cast.Article, position: new(place, ++place)) };
    }
}
