using CsCheck;
using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Csv;

/// <summary>What the way out wrote, the way in reads back as the same story, and others read with the same cells.</summary>
public sealed class CsvRoundTripTests
{
    public static TheoryData<string> Stories => [.. ReferenceStories.Names];

    [Theory]
    [MemberData(nameof(Stories))]
    public void ReferenceStory_OutAndIn_IsTheSame(string name) => Holds(ReferenceStories.Get(name));

    [Theory]
    [MemberData(nameof(Stories))]
    public void ReferenceStory_WrittenTwice_HasTheSameBytes(string name)
    {
        (MemoryDocuments first, _) = Written(ReferenceStories.Get(name));
        (MemoryDocuments second, _) = Written(ReferenceStories.Get(name));

        first.Names.Should().Equal(second.Names).And.StartWith(["claims.csv", "sources.csv"]).And.EndWith("story.csv");
        first.Names.Select(document => first.Text(document)).Should().Equal(second.Names.Select(document => second.Text(document)));
    }

    [Fact]
    public void RandomStory_OutAndIn_IsTheSame() => StoryCases.Any.Sample(static story => Holds(story), iter: 300);

    [Fact]
    public void RandomStory_Sheets_AreReadByOthersWithTheSameCells() => StoryCases.Any.Sample(
        static story =>
        {
            (MemoryDocuments documents, _) = Written(story);
            foreach (string name in documents.Names)
            {
                using var stream = new MemoryStream(documents[name]);
                using var ours = new MemoryStream(documents[name]);
                Sheet sheet = Sheet.Read(name, ours);
                string[][] theirs = Theirs(stream);
                theirs[0].Should().Equal(sheet.Headers);
                theirs.Skip(1).Select(static row => string.Join('\u0001', row).TrimEnd('\u0001'))
                    .Should().Equal(sheet.Rows.Select(static row => string.Join('\u0001', row.Cells)));
            }
        },
        iter: 100);

    private static void Holds(Story story)
    {
        (MemoryDocuments documents, LossReport losses) = Written(story);
        ImportedStory again = new CsvImporter().ReadOne(Source(documents));

        losses.Should().BeEmpty();
        again.Refusals.Should().BeEmpty();
        again.Unplaced.Should().BeEmpty();
        again.Story.Should().Be(story);
    }

    private static (MemoryDocuments Documents, LossReport Losses) Written(Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        return (documents, new CsvExporter().Write(story, documents));
    }

    private static DocumentSource Source(MemoryDocuments documents) => DocumentSource.FromDocuments(documents.Names.ToDictionary(static name => name, name => documents[name]));

    private static string[][] Theirs(Stream stream)
    {
        using var reader = CsvHelper.CsvReader.Create(stream, new CsvHelper.CsvReaderOptions { HasHeader = false, Separator = ',', SkipEmptyLines = false });
        List<string[]> rows = [];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        }

        return [.. rows];
    }
}
