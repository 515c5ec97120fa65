using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>The text that a stream gives, in one piece: all of it, or one byte more than may be read, which shows that it is too long.</summary>
internal sealed class StreamText
{
    private const int FirstRoom = 64 * 1024;

    private readonly Stream _stream;
    private readonly int _most;
    private byte[] _bytes;
    private int _length;

    public StreamText(Stream stream, StoryReadLimits limits)
    {
        _stream = stream;
        _most = limits.LongestDocument + 1;
        if (!stream.CanSeek)
        {
            _bytes = new byte[Math.Min(FirstRoom, _most)];
            return;
        }

        // A stream that knows its length needs its room once, and not again and again as it grows. The byte more is where its end shows.
        long known = stream.Length - stream.Position + 1;
        IsTooLong = known > _most;
        _bytes = IsTooLong ? [] : new byte[Math.Max(known, 1)];
    }

    /// <summary>Whether the stream knows its length, and it is beyond the limit; nothing is read then.</summary>
    public bool IsTooLong { get; }

    /// <summary>What was read.</summary>
    public ReadOnlySpan<byte> Read => _bytes.AsSpan(0, _length);

    /// <summary>Reads on. False at the end, or when no more may be read.</summary>
    public bool Next() => !IsTooLong && Take(_stream.Read(_bytes, _length, _bytes.Length - _length));

    /// <inheritdoc cref="Next"/>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        // Not every stream asks.
        cancellationToken.ThrowIfCancellationRequested();
        return !IsTooLong && Take(await _stream.ReadAsync(_bytes.AsMemory(_length), cancellationToken).ConfigureAwait(false));
    }

    private bool Take(int read)
    {
        _length += read;
        if (read == 0 || _length == _most)
        {
            return false;
        }

        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(_length * 2L, _most));
        }

        return true;
    }
}
