using System.Globalization;
using System.Text;

namespace JojDomain.Benchmarks.Feeds;

/// <summary>A feed of fact checks in a temporary file, as Data Commons publishes it, which goes away with this.</summary>
internal sealed class FeedFile : IDisposable
{
    private static readonly string[] Ratings = ["False", "Misleading", "True", "Missing context", "Faux", "Half true"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("joj-feed-");

    public FeedFile(int reviews)
    {
        Reviews = reviews;
        Path = System.IO.Path.Combine(_folder.FullName, "feed.json");
        using var text = new StreamWriter(Path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
        text.Write("""{"@context":"https://schema.org","@type":"DataFeed","dateModified":"2026-11-30","dataFeedElement":[""");
        for (int number = 0; number < reviews; number++)
        {
            text.Write(number == 0 ? "\n" : ",\n");
            text.Write(Element(number));
        }

        text.Write("\n]}");
        text.Flush();
        Bytes = new FileInfo(Path).Length;
    }

    public string Path { get; }

    public int Reviews { get; }

    public long Bytes { get; }

    public FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Element(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"@type":"DataFeedItem","dateCreated":"2020-01-{{number % 28 + 1:00}}T12:00:00Z","url":"https://check{{number % 40}}.example/{{number}}","item":[{"@context":"http://schema.org","@type":"ClaimReview","claimReviewed":"Claim number {{number}}: the agreement was worth {{number % 97 + 1}} milliards, says nobody who was there","datePublished":"2020-01-{{number % 28 + 1:00}}","url":"https://check{{number % 40}}.example/{{number}}","author":{"@type":"Organization","name":"Checkers {{number % 40}}","url":"https://check{{number % 40}}.example/"},"itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"Speaker {{number % 5000}}"},"datePublished":"2019-12-{{number % 28 + 1:00}}","appearance":[{"@type":"CreativeWork","url":"https://news.example/{{number}}"}]},"reviewRating":{"@type":"Rating","alternateName":"{{Ratings[number % Ratings.Length]}}","ratingValue":"{{number % 5 + 1}}","worstRating":"1","bestRating":"5"} }]}
        """);
}
