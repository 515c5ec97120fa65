using System.Text;
using JojDomain.Tests.Serialization.Reading;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>Ways in which a document is broken: by its bytes, and by its structure.</summary>
internal static class Damage
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-0", "1e400", "1.10", "\"id\":", "\"type\":", "\"absent\":\"none\"", "\\u0000", "\\ud800", "//", "/*", "NaN", " ", "\n", "\uFEFF",
        }.Select(Encoding.UTF8.GetBytes),
        [0], [0x80], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xFE, 0xFF],
    ];

    private static readonly string[] Values =
    [
        "null", "true", "0", "-0", "7", "1e400", "79228162514264337593543950336", "\"\"", "\"x\"", "\"restic\"", "\"article\"", "\" restic\"", "\"2025-13\"", "\"..\"", "[]", "[[]]", "[null]", "{}",
        "{\"absent\":\"none\"}", "{\"absent\":\"unknown\",\"reason\":\"disputed\"}", "{\"type\":\"joint\"}", "{\"type\":\"System.String\"}", "{\"items\":[]}", "{\"completeness\":\"exhaustive\"}", "{\"$ref\":\"#\"}",
    ];

    /// <summary>Bytes changed, inserted, deleted, doubled or moved, at one to four places.</summary>
    public static byte[] Bytes(byte[] document, Random random)
    {
        List<byte> text = [.. document];
        for (int times = random.Next(1, 5); times > 0 && text.Count > 0; times--)
        {
            int at = random.Next(text.Count);
            int length = random.Next(1, Math.Min(30, text.Count - at) + 1);
            switch (random.Next(6))
            {
                case 0:
                    text[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    text[at] = (byte)random.Next(256);
                    break;
                case 2:
                    text.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                case 3:
                    text.RemoveRange(at, length);
                    break;
                case 4:
                    text.InsertRange(at, text.GetRange(at, length));
                    break;
                default:
                    text.RemoveRange(at, text.Count - at);
                    break;
            }
        }

        return [.. text];
    }

    /// <summary>Values exchanged, members renamed, doubled, taken away or put elsewhere: still JSON, and mostly not a story.</summary>
    public static byte[] Structure(byte[] document, Random random)
    {
        byte[] text = document;
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            IReadOnlyList<Mutation> values = Mutation.Values(text);
            Mutation value = values[random.Next(values.Count)];
            IReadOnlyList<Mutation> members = Mutation.Members(text);
            if (members.Count == 0)
            {
                return text;
            }

            Mutation member = members[random.Next(members.Count)];
            string name = member.Text[..(member.Text.IndexOf('"', 1) + 1)];
            text = random.Next(7) switch
            {
                0 => value.By(Values[random.Next(Values.Length)]),
                1 => value.By(values[random.Next(values.Count)].Text),
                2 => member.By(member.Text[^1] == ',' ? "" : $"\"x\":{random.Next()}"),
                3 => member.By(member.Text[^1] == ',' ? member.Text + member.Text : $"{member.Text},{member.Text}"),
                4 => member.By(members[random.Next(members.Count)].Text.TrimEnd(',') + (member.Text[^1] == ',' ? "," : "")),
                5 => member.By($"\"{char.ToUpperInvariant(name[1])}{member.Text[2..]}"),
                _ => value.By($"[{value.Text},{value.Text}]"),
            };
        }

        return text;
    }
}
