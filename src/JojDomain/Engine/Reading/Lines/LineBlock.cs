using System.Buffers;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Whole lines in a pooled buffer, which the block owns. Each is parsed in the buffer, when it is asked for.</summary>
/// <param name="buffer">A pooled buffer that begins with the lines; null for a single line that is too long to be kept.</param>
/// <param name="length">The length of the lines.</param>
/// <param name="number">The number of the first line.</param>
/// <param name="offset">The offset of the first line in the stream.</param>
/// <param name="options">The longest line that is parsed, and how large its document may be.</param>
internal sealed class LineBlock(byte[]? buffer, int length, long number, long offset, StoryJsonLinesOptions options)
{
    private byte[]? _buffer = buffer;
    private bool _isLost = buffer is null;
    private long _number = number;
    private int _at;

    /// <summary>The next line that is not blank; null after the last one.</summary>
    public StoryLine? Next()
    {
        if (_isLost)
        {
            _isLost = false;
            return TooLong(_number, offset);
        }

        while (_at < length)
        {
            int start = _at;
            ReadOnlySpan<byte> text = _buffer.AsSpan(start, length - start);
            if (text.IndexOf((byte)'\n') is int end and >= 0)
            {
                text = text[..end];
            }

            _at += text.Length + 1;
            long line = _number++;
            text = text.EndsWith("\r"u8) ? text[..^1] : text;
            if (text.Length > options.LongestLine)
            {
                return TooLong(line, offset + start);
            }

            if (text.ContainsAnyExcept(" \t\r"u8))
            {
                return Read(text, line, offset + start);
            }
        }

        return null;
    }

    /// <summary>Returns the buffer to the pool; there are no more lines then.</summary>
    public void Release()
    {
        if (_buffer is not null)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = null;
            _at = length;
        }
    }

    private StoryLine Read(ReadOnlySpan<byte> text, long line, long offset)
    {
        _ = StoryReading.TryRead(text, options.Limits, out Story? story, out EquatableArray<Problem> problems);
        return new StoryLine(line, story, problems.IsEmpty ? default : Placed(problems, line, offset));
    }

    private static EquatableArray<Problem> Placed(EquatableArray<Problem> problems, long line, long offset) =>
        [.. problems.Select(problem => problem with { Place = problem.Place is { } place ? new TextPlace(line, place.Column, offset + place.Offset) : null })];

    private StoryLine TooLong(long line, long at)
    {
        var problem = new Problem
        {
            Code = ProblemCode.LineTooLong,
            Pointer = "",
            Message = FormattableString.Invariant($"the line is longer than {options.LongestLine} bytes, the most that is read"),
            Place = new TextPlace(line, 1, at),
        };
        return new StoryLine(line, null, [problem]);
    }
}
