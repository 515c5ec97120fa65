namespace JojDomain.Cli.Input;

/// <summary>The lines of a stream as they come, so that a user who types a line sees the answer at once.</summary>
internal static class ByteLines
{
    /// <summary>The number of bytes from which a line is too long: more than any value has.</summary>
    public const int TooLong = 1024 * 1024;

    private const int Chunk = 16 * 1024;

    /// <summary>Every line without its line feed, and null for one that is too long. What follows the last line feed is a line unless it is empty.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>?> Of(Stream stream)
    {
        byte[] buffer = new byte[Chunk];
        int kept = 0;
        bool isTooLong = false;
        while (true)
        {
            int read = stream.Read(buffer, kept, buffer.Length - kept);
            if (read == 0)
            {
                break;
            }

            int start = 0;
            int end = kept + read;
            for (int feed = IndexOfFeed(buffer, kept, end); feed >= 0; feed = IndexOfFeed(buffer, start, end))
            {
                yield return isTooLong ? default(ReadOnlyMemory<byte>?) : buffer.AsMemory(start, feed - start);
                isTooLong = false;
                start = feed + 1;
            }

            kept = end - start;
            buffer.AsSpan(start, kept).CopyTo(buffer);
            if (kept == TooLong)
            {
                isTooLong = true;
                kept = 0;
            }
            else if (kept == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }

        if (kept > 0 || isTooLong)
        {
            yield return isTooLong ? default(ReadOnlyMemory<byte>?) : buffer.AsMemory(0, kept);
        }
    }

    private static int IndexOfFeed(byte[] buffer, int start, int end)
    {
        int found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
        return found < 0 ? -1 : start + found;
    }
}
