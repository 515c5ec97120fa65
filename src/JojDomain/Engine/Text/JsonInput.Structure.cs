using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace JojDomain.Engine;

/// <content>Objects and arrays: names, commas and ends. Codecs, which know whether they are in an object or in an array, ask for what they expect.</content>
internal ref partial struct JsonInput
{
    private const string AfterItem = "a comma or the end of the array";

    /// <summary>
    /// Moves to the next name in an object if it is in the table and is spelled as in the native form, without escapes and white space. Otherwise the input does not
    /// move, and <see cref="Read"/> reads what is next.
    /// </summary>
    /// <param name="table">The members of the object.</param>
    /// <param name="expected">The member that is looked for first.</param>
    /// <returns>The index of the member, or -1.</returns>
    public int TryReadName(MemberTable table, int expected)
    {
        int at = _position;
        if (TokenType != JsonTokenType.StartObject)
        {
            if ((uint)at >= (uint)_text.Length || _text[at] != ',')
            {
                return -1;
            }

            at++;
        }

        if (_text.Length - at < Vector256<byte>.Count || _text[at] != '"')
        {
            return -1;
        }

        int member = table.FindBlock(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(_text), (nuint)at), expected, out int length);
        if (member >= 0)
        {
            TokenStartIndex = at;
            _valueStart = at + 1;
            _valueEnd = at + length - 2;
            _position = at + length;
            ValueIsEscaped = false;
            TokenType = JsonTokenType.PropertyName;
        }

        return member;
    }

    /// <summary>Moves to the end of the object if it is next, without white space before it; otherwise the input does not move.</summary>
    public bool TryReadEnd()
    {
        if ((uint)_position >= (uint)_text.Length || _text[_position] != '}')
        {
            return false;
        }

        Close();
        return true;
    }

    /// <summary>Moves to the value of the name that was read last.</summary>
    public void ReadNamed() => ReadValue(Next());

    /// <summary>Moves to the first item of the array that begins here; false, at the end of the array, when there is none.</summary>
    public bool ReadFirstItem()
    {
        ReadItemOrEnd(Next());
        return TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Moves to the item after the one that ends here; false, at the end of the array, when there is none.</summary>
    public bool ReadNextItem()
    {
        byte next = Next();
        if (next == ',')
        {
            _position++;
            ReadValue(Next());
            return true;
        }

        if (next != ']')
        {
            Break(AfterItem);
        }

        Close();
        return false;
    }

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

    private void Open(JsonTokenType token, ulong bit)
    {
        if (_depth == _maxDepth)
        {
            throw BrokenText.TooDeep(_maxDepth, _position);
        }

        _objects = (_objects << 1) | bit;
        _depth++;
        EndToken(token, _position + 1);
    }

    private void Close()
    {
        JsonTokenType token = (_objects & 1) != 0 ? JsonTokenType.EndObject : JsonTokenType.EndArray;
        _objects >>= 1;
        _depth--;
        EndToken(token, _position + 1);
    }
}
