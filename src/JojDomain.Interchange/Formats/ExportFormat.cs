namespace JojDomain.Interchange;

/// <summary>A foreign format that stories are written in.</summary>
public sealed class ExportFormat
{
    private readonly Func<FormatSettings, StoryExporter> _create;

    internal ExportFormat(string name, string description, string mediaType, string? documentName, Func<FormatSettings, StoryExporter> create, params EquatableArray<FormatSetting> settings)
    {
        Name = name;
        Description = description;
        MediaType = mediaType;
        DocumentName = documentName;
        Settings = settings;
        _create = create;
    }

    /// <summary>The name, as a command line has it: <c>ocds</c>.</summary>
    public string Name { get; }

    /// <summary>What the format is, in one line.</summary>
    public string Description { get; }

    /// <summary>The media type of the document, or of each of several.</summary>
    public string MediaType { get; }

    /// <summary>The usual name of the document; null where the format is a folder of several.</summary>
    public string? DocumentName { get; }

    /// <summary>Whether the format is a folder of several documents.</summary>
    public bool IsFolder => DocumentName is null;

    /// <summary>Whether a document is one value of JSON, which can be a line of JSON Lines where its indentation is taken out.</summary>
    public bool IsJson => MediaType is "application/json" or "application/ld+json";

    /// <summary>What the format asks for.</summary>
    public EquatableArray<FormatSetting> Settings { get; }

    /// <summary>An exporter with these settings.</summary>
    /// <param name="settings">The settings by name; those that are not required may be absent.</param>
    /// <exception cref="ArgumentException">A setting is required and absent, is not one of the format's, or is not well formed.</exception>
    public StoryExporter Create(IReadOnlyDictionary<string, string> settings) => _create(new FormatSettings(Name, Settings, settings));

    /// <summary>An exporter without settings.</summary>
    /// <exception cref="ArgumentException">The format requires a setting.</exception>
    public StoryExporter Create() => Create(new Dictionary<string, string>());

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
