using System.Data.Common;
using System.Globalization;
using DuckDB.NET.Data;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Serialization.Lines;

/// <summary>A database that does not use this library reads a corpus of JSON Lines, as the guide shows it.</summary>
public class DuckDbTests
{
    [Fact]
    public async Task Corpus_AsItIs_IsReadByDuckDb()
    {
        CancellationToken cancel = TestContext.Current.CancellationToken;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("joj-tests-");
        try
        {
            string file = Path.Combine(folder.FullName, "stories.jsonl");
            await using (FileStream stream = File.Create(file))
            {
                await StoryJsonLines.WriteAsync(stream, [SampleStory.Story, ReferenceStories.Get("restic-2025-07"), StoryJson.Parse(LineText.Story(3))], cancel);
            }

            await using var connection = new DuckDBConnection("DataSource=:memory:");
            await connection.OpenAsync(cancel);

            (await RowsAsync(connection, Guide("read_ndjson_objects"), file)).Should().BeEquivalentTo(SampleStory.Story.Content.Claims
                .Concat(ReferenceStories.Get("restic-2025-07").Content.Claims)
                .GroupBy(static claim => claim.Act?.ToString() ?? "-")
                .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}|{group.Count()}")));
            (await RowsAsync(connection, Guide("read_ndjson("), file)).Should().Equal(
                "restic-2025-07|" + SampleStory.Story.Content.Claims.Count, $"restic-2025-07|{ReferenceStories.Get("restic-2025-07").Content.Claims.Count}", "s3|-");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Guide(string function) => Checkout.Blocks("src/guide/corpora.md", "sql").SelectMany(static block => block.Split(';')).Single(query => query.Contains(function, StringComparison.Ordinal));

    private static async Task<List<string>> RowsAsync(DbConnection connection, string query, string file)
    {
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = query.Replace("stories.jsonl", file, StringComparison.Ordinal);
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => reader.IsDBNull(field) ? "-" : Convert.ToString(reader.GetValue(field), CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
