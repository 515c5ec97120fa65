using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Writes the tokens of one text as its canonical form, into pooled memory.</summary>
/// <remarks>Members are written in the order of the text. An object whose members are in another order is put into canonical order at its end.</remarks>
internal sealed class CanonicalWriter : IDisposable
{
    private readonly CanonicalMembers _members = new();
    private PooledList<byte> _text;
    private PooledList<byte> _unescaped;
    private PooledList<Container> _open;

    /// <summary>Whether numbers are written by their exact value, for texts that are only compared: RFC 8785 does not have a form for every number.</summary>
    public bool KeepsNumbersExact { get; init; }

    public ReadOnlySpan<byte> Written => _text.Items;

    /// <summary>Writes all tokens of a reader; on failure the reason states what has no canonical form, and where.</summary>
    public bool TryTransform(ref Utf8JsonReader reader, int lengthHint, [NotNullWhen(false)] out string? reason)
    {
        reason = null;
        _text.Reserve(lengthHint);
        while (reason is null && reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    reason = AddName(ref reader);
                    break;
                case JsonTokenType.EndObject:
                    reason = EndObject();
                    break;
                case JsonTokenType.EndArray:
                    _open.Truncate(_open.Count - 1);
                    _text.Add((byte)']');
                    break;
                default:
                    reason = AddValue(ref reader);
                    break;
            }
        }

        return reason is null;
    }

    public void Dispose()
    {
        _members.Dispose();
        _text.Release();
        _unescaped.Release();
        _open.Release();
    }

    private string? AddValue(ref Utf8JsonReader reader)
    {
        if (_open.Count > 0 && _open.Items[^1] is { IsObject: false })
        {
            SeparateItem();
        }

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                _text.Add((byte)'{');
                _open.Add(new Container { IsObject = true });
                _members.Open();
                return null;
            case JsonTokenType.StartArray:
                _text.Add((byte)'[');
                _open.Add(default);
                return null;
            case JsonTokenType.String:
                return AddString(ref reader);
            case JsonTokenType.Number:
                return AddNumber(ref reader);
            default:
                _text.AddRange(reader.ValueSpan);
                return null;
        }
    }

    private void SeparateItem()
    {
        ref Container container = ref _open.Items[^1];
        if (container.HasItems)
        {
            _text.Add((byte)',');
        }

        container.HasItems = true;
    }

    private string? AddName(ref Utf8JsonReader reader)
    {
        SeparateItem();
        if (!TryUnescape(ref reader, out ReadOnlySpan<byte> name))
        {
            return UnpairedSurrogate(ref reader);
        }

        if (!_members.TryAdd(name, _text.Count))
        {
            return Duplicate(name);
        }

        CanonicalString.Write(ref _text, name);
        _text.Add((byte)':');
        return null;
    }

    private string? AddString(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            // Without escapes it needs none: the reader has refused control characters, and a quotation mark would have ended the string.
            CanonicalString.WriteQuoted(ref _text, reader.ValueSpan);
            return null;
        }

        if (!TryUnescape(ref reader, out ReadOnlySpan<byte> value))
        {
            return UnpairedSurrogate(ref reader);
        }

        CanonicalString.Write(ref _text, value);
        return null;
    }

    private string? AddNumber(ref Utf8JsonReader reader)
    {
        if (KeepsNumbersExact)
        {
            ExactNumber.Write(ref _text, reader.ValueSpan);
            return null;
        }

        if (!CanonicalNumber.TryFormat(reader.ValueSpan, _text.Reserve(CanonicalNumber.MaxLength), out int written))
        {
            string shown = Shown.Of(Encoding.UTF8.GetString(reader.ValueSpan[..Math.Min(reader.ValueSpan.Length, 200)]));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"the number {shown} at byte {reader.TokenStartIndex} is beyond the range of an IEEE 754 double");
        }

        _text.Commit(written);
        return null;
    }

    private string? EndObject()
    {
        _open.Truncate(_open.Count - 1);
        if (!_members.TryClose(_text.Items, out ReadOnlySpan<byte> duplicate))
        {
            return Duplicate(duplicate);
        }

        _text.Add((byte)'}');
        return null;
    }

    // The text of a name or string, valid until the next one. Only a text with escapes can have an unpaired surrogate.
    private bool TryUnescape(ref Utf8JsonReader reader, out ReadOnlySpan<byte> text)
    {
        text = reader.ValueSpan;
        if (!reader.ValueIsEscaped)
        {
            return true;
        }

        if (!EscapedText.IsUnicode(text))
        {
            return false;
        }

        _unescaped.Truncate(0);
        _unescaped.Commit(reader.CopyString(_unescaped.Reserve(text.Length)));
        text = _unescaped.Items;
        return true;
    }

    private static string Duplicate(ReadOnlySpan<byte> name) =>
        $"an object has the member name {Shown.Of(Encoding.UTF8.GetString(name))} twice";

    private static string UnpairedSurrogate(ref Utf8JsonReader reader) =>
        string.Create(CultureInfo.InvariantCulture, $"the string at byte {reader.TokenStartIndex} has an unpaired surrogate");

    [StructLayout(LayoutKind.Auto)]
    private struct Container
    {
        public bool IsObject;
        public bool HasItems;
    }
}
