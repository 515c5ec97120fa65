using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Telling.Words;

/// <summary>A quotation is printed as it is written: its marks, its joints, and who put what into it.</summary>
public sealed class QuotationWordsTests
{
    [Theory]
    [InlineData("""{"segments":["was fair"]}""", "“was fair”")]
    [InlineData("""{"segments":["juste"],"marks":"« »"}""", "«juste»")]
    [InlineData("""{"segments":["just"],"marks":"\"" }""", "\"just\"")]
    [InlineData("""{"segments":["just"],"marks":"<<>>"}""", "“just”")]
    [InlineData("""{"segments":["was",{"type":"elision"},"fair"]}""", "“was […] fair”")]
    [InlineData("""{"segments":["was",{"type":"elision","mark":"..."},"fair"]}""", "“was ... fair”")]
    [InlineData("""{"segments":["it",{"type":"insertion","words":"[the deal]","as":"editor"},"was"]}""", "“it [the deal] (inserted by the editor) was”")]
    [InlineData("""{"segments":["it",{"type":"insertion","words":"[the deal]","by":"acme"},"was"]}""", "“it [the deal] (inserted by Acme) was”")]
    [InlineData("""{"segments":["teh",{"type":"sic"}]}""", "“teh [sic]”")]
    [InlineData("""{"segments":["he said",{"type":"quotation","quotation":{"segments":["no"]}}]}""", "“he said ‘no’”")]
    [InlineData("""{"segments":["was",{"type":"cue","cue":"he said"},"fair"]}""", "“was – he said – fair”")]
    [InlineData("""{"segments":["fair"],"use":"scare"}""", "“fair” (scare quotes)")]
    [InlineData("""{"segments":["fair"],"fidelity":{"verbatim":true}}""", "“fair” (verbatim)")]
    [InlineData("""{"at":{"source":"a","quote":{"exact":"fair"}}}""", "quoted, without the words")]
    public void Of_Quotation_IsAsItIsWritten(string quotation, string words)
    {
        Story story = StoryJson.Parse($$"""{"format":"joj-story/1","organisations":[{"id":"acme","names":["Acme"]}],"sources":[{"id":"a","kind":"article"}],"claims":[{"id":"c","attribution":{"voice":"acme","via":["a"]},"quotation":{{quotation}}}]}""");

        SafeText.Plain(new QuotationWords(new Names(story, Wording.English), Wording.English).Of(story.Content.Claims[0].Quotation!)).Should().Be(words);
    }
}
