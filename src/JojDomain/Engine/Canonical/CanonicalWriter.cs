using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using JojDomain.Engine;

namespace JojDomain.Engine;

/// <summary>Turns the tokens of one text into its canonical form, in pooled memory.</summary>
/// <remarks>
/// Members are written as they come, each remembered with its name; when an object ends out of order, the texts of its members are
/// moved into order. A text already in order is therefore written once and never moved.
/// </remarks>
internal sealed class CanonicalWriter : IDisposable
{
    private PooledList<byte> _text;
    private PooledList<byte> _names;
    private PooledList<CanonicalMember> _members;
    private PooledList<Container> _open;
    private Comparison<CanonicalMember>? _order;

    /// <summary>Whether numbers are written by their exact value, for texts that are only compared: RFC 8785 has no form for each.</summary>
    public bool KeepsNumbersExact { get; init; }

    public ReadOnlySpan<byte> Written => _text.Items;

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
        _text.Release();
        _names.Release();
        _members.Release();
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
                Open(isObject: true);
                return null;
            case JsonTokenType.StartArray:
                Open(isObject: false);
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

    private void Open(bool isObject)
    {
        _text.Add(isObject ? (byte)'{' : (byte)'[');
        _open.Add(new Container { IsObject = isObject, InOrder = true, FirstMember = _members.Count, FirstName = _names.Count });
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
        int start = _text.Count;
        int nameStart = _names.Count;
        if (!TryUnescape(ref reader))
        {
            return UnpairedSurrogate(ref reader);
        }

        ReadOnlySpan<byte> name = _names.Items[nameStart..];
        var member = new CanonicalMember(name, nameStart, start);
        ref Container container = ref _open.Items[^1];
        if (_members.Count > container.FirstMember && container.InOrder)
        {
            int order = CompareNames(_members.Items[^1], member);
            if (order == 0)
            {
                return Duplicate(name);
            }

            container.InOrder = order < 0;
        }

        _members.Add(member);
        CanonicalString.Write(ref _text, name);
        _text.Add((byte)':');
        return null;
    }

    private string? AddString(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            // Nothing in it can need an escape: the reader has refused control characters, and a quotation mark would have ended it.
            CanonicalString.WriteQuoted(ref _text, reader.ValueSpan);
            return null;
        }

        int scratch = _names.Count;
        if (!TryUnescape(ref reader))
        {
            return UnpairedSurrogate(ref reader);
        }

        CanonicalString.Write(ref _text, _names.Items[scratch..]);
        _names.Truncate(scratch);
        return null;
    }

    private string? AddNumber(ref Utf8JsonReader reader)
    {
        if (KeepsNumbersExact)
        {
            ExactNumber.Write(ref _text, reader.ValueSpan);
            return null;
        }

        // A short integer is copied as it is; anything else fits the longest form of a double.
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
        Container container = _open.Items[^1];
        _open.Truncate(_open.Count - 1);
        if (!container.InOrder && SortMembers(container.FirstMember) is { } reason)
        {
            return reason;
        }

        _members.Truncate(container.FirstMember);
        _names.Truncate(container.FirstName);
        _text.Add((byte)'}');
        return null;
    }

    private string? SortMembers(int first)
    {
        Span<CanonicalMember> members = _members.Items[first..];
        int start = members[0].Start;
        int end = _text.Count;
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = members[i].WithEnd(i + 1 < members.Length ? members[i + 1].Start - 1 : end);
        }

        // One delegate for the whole text: a comparer, even a struct, would be boxed for every object.
        members.Sort(_order ??= (left, right) => CompareNames(left, right));
        for (int i = 1; i < members.Length; i++)
        {
            if (CompareNames(members[i - 1], members[i]) == 0)
            {
                return Duplicate(NameOf(members[i]));
            }
        }

        // The members in order are put together elsewhere, with as many commas as before, and then take their place.
        byte[] sorted = ArrayPool<byte>.Shared.Rent(end - start);
        int length = 0;
        foreach (ref readonly CanonicalMember member in members)
        {
            if (length > 0)
            {
                sorted[length++] = (byte)',';
            }

            _text.Items.Slice(member.Start, member.Length).CopyTo(sorted.AsSpan(length));
            length += member.Length;
        }

        sorted.AsSpan(0, length).CopyTo(_text.Items[start..]);
        ArrayPool<byte>.Shared.Return(sorted);
        return null;
    }

    private int CompareNames(in CanonicalMember left, in CanonicalMember right) => left.Prefix != right.Prefix
        ? left.Prefix.CompareTo(right.Prefix)
        : Utf16Order.Compare(NameOf(left), NameOf(right));

    private ReadOnlySpan<byte> NameOf(in CanonicalMember member) => _names.Items.Slice(member.NameStart, member.NameLength);

    // Appends the unescaped text of a name or string to the names; only escapes can hide an unpaired surrogate.
    private bool TryUnescape(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
        {
            _names.AddRange(reader.ValueSpan);
            return true;
        }

        if (!EscapedText.IsUnicode(reader.ValueSpan))
        {
            return false;
        }

        _names.Commit(reader.CopyString(_names.Reserve(reader.ValueSpan.Length)));
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
        public bool InOrder;
        public bool HasItems;
        public int FirstMember;
        public int FirstName;
    }
}
