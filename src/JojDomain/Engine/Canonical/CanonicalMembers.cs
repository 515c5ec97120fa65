using System.Buffers;
using System.Runtime.InteropServices;

namespace JojDomain.Engine;

/// <summary>The members of the objects that are open while a text is written: their names, and where each is in the text. It puts them into canonical order.</summary>
/// <remarks>An object whose members are in order already is not moved, so that a text in canonical order is written once.</remarks>
internal sealed class CanonicalMembers : IDisposable
{
    private PooledList<byte> _names;
    private PooledList<CanonicalMember> _members;
    private PooledList<OpenObject> _open;
    private Comparison<CanonicalMember>? _order;

    /// <summary>Begins an object.</summary>
    public void Open() => _open.Add(new OpenObject { IsInOrder = true, FirstMember = _members.Count, FirstName = _names.Count });

    /// <summary>Adds a member to the object begun last; false where the name is that of the member before it.</summary>
    /// <param name="name">The name without escapes.</param>
    /// <param name="start">Where the member begins in the text.</param>
    public bool TryAdd(ReadOnlySpan<byte> name, int start)
    {
        var member = new CanonicalMember(name, _names.Count, start);
        _names.AddRange(name);
        ref OpenObject open = ref _open.Items[^1];
        if (_members.Count > open.FirstMember && open.IsInOrder)
        {
            int order = CompareNames(_members.Items[^1], member);
            open.IsInOrder = order < 0;
            if (order == 0)
            {
                return false;
            }
        }

        _members.Add(member);
        return true;
    }

    /// <summary>Ends the object begun last, and puts its members into order; false where two have the same name.</summary>
    /// <param name="text">The text up to the end of the last member.</param>
    /// <param name="duplicate">The name that two members have; valid until the next member is added.</param>
    public bool TryClose(Span<byte> text, out ReadOnlySpan<byte> duplicate)
    {
        OpenObject closed = _open.Items[^1];
        _open.Truncate(_open.Count - 1);
        duplicate = default;
        if (!closed.IsInOrder && !TrySort(_members.Items[closed.FirstMember..], text, out duplicate))
        {
            return false;
        }

        _members.Truncate(closed.FirstMember);
        _names.Truncate(closed.FirstName);
        return true;
    }

    public void Dispose()
    {
        _names.Release();
        _members.Release();
        _open.Release();
    }

    private bool TrySort(Span<CanonicalMember> members, Span<byte> text, out ReadOnlySpan<byte> duplicate)
    {
        int start = members[0].Start;
        for (int i = 0; i < members.Length; i++)
        {
            // A comma is between a member and the next one.
            members[i] = members[i].WithEnd(i + 1 < members.Length ? members[i + 1].Start - 1 : text.Length);
        }

        // One delegate for the whole text: a comparer, even a struct, would be boxed for every object.
        members.Sort(_order ??= (left, right) => CompareNames(left, right));
        for (int i = 1; i < members.Length; i++)
        {
            if (CompareNames(members[i - 1], members[i]) == 0)
            {
                duplicate = NameOf(members[i]);
                return false;
            }
        }

        Move(members, text, start);
        duplicate = default;
        return true;
    }

    // The sorted members have as many commas, and so take the same room as before.
    private static void Move(ReadOnlySpan<CanonicalMember> members, Span<byte> text, int start)
    {
        byte[] sorted = ArrayPool<byte>.Shared.Rent(text.Length - start);
        int length = 0;
        foreach (ref readonly CanonicalMember member in members)
        {
            if (length > 0)
            {
                sorted[length++] = (byte)',';
            }

            text.Slice(member.Start, member.Length).CopyTo(sorted.AsSpan(length));
            length += member.Length;
        }

        sorted.AsSpan(0, length).CopyTo(text[start..]);
        ArrayPool<byte>.Shared.Return(sorted);
    }

    private int CompareNames(in CanonicalMember left, in CanonicalMember right) => left.Prefix != right.Prefix
        ? left.Prefix.CompareTo(right.Prefix)
        : Utf16Order.Compare(NameOf(left), NameOf(right));

    private ReadOnlySpan<byte> NameOf(in CanonicalMember member) => _names.Items.Slice(member.NameStart, member.NameLength);

    [StructLayout(LayoutKind.Auto)]
    private struct OpenObject
    {
        public bool IsInOrder;
        public int FirstMember;
        public int FirstName;
    }
}
