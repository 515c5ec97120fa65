namespace JojDomain.Interchange;

/// <summary>A foreign format that is read as stories.</summary>
public sealed class ImportFormat
{
    private readonly Func<FormatSettings, StoryImporter> _create;

    internal ImportFormat(string name, string description, Func<FormatSettings, StoryImporter> create, params EquatableArray<FormatSetting> settings)
    {
        Name = name;
        Description = description;
        Settings = settings;
        _create = create;
    }

    /// <summary>The name, as a command line has it: <c>claimreview</c>.</summary>
    public string Name { get; }

    /// <summary>What the format is, in one line.</summary>
    public string Description { get; }

    /// <summary>Whether the documents of a folder belong together, as the sheets of one story do; otherwise each is read by itself.</summary>
    public bool IsFolder { get; internal init; }

    /// <summary>What the format asks for.</summary>
    public EquatableArray<FormatSetting> Settings { get; }

    /// <summary>An importer with these settings.</summary>
    /// <param name="settings">The settings by name; those that are not required may be absent.</param>
    /// <exception cref="ArgumentException">A setting is required and absent, is not one of the format's, or is not well formed.</exception>
    public StoryImporter Create(IReadOnlyDictionary<string, string> settings) => _create(new FormatSettings(Name, Settings, settings));

    /// <summary>An importer without settings.</summary>
    /// <exception cref="ArgumentException">The format requires a setting.</exception>
    public StoryImporter Create() => Create(new Dictionary<string, string>());

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
