using System.Security.Cryptography;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Makes ids of a story from the ids of a foreign document: the same from run to run, and different where those differ.</summary>
internal static class StableId
{
    private const int Longest = 128;
    private const int HashLength = 10;

    /// <summary>The id of these parts, joined with full stops. Where characters have to be replaced, or the id would be too long, a hash of the parts is added.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var id = new StringBuilder();
        bool changed = false;
        foreach (string part in parts)
        {
            string sound = Sound(part);
            changed |= sound != part || sound.Length == 0;
            id.Append(id.Length > 0 ? "." : "").Append(sound);
        }

        string text = id.ToString();
        if (!changed && text.Length <= Longest)
        {
            return text;
        }

        string hash = Hash(string.Join('\u001F', parts));
        return text.Length == 0 ? hash : $"{text[..Math.Min(text.Length, Longest - HashLength - 1)].TrimEnd('.', '-', '_')}-{hash}";
    }

    /// <summary>A short hash of a text, as hexadecimal digits.</summary>
    public static string Hash(string text) => Hash(Encoding.UTF8.GetBytes(text));

    /// <summary>A short hash of bytes, as hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..HashLength];

    // ASCII letters and digits, and single hyphens, full stops and low lines between them.
    private static string Sound(string part)
    {
        var sound = new StringBuilder(part.Length);
        foreach (char each in part)
        {
            if (char.IsAsciiLetterOrDigit(each))
            {
                sound.Append(each);
            }
            else if (sound.Length > 0 && sound[^1] is not ('-' or '.' or '_'))
            {
                sound.Append(each is '.' or '_' ? each : '-');
            }
        }

        return sound.ToString().TrimEnd('-', '.', '_');
    }
}
