using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>
/// The tokens of one JSON text that is in memory as a whole. That, and that a member's name is known before it is read, is what makes it
/// faster than a general tokenizer: an expected name is compared as one block and not searched for its end.
/// </summary>
/// <remarks>
/// It accepts what <see cref="Utf8JsonReader"/> accepts, no comments and no trailing commas. Like that one, it does not look at whether the
/// text is well-formed UTF-8; <see cref="EscapedText"/> does.
/// </remarks>
internal ref partial struct JsonInput
{
    private const string AfterItem = "a comma or the end of the array";

    private readonly ReadOnlySpan<byte> _text;
    private readonly int _maxDepth;

    // What is open, innermost lowest: a set bit is an object. There are at most as many as bits.
    private ulong _objects;
    private int _depth;
    private int _position;
    private int _valueStart;
    private int _valueEnd;

    public JsonInput(ReadOnlySpan<byte> text, int maxDepth)
    {
        _text = text;
        _maxDepth = maxDepth;
    }

    public JsonTokenType TokenType { get; private set; }

    /// <summary>Whether the string or name has escapes.</summary>
    public bool ValueIsEscaped { get; private set; }

    /// <summary>Whether the string or name has only ASCII as it is spelled.</summary>
    public bool ValueIsAscii { get; private set; }

    /// <summary>Where the token begins; that of a string is its quotation mark.</summary>
    public int TokenStartIndex { get; private set; }

    /// <summary>Where the token ends; a name's end is its colon.</summary>
    public readonly int BytesConsumed => _position;

    /// <summary>How many objects and arrays are around the token; one that begins or ends is not around itself.</summary>
    public readonly int CurrentDepth => TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? _depth - 1 : _depth;

    /// <summary>The bytes of the value as it is spelled, without the quotation marks of a string or name.</summary>
    public readonly ReadOnlySpan<byte> ValueSpan => _text[_valueStart.._valueEnd];

    /// <summary>How many bytes the value has as it is spelled.</summary>
    public readonly int ValueLength => _valueEnd - _valueStart;

    /// <summary>The text from the value on.</summary>
    public readonly ReadOnlySpan<byte> ValueAhead => _text[_valueStart..];

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    /// <exception cref="BrokenTextException">The text is no JSON, or too deep.</exception>
    public bool Read()
    {
        switch (TokenType)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                ReadValue(Next());
                return true;
            case JsonTokenType.StartObject:
                ReadNameOrEnd(Next());
                return true;
            case JsonTokenType.StartArray:
                ReadItemOrEnd(Next());
                return true;
            default:
                return ReadAfterValue();
        }
    }

    /// <summary>Passes over the value that begins here, or over the name and its value.</summary>
    public void Skip()
    {
        if (TokenType == JsonTokenType.PropertyName)
        {
            Read();
        }

        if (TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int depth = CurrentDepth;
            while (Read() && CurrentDepth > depth)
            {
                // Only the end of what begins here is of interest.
            }
        }
    }

    /// <summary>The value as a whole number; false when it is none, or beyond the range.</summary>
    public readonly bool TryGetInt32(out int value) => Utf8Parser.TryParse(ValueSpan, out value, out int consumed) && consumed == ValueSpan.Length;

    /// <summary>The number nearest to the value; false when there is none.</summary>
    public readonly bool TryGetDouble(out double value) => Utf8Parser.TryParse(ValueSpan, out value, out int consumed) && consumed == ValueSpan.Length;

    private bool ReadAfterValue()
    {
        byte next = Next();
        if (_depth == 0)
        {
            return _position != _text.Length && Break("the end of the text");
        }

        bool isInObject = (_objects & 1) != 0;
        if (next == ',')
        {
            _position++;
            if (isInObject)
            {
                ReadName(Next(), "the name of a member");
            }
            else
            {
                ReadValue(Next());
            }
        }
        else if (next == (isInObject ? '}' : ']'))
        {
            Close();
        }
        else
        {
            Break(isInObject ? "a comma or the end of the object" : AfterItem);
        }

        return true;
    }

    private void ReadNameOrEnd(byte next)
    {
        if (next == '}')
        {
            Close();
        }
        else
        {
            ReadName(next, "the name of a member or the end of the object");
        }
    }

    private void ReadItemOrEnd(byte next)
    {
        if (next == ']')
        {
            Close();
        }
        else
        {
            ReadValue(next);
        }
    }

    private void ReadName(byte next, string expected)
    {
        if (next != '"')
        {
            Break(expected);
        }

        ReadString();
        if (Next() != ':')
        {
            Break("a colon");
        }

        _position++;
        TokenType = JsonTokenType.PropertyName;
    }

    // The byte that is next after white space; 0, with which nothing begins, at the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte Next()
    {
        // We write none.
        if ((uint)_position < (uint)_text.Length && _text[_position] > ' ')
        {
            return _text[_position];
        }

        return AfterWhiteSpace();
    }

    private byte AfterWhiteSpace()
    {
        for (; (uint)_position < (uint)_text.Length; _position++)
        {
            byte next = _text[_position];
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return next;
            }
        }

        return 0;
    }

    [DoesNotReturn]
    private readonly bool Break(string expected) => throw BrokenText.At(_text, _position, expected);
}
