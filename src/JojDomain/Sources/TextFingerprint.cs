namespace JojDomain;

/// <summary>The length and the hash of a source's text, with which a copy of the text is recognised although the text itself is not stored.</summary>
public sealed partial record TextFingerprint : Part
{
    /// <summary>The fingerprint of one text.</summary>
    /// <param name="length">The length of the text in Unicode code points; 0 or more.</param>
    /// <param name="hash">The hash of the text's UTF-8 bytes, without a byte order mark.</param>
    /// <exception cref="ArgumentNullException">The hash is null.</exception>
    /// <exception cref="ArgumentException">The length is less than 0.</exception>
    public TextFingerprint(int length, ContentHash hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        if (length < 0)
        {
            throw new ArgumentException("the length of a text is 0 code points or more");
        }

        Length = length;
        Hash = hash;
    }

    /// <summary>The length of the text in Unicode code points; 0 or more.</summary>
    [Least(0)]
    public int Length { get; }

    /// <summary>The hash of the text's UTF-8 bytes, without a byte order mark.</summary>
    public ContentHash Hash { get; }
}
