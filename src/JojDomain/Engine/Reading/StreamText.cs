using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Reads the text of a stream into one array: all of it, or one byte more than the limit, which shows that it is too long.</summary>
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

        // Where the length is known, the array is made once and need not grow. It has room for one byte more, at which the end of the stream is found.
        long known = stream.Length - stream.Position + 1;
        IsTooLong = known > _most;
        _bytes = IsTooLong ? [] : new byte[Math.Max(known, 1)];
    }

    /// <summary>Whether the known length of the stream is beyond the limit; then nothing is read.</summary>
    public bool IsTooLong { get; }

    /// <summary>What was read.</summary>
    public ReadOnlySpan<byte> Read => _bytes.AsSpan(0, _length);

    /// <summary>Reads more; false at the end, or beyond the limit.</summary>
    public bool Next() => !IsTooLong && Take(_stream.Read(_bytes, _length, _bytes.Length - _length));

    /// <inheritdoc cref="Next"/>
    public async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        // Not every stream checks it.
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
