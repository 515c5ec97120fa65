using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Interchange.Tests.Telling;

/// <summary>What is said in English is said in every other language, and no English word is left among those of another.</summary>
public partial class WordingTests
{
    // As one text, so that a failure names all of them: that of a list shows its first item.
    private static string Listed(IEnumerable<string> names) => string.Join(", ", names);

    private static readonly WordingTable French = Wording.French.Table!;

    [Theory]
    [InlineData("callForTenders", "call for tenders")]
    [InlineData("NotFound", "not found")]
    [InlineData("awardID", "award ID")]
    [InlineData("XMLFile", "XML file")]
    [InlineData("aB", "a b")]
    [InlineData("ID", "ID")]
    public void Spaced_KeepsInitialsTogether(string word, string spaced) => Wording.Spaced(word).Should().Be(spaced);

    [Fact]
    public void Table_WithAKeyTwice_NamesItsLine()
    {
        using var file = new StringReader("[texts]\none = un\n\n[words]\none = une\none = une");

        FluentActions.Invoking(() => WordingTable.Read("xx.txt", file)).Should().Throw<InvalidDataException>().WithMessage("xx.txt, line 6: [words] has the key \"one\" already");
    }

    [Fact]
    public void Table_HasALabelOfEveryProperty() =>
        Listed(Enum.GetValues<EntityKind>().SelectMany(static kind => Property.Of(kind)).Where(static property => French.Word("properties", property.Name) is null).Select(static property => property.Path))
            .Should().BeEmpty("each property has its label in fr.txt, under [properties]");

    [Fact]
    public void Table_HasEveryWordOfEveryVocabulary()
    {
        Type[] vocabularies = [.. typeof(Story).Assembly.GetExportedTypes().Where(static type => Words(type).Any())];

        vocabularies.Should().HaveCountGreaterThan(40).And.Contain([typeof(SpeechAct), typeof(PartyRole)]);
        Listed(vocabularies.SelectMany(static type => Words(type).Where(word => French.Word(type.Name, word) is null).Select(word => $"{type.Name}.{word}"))).Should().BeEmpty("each word is in fr.txt, under its vocabulary");
    }

    [Theory]
    [InlineData(typeof(ClauseKind))]
    [InlineData(typeof(ActOutcome))]
    [InlineData(typeof(AttributionMode))]
    [InlineData(typeof(HoldingBasis))]
    [InlineData(typeof(InsertedAs))]
    [InlineData(typeof(Stance))]
    [InlineData(typeof(Certainty))]
    [InlineData(typeof(Modality))]
    [InlineData(typeof(EntityKind))]
    [InlineData(typeof(Degree))]
    [InlineData(typeof(Tenure))]
    [InlineData(typeof(SourceAccess))]
    [InlineData(typeof(TimelinePoint))]
    [InlineData(typeof(AbsenceReason))]
    [InlineData(typeof(Basis))]
    [InlineData(typeof(TimeLengthUnit))]
    [InlineData(typeof(TimeRelation))]
    [InlineData(typeof(DisputeGround))]
    [InlineData(typeof(CompatibleReason))]
    public void Table_HasEveryWordOfAnEnumeration(Type type) =>
        Listed(Enum.GetNames(type).Where(name => French.Word(type.Name, name) is null)).Should().BeEmpty("each member is in fr.txt, under [{0}]", type.Name);

    [Fact]
    public void Table_HasEveryTextOfTheCode_AndNoOther()
    {
        string folder = Path.Combine(Checkout.Root, "src", "JojDomain.Interchange");
        string[] said = [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).SelectMany(static file => TextsIn(File.ReadAllText(file))).Append("; --all lists them").Append("in language {0}").Distinct()];

