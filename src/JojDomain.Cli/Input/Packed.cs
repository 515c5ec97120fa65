namespace JojDomain.Cli.Input;

/// <summary>Knows compressed files by the bytes that they begin with: their text would be reported as broken JSON otherwise.</summary>
internal static class Packed
{
    /// <summary>As many bytes of a file as it takes to know.</summary>
    public const int HeadLength = 6;

    /// <summary>The format; null where the bytes are of no compressed file.</summary>
    public static string? FormatOf(ReadOnlySpan<byte> head) => head switch
    {
        [0x1F, 0x8B, ..] => "gzip",
        [(byte)'P', (byte)'K', 3, 4, ..] => "zip",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "zstd",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', ..] => "bzip2",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "xz",
        _ => null,
    };
}
