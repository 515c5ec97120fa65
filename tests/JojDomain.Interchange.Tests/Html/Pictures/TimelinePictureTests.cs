using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using NodaTime;
using Xunit;

namespace JojDomain.Interchange.Tests.Html.Pictures;

/// <summary>A bar is as long as what a time may mean: nothing is drawn as a day that is none.</summary>
public class TimelinePictureTests
{
    private const string Story = """
        {"format":"joj-story/1","events":[
          {"id":"day","names":["Day"],"when":"2025-07-10"},{"id":"month","names":["Month"],"when":"2025-08"},{"id":"doubt","names":["Doubt"],"when":"2025-09-01?"},
          {"id":"games","names":["Games"],"when":"2025-10-31/2025-11-13"},{"id":"before","names":["Before"],"when":{"relation":"before","anchor":"games"}},{"id":"after","names":["After"],"when":"2025-12/.."},
          {"id":"none","names":["None"],"when":{"absent":"unknown"}}]}
        """;

    [Fact]
    public void Write_Times_DrawsWhatTheyMayMean()
    {
        string html = Write(StoryTelling.Of(StoryJson.Parse(Story), Wording.English).Timeline);

        Track(html, "Day").Should().Match("""<circle class="day" cx="*%" cy="50%" r="5"></circle>""");
        Track(html, "Month").Should().Match("""<rect class="within" x="*%" y="20%" width="*%" height="60%" rx="2"></rect>""");
        Track(html, "Doubt").Should().Match("""<circle class="day doubt" *""");
        Track(html, "Games").Should().Match("""<rect class="span" *""");
        Track(html, "Before").Should().Match("""<rect class="open-start" x="0" *<line class="bound" *""");
        Track(html, "After").Should().Match("""<rect class="open-end" *<line class="bound" *""");
        html.Should().ContainAll(["a day</li>", "some time within it</li>", "all of it</li>", "no known end</li>", "uncertain, approximate or inferred</li>"]).And.NotContain("left out");
    }

    [Fact]
    public void Write_NothingToCompare_IsWords() =>
        Write(StoryTelling.Of(StoryJson.Parse("""{"format":"joj-story/1","events":[{"id":"a","names":["A"],"when":"2025"}]}"""), Wording.English).Timeline).ReplaceLineEndings("").Should().Be(
            """<ol class="moments"><li><span class="when">2025</span><div class="what">A: when <span class="soft">(held)</span></div></li></ol>""");

    [Fact]
    public void Of_LaterDay_IsFurtherOn() =>
        Gen.Int[-4_000_000, 2_900_000].Array[2, 40].Sample(static numbers =>
        {
            LocalDate[] days = [.. numbers.Distinct().Order().Select(static number => new LocalDate(1970, 1, 1).PlusDays(number))];
            var scale = new TimeScale(days.Select(static day => new ToldSpan(EdtfDate.Of(day).Earliest, EdtfDate.Of(day).Latest, false, false)));

            double[] places = [.. days.Select(scale.Of)];
            places.Should().BeInAscendingOrder().And.OnlyContain(static place => place >= 0 && place <= 100);
            scale.Years.Select(static year => year.At).Order().Should().OnlyHaveUniqueItems();
        }, iter: 200);

    private static string Track(string html, string name)
    {
        string item = html[html.IndexOf($">{name}: when", StringComparison.Ordinal)..];
        const string Base = "y1=\"50%\" y2=\"50%\"></line>";
        return item[(item.IndexOf(Base, StringComparison.Ordinal) + Base.Length)..item.IndexOf("</svg>", StringComparison.Ordinal)];
    }

    private static string Write(IReadOnlyList<ToldMoment> moments)
    {
        using var text = new StringWriter();
        new TimelinePicture(new HtmlWriter(text), Wording.English).Write(moments);
        return text.ToString();
    }
}
