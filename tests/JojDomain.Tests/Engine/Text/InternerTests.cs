using System.Runtime.Intrinsics;
using System.Text;
using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

/// <summary>Each text has a slot of its own, which does not depend on the bytes after the text.</summary>
public sealed class InternerTests
{
    [Fact]
    public void Slot_TextsOfEveryLength_IsTheTextsOwnWhateverFollows()
    {
        var interner = new Interner(kept: 0);
        Dictionary<int, int> slots = [];
        for (int length = 0; length <= Interner.LongestText; length++)
        {
            byte[] alone = Encoding.ASCII.GetBytes(new string('a', length));
            int slot = interner.SlotOf(alone, length);

            slots.TryAdd(slot, length).Should().BeTrue("{0} is shorter", length);
            for (int more = 0; more <= 40; more++)
            {
                byte[] within = [.. alone, .. Encoding.ASCII.GetBytes(new string('a', more))];
                interner.SlotOf(within, length).Should().Be(slot, "{0} of {1}", length, within.Length);
                within.AsSpan(length).Fill((byte)'"');
                interner.SlotOf(within, length).Should().Be(slot);
            }
        }

        slots.Should().HaveCount(Interner.LongestText + 1);
    }

    [Fact]
    public void Slot_TextsThatDifferInOneByte_AreDifferent()
    {
        var interner = new Interner(kept: 0);
        HashSet<int> slots = [];
        foreach (int length in new[] { 1, 7, 8, 15, 16, 17, 31, 32, 33, 48, 64 })
        {
            for (int at = 0; at < length; at++)
            {
                byte[] text = Encoding.ASCII.GetBytes(new string('a', length));
                text[at] = (byte)'b';
                slots.Add(interner.SlotOf(text, length)).Should().BeTrue("{0} of {1}", at, length);
            }
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    public void Find_MoreTextsThanThereWasRoomFor_FindsEach(int length)
    {
        var interner = new Interner(kept: 0);
        object key = new();
        for (int number = 0; number < 900; number++)
        {
            interner.Find(Text(number, length), length, key, out int slot).Should().BeNull();
            interner.Keep(slot, key, number);
        }

        for (int number = 0; number < 900; number++)
        {
            interner.Find(Text(number, length), length, key, out _).Should().Be(number);
            interner.Find(Text(number, length), length, new object(), out _).Should().BeNull("that is another's");
        }
    }

    [Fact]
    public void SlotOf_AnId_IsThatOfItsBytes()
    {
        var interner = new Interner(kept: 0);
        int slot = interner.SlotOf("restic"u8, 6);

        interner.SlotOf("restic").Should().Be(slot);
        interner.SlotOf("restic-2").Should().NotBe(slot);
        interner.SlotOf(new string('a', Interner.LongestText)).Should().BePositive();
        interner.SlotOf(new string('a', Interner.LongestText + 1)).Should().Be(-1);
    }

    [Fact]
    public void Trim_MoreThanIsKept_ForgetsThem()
    {
        var interner = new Interner(kept: 1);
        object key = new();
        interner.Find("one"u8, 3, key, out int slot);
        interner.Keep(slot, key, 1);
        interner.Trim();
        interner.Find("one"u8, 3, key, out _).Should().Be(1, "as many are kept");

        interner.SlotOf("two"u8, 3);
        interner.Trim();

        interner.Find("one"u8, 3, key, out _).Should().BeNull();
    }

    [Fact]
    public void Hash_OfTextsWhoseHalvesChangePlaces_DiffersAsThatOfAnyOthers()
    {
        // Words exchanged, the outer two with the length in them: in a sum they would cancel out, with any seed.
        byte[] text = Encoding.ASCII.GetBytes("aaaaaaaabbbbbbbbccccccccdddddddd");
        byte[] other = Encoding.ASCII.GetBytes("DdddddddccccccccbbbbbbbbAaaaaaaa");

        SeededHash.Of(Vector256.Create(text), text.Length).Should().NotBe(SeededHash.Of(Vector256.Create(other), other.Length));
    }

    private static byte[] Text(int number, int length) => Encoding.ASCII.GetBytes($"{number:000}{new string('x', length - 3)}");
}
