using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using JojDomain.Serialization;
using JojDomain.Testing;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Modes;
using JojDomain.Tests.Serialization.Reading;
using static JojDomain.Tests.Serialization.Laws.StoryLaws;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>The laws of the ways to write and read a story: each gives the same as any other.</summary>
internal static class EntryPointLaws
{
    private static readonly JsonSerializerOptions[] Options =
    [
        Mode.Options("plain options by reflection"), Mode.Options("web options, indented, another naming policy"), Mode.Options("strict options"), Mode.Options("a consumer's own context"),
    ];

    public static IReadOnlyDictionary<string, Func<Story, Random, bool>> All { get; } = new Dictionary<string, Func<Story, Random, bool>>(StringComparer.Ordinal)
    {
        ["a buffer is given the same bytes"] = static (story, _) => Buffered(story).AsSpan().SequenceEqual(Write(story)),
        ["a pipe is given the same bytes and gives the same story"] = Piped,
        ["span, string, stream and asynchronous stream give the same story"] = EntryPoints,
        ["span, string and stream give the same problems"] = EntryPointsOfBad,
        ["anyone's options write and read the same"] = AnyOptions,
    };

    private static byte[] Buffered(Story story)
    {
        var output = new ArrayBufferWriter<byte>();
        StoryJson.Write(story, output);
        return output.WrittenSpan.ToArray();
    }

    private static bool Piped(Story story, Random random)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        StoryJson.Write(story, pipe.Writer);
        pipe.Writer.Complete();
        using Stream stream = pipe.Reader.AsStream();
        return StoryJson.Parse(stream) == story;
    }

    private static bool EntryPoints(Story story, Random random)
    {
        byte[] text = Write(story);
        using var stream = new MemoryStream(text);
        using var slow = new OneByteStream(text);
        return StoryJson.Parse(text.AsSpan()) == story && StoryJson.Parse(Encoding.UTF8.GetString(text)) == story && StoryJson.Parse(stream) == story
            && StoryJson.ParseAsync(slow).GetAwaiter().GetResult() == story;
    }

    private static bool EntryPointsOfBad(Story story, Random random)
    {
        byte[] text = Pick(random, Mutation.Values(Write(story))).By(OddTexts.AnyJson(new Chance(random.Next()), 2));
        bool read = StoryJson.TryParse(text, out Story? one, out EquatableArray<Problem> problems);
        bool readText = StoryJson.TryParse(Encoding.UTF8.GetString(text), out Story? other, out EquatableArray<Problem> ofText);
        using var stream = new MemoryStream(text);
        try
        {
            return StoryJson.Parse(stream) is var ofStream && read && readText && one == other && problems == ofText && ofStream == one;
        }
        catch (StoryJsonException thrown)
        {
            return !read && !readText && problems == ofText && thrown.Problems == problems;
        }
    }

    private static bool AnyOptions(Story story, Random random)
    {
        JsonSerializerOptions options = Pick(random, Options);
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(story, options);
        return JsonSerializer.Deserialize<Story>(written, options) == story && Same(JsonText.Canonical(written), StoryJson.ToCanonicalUtf8Bytes(story)) && Read(written) == story;
    }

    private sealed class OneByteStream(byte[] text) : MemoryStream(text)
    {
        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, 97)], cancellationToken);

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => CopyInPiecesAsync(destination, cancellationToken);

        private async Task CopyInPiecesAsync(Stream destination, CancellationToken cancellationToken)
        {
            byte[] piece = new byte[97];
            for (int read = await ReadAsync(piece, cancellationToken); read > 0; read = await ReadAsync(piece, cancellationToken))
            {
                await destination.WriteAsync(piece.AsMemory(0, read), cancellationToken);
            }
        }
    }
}