        said.Should().HaveCountGreaterThan(200).And.Contain(["said by {0}", "no date", "claims", "Read the words"]);
        said.Should().BeEquivalentTo(French.Entries.Keys.Where(static entry => entry.Part == "texts").Select(static entry => entry.Key));
    }

    [Fact]
    public void Table_TextsHaveTheValuesOfTheEnglish() =>
        French.Entries.Where(static entry => entry.Key.Part == "texts" && !Values(entry.Key.Key).SequenceEqual(Values(entry.Value))).Select(static entry => entry.Key.Key).Should().BeEmpty();

    [Fact]
    public void Table_KeepsTheBlanksOfFrenchTypography() =>
        French.Entries.Values.Where(static text => PlainBlank().IsMatch(text)).Should().BeEmpty("a blank before a colon, a semicolon or within « » is no place to break a line");

    [Theory]
    [InlineData("2025-07-03", "3\u00a0juillet 2025")]
    [InlineData("2025-08-01", "1er\u00a0août 2025")]
    [InlineData("2025-07", "juillet 2025")]
    [InlineData("2025", "2025")]
    [InlineData("2025-07?", "juillet 2025 (incertain)")]
    [InlineData("2025-07-03~", "3\u00a0juillet 2025 (environ)")]
    [InlineData("2026-10-31/2026-11-13", "du 31\u00a0octobre 2026 au 13\u00a0novembre 2026")]
    [InlineData("2025-04/2026", "d’avril 2025 à 2026")]
    [InlineData("2025-04/..", "à partir d’avril 2025")]
    [InlineData("../2025-06-27", "jusqu’au 27\u00a0juin 2025")]
    [InlineData("2025-21", "2025-21")]
    [InlineData("202X", "202X")]
    [InlineData("[2024,2025]", "[2024,2025]")]
    public void Date_InFrench_IsInWordsWhereThereAreAny(string date, string words) => Wording.French.Date(EdtfDate.Parse(date)).Should().Be(words);

    [Theory]
    [InlineData("Alibaba", "article d’Alibaba")]
    [InlineData("État", "article d’État")]
    [InlineData("Restic", "article de Restic")]
    [InlineData("", "article de ")]
    public void Say_DeBeforeAVowel_IsElided(string name, string words) => Wording.French.Say($"the {"article"} of {name}").Should().Be(words);

    [Theory]
    [InlineData("{0} {1}")]
    [InlineData("claims")]
    public void Say_ValueThatLooksLikeOurs_StaysAsItIs(string value) => Wording.French.Say($"said by {value}").Should().Be($"selon {value}");

    [Theory]
    [InlineData("dakar-2026")]
    [InlineData("restic-2025-07")]
    public void Page_InFrench_HasNoEnglishLabel(string name)
    {
        Story story = ReferenceStories.Get(name);
        string page = ToldTexts.Write(new HtmlExporter(new HtmlExportOptions { Language = new LanguageTag("fr-SN") }), story).Text;
        page = page[page.IndexOf("<body", StringComparison.Ordinal)..page.IndexOf("<script", StringComparison.Ordinal)];
        string ours = Blanks().Replace(Quoted().Replace(WebUtility.HtmlDecode(Tags().Replace(Foreign().Replace(page, " "), " ")), " "), " ");
        foreach (string text in TextsOf(story))
        {
            ours = ours.Replace(Blanks().Replace(text, " "), "", StringComparison.Ordinal);
        }

        string[] english =
        [
            .. French.Entries.Where(static entry => entry.Key.Part == "texts" && entry.Value != entry.Key.Key).SelectMany(static entry => Braces().Split(entry.Key.Key)),
            .. French.Entries.Where(static entry => entry.Key.Part != "texts").Select(static entry => Wording.Spaced(entry.Key.Key)),
        ];
        string french = string.Join('\n', French.Entries.Values);
        english.Select(static label => label.Trim(' ', ':', ';', ',', '(', ')', '.', '–')).Where(label => label.Length > 3 && !Whole(label).IsMatch(french)).Distinct()
            .Select(label => Whole(label).Match(ours)).Where(static match => match.Success).Select(match => ours[Math.Max(0, match.Index - 60)..Math.Min(ours.Length, match.Index + 60)]).Should().BeEmpty();
        ours.Should().ContainAll("retenu", "juillet 2025", "appel d’offres");
    }

    [Fact]
    public void Write_AnyStoryInFrench_HasAWayForEveryWord() => StoryCases.Any.Sample(
        static story => new StoryOutline(Wording.French).Of(StoryTelling.Of(story, Wording.French), new OutlineChoice(false, true, "")).Should().NotBeNull().And.HaveCountGreaterThanOrEqualTo(0),
        iter: 50);

    [Fact]
    public void Exporters_OtherLanguage_IsRefusedByName() => FluentActions.Invoking(static () => MarkdownExporter.MarkdownFormat.Create(new Dictionary<string, string> { ["language"] = "de" }))
        .Should().Throw<ArgumentException>().WithMessage("a story is put into words in English (en) or in French (fr), not in \"de\"*");

    [Fact]
    public void Exporters_French_AreInFrench()
    {
        var french = new Dictionary<string, string> { ["language"] = "fr" };
        Story story = StoryJson.Parse("""{"format":"joj-story/1","organisations":[{"id":"a","names":["A"]}],"agreements":[{"id":"d","names":["D"],"parties":["a"]}]}""");

        ToldTexts.Write(MarkdownExporter.MarkdownFormat.Create(french), story).Text.Should().Contain("## Ce que retient l’auteur").And.Contain("parties\u00a0: A");
        ToldTexts.Write(MermaidExporter.MermaidFormat.Create(french), story).Text.Should().Contain("Qui s’est accordé sur quoi, et avec qui").And.Contain("retenu");
        ToldTexts.Write(DotExporter.DotFormat.Create(french), story).Text.Should().Contain("état\u00a0: non précisé");
    }

    // What is the story's and stays: running texts, addresses, ids, and open terms, the longest first. Its other words are those of vocabularies.
    private static IEnumerable<string> TextsOf(Story story)
    {
        using JsonDocument json = JsonDocument.Parse(StoryJson.ToUtf8Bytes(story));
        return [.. Scalars.Of(json.RootElement)
            .Where(scalar => scalar.Text.AsSpan().ContainsAny(' ', '/') || OfText().IsMatch(scalar.Pointer) || (EntityRef.TryParse(scalar.Text, out EntityRef? id) && story.TryGet(id, out _)))
            .Select(static scalar => scalar.Pointer.EndsWith("/term", StringComparison.Ordinal) ? Wording.Spaced(scalar.Text) : scalar.Text)
            .Distinct().OrderByDescending(static text => text.Length)];
    }

    // An open vocabulary is made of any word, and its well-known ones are its own static members.
    private static IEnumerable<string> Words(Type type) => type.GetConstructor([typeof(string)]) is null ? [] : type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(property => property.PropertyType == type).Select(static property => property.GetValue(null)!.ToString()!);

    private static IEnumerable<string> Values(string text) => Braces().Matches(text).Select(static match => match.Value).Order();

    private static Regex Whole(string label) => new($@"(?<!\w){Regex.Escape(label)}(?!\w)");

    private static IEnumerable<string> TextsIn(string source)
    {
        foreach (Match match in SaidText().Matches(source))
        {
            yield return Text(source, match.Index + match.Length).Trim(' ');
        }

        foreach (Match match in SaidWords().Matches(source))
        {
            foreach (Capture word in match.Groups["word"].Captures)
            {
                yield return word.Value;
            }
        }
    }

    // What is between braces is a value, and may itself have texts in it.
    private static string Text(string source, int at)
    {
        var text = new StringBuilder();
        bool isForm = source[at] == '$';
        int values = 0;
        for (at += isForm ? 2 : 1; source[at] != '"'; at++)
        {
            if (isForm && source[at] == '{')
            {
                text.Append('{').Append(values++).Append('}');
                at = EndOfValue(source, at);
            }
            else
            {
                text.Append(source[at]);
            }
        }

        return text.ToString();
    }

    private static int EndOfValue(string source, int at)
    {
        int depth = 0;
        while (true)
        {
            switch (source[at])
            {
                case '{':
                    depth++;
                    break;
                case '}' when --depth == 0:
                    return at;
                case '"':
                    at = EndOfText(source, at);
                    break;
                case '\'':
                    at = source.IndexOf('\'', at + 2);
                    break;
            }

            at++;
        }
    }

    private static int EndOfText(string source, int at)
    {
        bool isForm = source[at - 1] == '$';
        for (at++; source[at] != '"'; at++)
        {
            at = isForm && source[at] == '{' ? EndOfValue(source, at) : at;
        }

        return at;
    }

    [GeneratedRegex("\\.Say\\((?=\\$?\")")]
    private static partial Regex SaidText();

    [GeneratedRegex("(?:Joined\\([^;\\n]*, \"(?<word>\\w+)\"\\)|Count\\([^\"\\n]*\"(?<word>[^\"]*)\", \"(?<word>[^\"]*)\"|\\(\"(?<word>service|agreement|event)\", )")]
    private static partial Regex SaidWords();

    [GeneratedRegex("\\{\\d\\}")]
    private static partial Regex Braces();

    [GeneratedRegex("[\\w’] [:;]|« | »")]
    private static partial Regex PlainBlank();

    [GeneratedRegex("<(bdi|span) (?:lang|dir)=[^>]*>.*?</\\1>")]
    private static partial Regex Foreign();

    [GeneratedRegex("«[^»]*»")]
    private static partial Regex Quoted();

    [GeneratedRegex("/(term|text|title|words)$|/names(/items)?/\\d+$")]
    private static partial Regex OfText();

    [GeneratedRegex("[ \\n]+")]
    private static partial Regex Blanks();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
