using System.Buffers;
using JojDomain.Engine;

namespace JojDomain.Engine;

/// <summary>
/// The canonical form (RFC 8785) of what the engine writes. The codecs write it at once; only where there are unknown members, whose order and
/// numbers are somebody else's, the native form is brought into it afterwards.
/// </summary>
internal static class CanonicalForm
{
    /// <summary>Makes something of the canonical bytes, which are valid only while it is made.</summary>
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

        // It has one: reading refuses unknown members that have none.
        var sorted = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(JsonForm.ToArray(codec, value), sorted);
        return use(sorted.WrittenSpan);
    }
}
