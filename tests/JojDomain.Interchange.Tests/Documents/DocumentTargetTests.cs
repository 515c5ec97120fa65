using FluentAssertions;
using Xunit;

namespace JojDomain.Interchange.Tests.Documents;

/// <summary>Where documents go, and where they come from.</summary>
public sealed class DocumentTargetTests
{
    [Fact]
    public void ToStream_SecondDocument_IsRefusedWithWhatToDo()
    {
        using var stream = new MemoryStream();
        DocumentTarget target = DocumentTarget.ToStream(stream);
        target.Open("claims.csv").Dispose();

        FluentActions.Invoking(() => target.Open("sources.csv")).Should().Throw<ArgumentException>()
            .WithMessage("The format writes several documents, such as claims.csv and sources.csv, and one stream takes one: give it a folder.");
        stream.CanWrite.Should().BeTrue("the caller's stream stays open");
    }

    [Fact]
    public void ToMemory_Documents_AreKeptByName()
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        using (Stream first = documents.Open("b.txt"))
        {
            first.Write("é"u8);
        }

        documents.Open("a.txt").Dispose();

        documents.Names.Should().Equal("b.txt", "a.txt");
        documents.Text("b.txt").Should().Be("é");
        documents["a.txt"].Should().BeEmpty();
    }

    [Fact]
    public void ToFolder_Documents_AreReadBackFromIt()
    {
        string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (Stream document = DocumentTarget.ToFolder(folder).Open("a.txt"))
            {
                document.Write("text"u8);
            }

            DocumentSource source = DocumentSource.FromFolder(folder);
            source.Names.Should().Equal("a.txt");
            using var reader = new StreamReader(source.Open("a.txt"));
            reader.ReadToEnd().Should().Be("text");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void FromBytes_Document_HasTheNameGiven()
    {
        DocumentSource source = DocumentSource.FromBytes([65], "release.json");

        source.Names.Should().Equal("release.json");
        source.Open("release.json").ReadByte().Should().Be(65);
    }
}
