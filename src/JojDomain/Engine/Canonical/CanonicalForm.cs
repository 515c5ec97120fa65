using System.Buffers;
using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Engine;

/// <summary>
/// The canonical form (RFC 8785) of what the engine writes. The codecs write it at once; only where there are unknown members, whose order and
/// numbers are somebody else's, the native form is brought into it afterwards.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>Makes something of the canonical bytes, which are valid only while it is made.</summary>
    /// <exception cref="StoryException">An unknown member has numbers without a canonical form; the exception has the place of each.</exception>
    public static TResult Use<T, TResult>(Codec<T> codec, T value, Func<ReadOnlySpan<byte>, TResult> use)
        where T : notnull
    {
        JsonOutput output = JsonOutput.Rent(isCanonical: true);
        try
        {
            codec.Write(output, value);
            if (!output.HasUnknown)
            {
                return use(output.Written);
            }
        }
        finally
        {
            output.Return(complete: false);
        }

        byte[] native = NativeJson.ToArray(codec, value);
        RefuseInexactNumbers(native);
        var sorted = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(native, sorted);
        return use(sorted.WrittenSpan);
    }

    // Reading refuses anything else that has no canonical form.
    private static void RefuseInexactNumbers(byte[] native)
    {
        var noted = new NotedProblems();
        var reader = new Utf8JsonReader(native, new JsonReaderOptions { MaxDepth = DocumentReader.MaxDepth });
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Number && !ExactNumber.HasCanonicalForm(reader.ValueSpan))
            {
                noted.Note(ProblemCode.InexactNumber, ExactNumber.Reason(reader.ValueSpan), reader.TokenStartIndex);
            }
        }

        if (noted.ErrorCount > 0)
        {
            throw new StoryException(
                "The story has no canonical form", Places.Of(native, noted.Problems).Select(static problem => problem with { Place = null }).ToEquatableArray());
        }
    }
}
