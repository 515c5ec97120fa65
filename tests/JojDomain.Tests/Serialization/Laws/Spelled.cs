using System.Text;
using System.Text.Json;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>The same document in another spelling.</summary>
internal static class Spelled
{
    /// <summary>A document with members in random order, with white space anywhere, or with characters as escapes, as the arguments ask.</summary>
    public static byte[] Anew(byte[] document, Random random, bool order = false, bool space = false, bool escapes = false)
    {
        using JsonDocument parsed = JsonDocument.Parse(document);
        var text = new StringBuilder();
        Write(parsed.RootElement);
        Space();
        return Encoding.UTF8.GetBytes(text.ToString());

        void Space() => text.Append(space ? random.Next(6) switch { 0 => " ", 1 => "\n\t", 2 => "\r\n  ", _ => "" } : "");

        void String(string value)
        {
            text.Append('"');
            foreach (Rune rune in value.EnumerateRunes())
            {
                bool escape = (escapes && random.Next(3) == 0) || rune.Value < ' ';
                foreach (char each in rune.ToString())
                {
                    _ = escape
                        ? text.Append("\\u").Append(((int)each).ToString(random.Next(2) == 0 ? "x4" : "X4", null))
                        : text.Append(each switch { '"' => "\\\"", '\\' => "\\\\", _ => each.ToString() });
                }
            }

            text.Append('"');
        }

        void Write(JsonElement value)
        {
            Space();
            switch (value.ValueKind)
            {
                case JsonValueKind.Object:
                    JsonProperty[] members = [.. value.EnumerateObject()];
                    if (order)
                    {
                        random.Shuffle(members);
                    }

                    text.Append('{');
                    for (int index = 0; index < members.Length; index++)
                    {
                        text.Append(index == 0 ? "" : ",");
                        Space();
                        String(members[index].Name);
                        Space();
                        text.Append(':');
                        Write(members[index].Value);
                    }

                    Space();
                    text.Append('}');
                    break;
                case JsonValueKind.Array:
                    text.Append('[');
                    int count = 0;
                    foreach (JsonElement item in value.EnumerateArray())
                    {
                        text.Append(count++ == 0 ? "" : ",");
                        Write(item);
                    }

                    Space();
                    text.Append(']');
                    break;
                case JsonValueKind.String:
                    String(value.GetString()!);
                    break;
                default:
                    text.Append(value.GetRawText());
                    break;
            }

            Space();
        }
    }
}
