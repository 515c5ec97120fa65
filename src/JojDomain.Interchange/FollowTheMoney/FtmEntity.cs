namespace JojDomain.Interchange;

/// <summary>One entity of FollowTheMoney while its values are gathered: each value once, and none that the model would refuse.</summary>
internal sealed class FtmEntity(string schema, string id)
{
    private readonly List<FtmValue> _values = [];

    public string Schema { get; } = schema;

    public string Id { get; } = id;

    public IReadOnlyList<FtmValue> Values => _values;

    /// <summary>Adds a value; false where it is too long or has nothing in it.</summary>
    public bool TryAdd(int longest, FtmValue value)
    {
        if (!Takes(longest, value.Value))
        {
            return false;
        }

        if (!_values.Exists(each => each.Property == value.Property && each.Value == value.Value && each.Language == value.Language))
        {
            _values.Add(value);
        }

        return true;
    }

    /// <summary>Whether a value may be written: the library takes quotation marks and blanks off its ends, and wants something left.</summary>
    public static bool Takes(int longest, string value) => !value.AsSpan().Trim(" \t\r\n\u00A0\"'").IsEmpty
        && (value.Length <= longest || value.EnumerateRunes().Count() <= longest);
}
