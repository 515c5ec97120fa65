using System.Buffers;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using Xunit;

namespace JojDomain.Tests.Engine;

public sealed class JsonTextTests
{
    public static TheoryData<string> Specials => new(
        "\"", "\\", "\0", "\b", "\n", "\u001F", "\u007F", "\u0080", "é", "\u00FF", "\u07FF", "\u0800", "’", "\u2028", "\u8000", "\uD7FF", "\uE000", "\uFFFF", "😀", "\U0010FFFF");

    // Below this, blocks of 16, 8 and 4 are combined in every way.
    [Theory]
    [MemberData(nameof(Specials))]
    public void Write_SpecialAtEveryPlace_SpellsAsTheTextIsRead(string special)
    {
        for (int before = 0; before < 36; before++)
        {
            for (int after = 0; after < 36; after++)
            {
                string text = string.Concat(Plain(before), special, Plain(after));
                string written = Written(text, room: 6 * text.Length + 16);
                JsonSerializer.Deserialize<string>($"\"{written}\"").Should().Be(text);
                written.Should().Be(Plain(before) + Spelling(special) + Plain(after));
            }
        }
    }

    // Every room up to that of two blocks, and every place at which a block can stop within it.
    [Theory]
    [MemberData(nameof(Specials))]
    public void Write_LittleRoom_GoesOnWhereItStopped(string special)
    {
        for (int before = 0; before < 36; before++)
        {
            string text = string.Concat(Plain(before), special, special, Plain(15), special, Plain(9));
            for (int room = JsonText.LeastRoom; room < 48; room++)
            {
                JsonSerializer.Deserialize<string>($"\"{Written(text, room)}\"").Should().Be(text);
            }
        }
    }

    // A text with three times as many bytes as characters fills the buffer before more room is made.
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("xy")]
    public void String_WideTextUpToTheEndOfTheBuffer_IsWrittenWhole(string before)
    {
        for (int wide = 5_300; wide < 5_500; wide++)
        {
            string text = string.Concat(before, new string('中', wide), string.Concat(Enumerable.Repeat("abcdefghijklmno中", 20)));
            JsonOutput output = NewOutput();

            output.String(text);

            Encoding.UTF8.GetString(output.Written).Should().Be($"\"{text}\"");
            output.Return(complete: true);
        }
    }

    [Fact]
    public void Plain_EveryLength_IsTheTextInQuotationMarks()
    {
        for (int length = 0; length < 70; length++)
        {
            string text = string.Concat(Enumerable.Range(0, length).Select(static index => (char)('a' + (index % 26))));
            JsonOutput output = JsonOutput.Rent();

            output.Plain(text);

            Encoding.UTF8.GetString(output.Written).Should().Be($"\"{text}\"");
            output.Return(complete: true);
        }
    }

    [Fact]
    public void Write_RoomBelowTheLeast_WritesNothingAndKeepsTheText()
    {
        ReadOnlySpan<char> text = "abc";

        JsonText.Write(ref text, new byte[JsonText.LeastRoom - 1]).Should().Be(0);
        text.ToString().Should().Be("abc");
    }

    [Fact]
    public void String_LongerThanTheBuffer_GoesToTheTargetInPieces()
    {
        string text = string.Concat(Enumerable.Repeat("é\"x’😀 plain words of some length, ", 20_000));
        var target = new ArrayBufferWriter<byte>();
        JsonOutput output = JsonOutput.Rent(target);
        output.StartArray();
        output.String(text);
        output.String("");
        output.EndArray();
        output.Return(complete: true);

        JsonSerializer.Deserialize<string[]>(target.WrittenSpan).Should().Equal(text, "");
    }

    [Theory]
    [InlineData(16 * 1024, 17_000, 128 * 1024)]
    [InlineData(100_000, 150_000, 200_000)]
    [InlineData(100_000, 300_000, 300_000)]
    [InlineData(0x4000_0000, 0x4000_0001, 0x7FFF_FFC7)]
    [InlineData(0x7000_0000, 0x7FFF_FFC7, 0x7FFF_FFC7)]
    public void Grown_Buffer_IsTwiceAsLongUpToTheLongestArray(int length, long needed, int grown) => OutputBuffer.Grown(length, needed).Should().Be(grown);

    [Fact]
    public void Grown_BeyondTheLongestArray_IsRefused() =>
        ((Func<int>)(static () => OutputBuffer.Grown(0x7000_0000, 0x7FFF_FFC8))).Should().Throw<InvalidOperationException>().WithMessage("*longer than an array*");

    [Fact]
    public void EndArray_BufferWrittenToTheTargetJustBefore_LeavesNoComma()
    {
        // Every length around the size at which the target gets the buffer: the comma before the bracket may be the byte that stays in it.
        for (int length = (64 * 1024) - 40; length < (64 * 1024) + 40; length++)
        {
            var target = new ArrayBufferWriter<byte>();
            JsonOutput output = JsonOutput.Rent(target);
            output.StartArray();
            output.String(Plain(length));
            output.StartObject();
            output.EndObject();
            output.Integer(1);
            output.EndArray();
            output.Return(complete: true);

            Encoding.UTF8.GetString(target.WrittenSpan).Should().Be($"[\"{Plain(length)}\",{{}},1]");
        }
    }

    // The idle output of the thread may have a large buffer already. While it is rented, the next one is new.
    private static JsonOutput NewOutput()
    {
        _ = JsonOutput.Rent();
        return JsonOutput.Rent();
    }

    private static string Plain(int length) => string.Create(length, 0, static (room, _) =>
    {
        for (int index = 0; index < room.Length; index++)
        {
            room[index] = (char)('a' + (index % 26));
        }
    });

    private static string Spelling(string special) => special switch
    {
        "\"" => "\\\"",
        "\\" => "\\\\",
        "\0" => "\\u0000",
        "\b" => "\\b",
        "\n" => "\\n",
        "\u001F" => "\\u001f",
        _ => special,
    };

    private static string Written(string text, int room)
    {
        var written = new List<byte>();
        byte[] buffer = new byte[room];
        ReadOnlySpan<char> rest = text;
        do
        {
            int length = JsonText.Write(ref rest, buffer);
            written.AddRange(buffer[..length]);
        }
        while (!rest.IsEmpty);
        return Encoding.UTF8.GetString([.. written]);
    }
}
