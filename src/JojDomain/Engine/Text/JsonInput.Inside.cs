using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace JojDomain.Engine;

/// <content>What is inside an object or array, for a reader that knows in which it is.</content>
internal ref partial struct JsonInput
{
    /// <summary>
    /// Goes to the name that is next in an object if it is one of the table's and is there as we write it; otherwise the input does not
    /// move, and what is next can be read.
    /// </summary>
    /// <returns>The member, or -1.</returns>
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

    /// <summary>Goes to the end of the object if it is next, with no white space before it; otherwise the input does not move.</summary>
    public bool TryReadEnd()
    {
        if ((uint)_position >= (uint)_text.Length || _text[_position] != '}')
        {
            return false;
        }

        Close();
        return true;
    }

    /// <summary>Goes to the value of the name that was read last.</summary>
    public void ReadNamed() => ReadValue(Next());

    /// <summary>Goes to the first item of the array that begins here; false, at its end, when it has none.</summary>
    public bool ReadFirstItem()
    {
        ReadItemOrEnd(Next());
        return TokenType != JsonTokenType.EndArray;
    }

    /// <summary>Goes to the item after the one that ends here; false, at the array's end, when there is none.</summary>
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
}
