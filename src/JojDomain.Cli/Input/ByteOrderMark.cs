namespace JojDomain.Cli.Input;

/// <summary>The byte order mark of UTF-8, which editors on Windows write. The library refuses it; the command line skips it with a warning.</summary>
internal static class ByteOrderMark
{
    public const int Length = 3;

    /// <summary>The warning for a story that begins with one.</summary>
    public static Problem PassedOver { get; } = new()
    {
        Code = ProblemCode.ByteOrderMark,
        Severity = Severity.Warning,
        Pointer = "",
        Message = "the text begins with a byte order mark, which JSON does not allow (RFC 8259); it was passed over",
        Place = new TextPlace(1, 1, 0),
    };

    public static bool Leads(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8);

    /// <summary>The text after the mark, or all of it where there is none.</summary>
    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> bytes, out bool isMarked)
    {
        isMarked = Leads(bytes);
        return isMarked ? bytes[Length..] : bytes;
    }

    /// <summary>The warning for another text that begins with one.</summary>
    public static string Warning(string name) => $"warning: {name} begins with a byte order mark, which was passed over";
}
