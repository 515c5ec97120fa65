using System.Text.Json;

namespace JojDomain.Engine;

/// <content>Values, of which all but strings, objects and arrays are read here.</content>
internal ref partial struct JsonInput
{
    private void ReadValue(byte next)
    {
        switch (next)
        {
            case (byte)'"':
                ReadString();
                TokenType = JsonTokenType.String;
                break;
            case (byte)'{':
                Open(JsonTokenType.StartObject, 1);
                break;
            case (byte)'[':
                Open(JsonTokenType.StartArray, 0);
                break;
            case (byte)'t':
                ReadLiteral("true"u8, JsonTokenType.True);
                break;
            case (byte)'f':
                ReadLiteral("false"u8, JsonTokenType.False);
                break;
            case (byte)'n':
                ReadLiteral("null"u8, JsonTokenType.Null);
                break;
            default:
                ReadNumber();
                break;
        }
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal, JsonTokenType token)
    {
        if (!_text[_position..].StartsWith(literal))
        {
            throw BrokenText.InLiteral(_text, _position, literal);
        }

        EndToken(token, _position + literal.Length);
    }

    private void ReadNumber()
    {
        ReadOnlySpan<byte> rest = _text[_position..];
        bool isNumber = JsonNumber.TryMeasure(rest, out int length);
        if (!isNumber || (length == rest.Length ? _depth > 0 : !",}] \n\r\t/"u8.Contains(rest[length])))
        {
            throw BrokenText.At(_text, _position + length, length == 0 ? "a value" : isNumber ? "the end of the number" : "a digit");
        }

        EndToken(JsonTokenType.Number, _position + length);
    }

    private void EndToken(JsonTokenType token, int end)
    {
        TokenStartIndex = _valueStart = _position;
        _position = _valueEnd = end;
        TokenType = token;
    }
}
