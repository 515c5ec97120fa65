using System.Text.Json;

namespace JojDomain.Benchmarks.Lines;

/// <summary>
/// The bare walk over the lines of a file: blocks are read, cut at line feeds and gone over with <see cref="Utf8JsonReader"/>; nothing is made
/// of the tokens. On two cores blocks are cut on one thread and walked on two, as a reader that keeps the order must do at least.
/// </summary>
internal static class LineWalk
{
    private const int BlockSize = 128 * 1024;

    public static void OnOneCore(LinesFile file)
    {
        using FileStream stream = file.Open();
        byte[] buffer = new byte[BlockSize];
        int kept = 0;
        while (Fill(stream, ref buffer, ref kept) is int whole and > 0)
        {
            Walk(buffer.AsSpan(0, whole));
            buffer.AsSpan(whole, kept - whole).CopyTo(buffer);
            kept -= whole;
        }
    }

    public static void OnTwoCores(LinesFile file)
    {
        using FileStream stream = file.Open();
        var walking = new Queue<Task<byte[]>>();
        var free = new Stack<byte[]>();
        byte[] buffer = new byte[BlockSize];
        int kept = 0;
        while (Fill(stream, ref buffer, ref kept) is int whole and > 0)
        {
            byte[] next = free.Count > 0 ? free.Pop() : walking.Count < 4 ? new byte[BlockSize] : walking.Dequeue().Result;
            next = next.Length < buffer.Length ? new byte[buffer.Length] : next;
            buffer.AsSpan(whole, kept - whole).CopyTo(next);
            byte[] full = buffer;
            walking.Enqueue(Task.Run(() =>
            {
                Walk(full.AsSpan(0, whole));
                return full;
            }));
            buffer = next;
            kept -= whole;
        }

        Task.WaitAll([.. walking]);
    }

    /// <summary>Reads until there is a whole line; gives the length of all whole lines, 0 at the end.</summary>
    private static int Fill(FileStream stream, ref byte[] buffer, ref int kept)
    {
        while (true)
        {
            int read = stream.Read(buffer, kept, buffer.Length - kept);
            int end = buffer.AsSpan(kept, read).LastIndexOf((byte)'\n');
            int start = kept;
            kept += read;
            if (end >= 0 || read == 0)
            {
                return end < 0 ? 0 : start + end + 1;
            }

            if (kept == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    private static void Walk(ReadOnlySpan<byte> lines)
    {
        while (!lines.IsEmpty)
        {
            int end = lines.IndexOf((byte)'\n');
            var reader = new Utf8JsonReader(lines[..end]);
            while (reader.Read())
            {
                // Only the tokenizer's own work is measured.
            }

            lines = lines[(end + 1)..];
        }
    }
}
