namespace JojDomain.Interchange;

/// <summary>The settings that were given for a format, checked against those it asks for.</summary>
internal sealed class FormatSettings
{
    private readonly string _format;
    private readonly IReadOnlyDictionary<string, string> _given;

    public FormatSettings(string format, EquatableArray<FormatSetting> known, IReadOnlyDictionary<string, string> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        _format = format;
        _given = given;
        foreach (string name in given.Keys.Where(name => !known.Any(setting => setting.Name == name)))
        {
            string settings = known.IsEmpty ? "it takes none" : $"it takes {string.Join(", ", known.Select(static setting => setting.Name))}";
            throw new ArgumentException($"the format {format} has no setting \"{name}\"; {settings}", nameof(given));
        }

        foreach (FormatSetting setting in known.Where(setting => setting.IsRequired && !given.ContainsKey(setting.Name)))
        {
            throw new ArgumentException($"the format {format} requires the setting \"{setting.Name}\": {setting.Description}", nameof(given));
        }
    }

    /// <summary>A setting as text; null where it is not given.</summary>
    public string? Text(string name) => _given.GetValueOrDefault(name);

    /// <summary>A setting that is true or false; false where it is not given.</summary>
    /// <exception cref="ArgumentException">The setting is neither.</exception>
    public bool Flag(string name) => Text(name) switch
    {
        "true" => true,
        "false" or null => false,
        _ => throw new ArgumentException($"the setting \"{name}\" of the format {_format} is true or false", name),
    };

    /// <summary>A setting as a value of one of our types; null where it is not given.</summary>
    public T? Value<T>(string name)
        where T : class, IParsable<T>
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException bad)
        {
            throw new ArgumentException($"the setting \"{name}\" of the format {_format} is not well formed: {bad.Message}", name, bad);
        }
    }
}
