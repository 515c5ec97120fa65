using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Writes the same graph as <see cref="FollowTheMoneyExporter"/> as statements of FollowTheMoney, in JSON Lines: one for each value, with what an entity cannot say of it.</summary>
/// <remarks>
/// A statement has the language of its value in three letters; as its original value what the story has, where that is another spelling or the words of a sum; and as its origin the id of the
/// source that a claim came through, or that supports what the author holds, where it is one. Source: FollowTheMoney 4.11.
/// </remarks>
public sealed partial class FollowTheMoneyStatementsExporter : StoryExporter
{
    private readonly FollowTheMoneyStatementsOptions _options;

    /// <summary>An exporter.</summary>
    /// <param name="options">What the statements must have and a story cannot know.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    /// <exception cref="ArgumentException">The name of the dataset is not of its form.</exception>
    public FollowTheMoneyStatementsExporter(FollowTheMoneyStatementsOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(options.Dataset);
        if (!DatasetName().IsMatch(options.Dataset))
        {
            throw new ArgumentException($"the name of a dataset is lower-case letters, digits, and single low lines between them, such as dakar_2026, and not \"{options.Dataset}\"", nameof(options));
        }

        _options = options;
    }

    /// <summary>The format <c>followthemoney-statements</c>.</summary>
    public static ExportFormat FollowTheMoneyStatementsFormat { get; } = new(
        "followthemoney-statements",
        "FollowTheMoney statements, a line of JSON for each value, with its language, original and origin",
        "application/x-ndjson",
        "statements.json",
        static settings => new FollowTheMoneyStatementsExporter(new FollowTheMoneyStatementsOptions { Dataset = settings.Text("dataset")! }),
        new FormatSetting("dataset", "the name of the dataset, such as dakar_2026", true));

    /// <inheritdoc/>
    public override ExportFormat Format => FollowTheMoneyStatementsFormat;

    private protected override LossReport WriteTo(DocumentTarget target, Story story)
    {
        using Stream stream = target.Open(Format.DocumentName!);
        using var writer = new FtmStatementWriter(stream, _options.Dataset);
        return FtmStory.Write(story, writer);
    }

    [GeneratedRegex("^[a-z0-9]+(_[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex DatasetName();
}
