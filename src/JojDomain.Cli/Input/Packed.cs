namespace JojDomain.Cli.Input;

/// <summary>Recognises compressed files by their first bytes: otherwise they would be reported as broken JSON.</summary>
internal static class Packed
{
    /// <summary>The number of bytes that are needed.</summary>
    public const int HeadLength = 6;

    /// <summary>The format; null where the file is not compressed.</summary>
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
