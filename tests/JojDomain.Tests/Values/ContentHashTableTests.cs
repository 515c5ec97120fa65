using Xunit;

namespace JojDomain.Tests.Values;

/// <summary>Hashes by the names of the IANA registry of RFC 6920, and what else people write for them.</summary>
public sealed class ContentHashTableTests
{
    private const string Hex = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void Parse_NameAndLowerCaseHexadecimal_IsKept() => Verdicts.Keeps<ContentHash>(
    [
        "sha-256:" + Hex, "sha3-256:" + Hex, "blake3:" + Hex, "k12-256:" + Hex, Bytes("sha-384:", 48), Bytes("sha-512:", 64), Bytes("sha3-224:", 28), Bytes("sha3-384:", 48),
        Bytes("sha3-512:", 64), Bytes("sha-256-128:", 16), Bytes("sha-256-120:", 15), Bytes("sha-256-96:", 12), Bytes("sha-256-64:", 8), Bytes("sha-256-32:", 4),
        Bytes("md5:", 16), Bytes("sha1:", 20), Bytes("sha-1:", 20), Bytes("blake2b-512:", 64), Bytes("x:", 1), Bytes("x:", 128), Bytes("a-b-c:", 3), Bytes(new string('a', 32) + ":", 1),
    ]);

    [Fact]
    public void Parse_AnythingElse_IsRefused() => Verdicts.Refuses<ContentHash>(
        " is not a content hash: ",
    [
        "sha-256", "sha-256:", "-sha:00", "sha-:00", "sha--256:00", "1sha:00", "é:00", "x:", "x:0", "x:000", "x:0G", "x:é0", "x:\u0660\u0660",
        "x:\uff10\uff10", "x:-1", "x:+1", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa:00", "sha3-256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "ni:///sha-256;f4OxZX_x", "sha-256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "x:00:00", "x: 00", "x:0 0", "x:00\t", "sh a:00",
        "sha.256:00", "sha/256:00", "\ufeffx:00", "x\u0000:00", "null",
        Hex, ":" + Hex, "sha-256:" + Hex.ToUpperInvariant(), "SHA-256:" + Hex, "Sha-256:" + Hex, "sha256:" + Hex, "sha_256:" + Hex, "sha-256=" + Hex, "sha-256-" + Hex, "sha-256;" + Hex,
        "sha-256::" + Hex, "sha-256 :" + Hex, "sha-256: " + Hex, " sha-256:" + Hex, "sha-256:" + Hex + " ", "sha-256:" + Hex + "\n", "sha-256:" + Hex + "0", "sha-256:" + Hex + "00",
        "sha-256:" + Hex[1..], "sha-256:" + Hex[2..], "sha-256:0x" + Hex[2..], "sha-256:" + Hex[1..] + "g", "sha-256:" + Hex[1..] + "\ud800", "sha-256:" + Hex[1..] + "\uff21",
        "urn:sha-256:" + Hex, "\ufeffsha-256:" + Hex, Bytes("sha384:", 48), Bytes("sha512:", 64), Bytes("sha-384:", 32), Bytes("sha-512:", 48), Bytes("sha3-256:", 28),
        Bytes("sha-256-32:", 32), Bytes("x:", 129), Bytes(new string('a', 33) + ":", 1),
    ]);

    private static string Bytes(string name, int count) => name + string.Concat(Enumerable.Repeat("0f", count));
}
