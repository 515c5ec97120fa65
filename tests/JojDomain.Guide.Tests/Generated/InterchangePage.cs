using System.Globalization;
using System.Text;
using System.Text.Json;
using JojDomain.Interchange;
using JojDomain.Serialization;

namespace JojDomain.Guide.Tests.Generated;

/// <summary>The page of the foreign formats: what there is, and what each holds of a story, by its own report of losses.</summary>
internal static class InterchangePage
{
    public const string Path = "src/guide/interchange.md";

    private const string Sample = "dakar-2026";

    private static readonly Dictionary<string, string> Settings = new(StringComparer.Ordinal)
    {
        ["ocid-prefix"] = "ocds-213czf",
        ["published"] = "2026-11-30T12:00:00Z",
        ["publisher"] = "Open Data Desk",
        ["uri"] = "https://example.org/package.json",
        ["dataset"] = "dakar_2026",
    };

    public static string Text()
    {
        Story story = ReferenceStories.Get(Sample);
        (ExportFormat Format, LossReport Losses)[] reports = [.. InterchangeFormats.Exports.Select(format => (format, ReportOf(format, story)))];
        var page = new StringBuilder();
        _ = page.Append($"""
            # Interchange

            Made from the reports of losses that each format gives of `{Sample}`. `joj convert STORY --to FORMAT --losses FILE` gives the report of your story, member by member, and
            `joj convert FILE --from FORMAT --losses FILE` what has no place in ours; [the package](../JojDomain.Interchange/README.md) does the same in C#. An export invents nothing to fill what a
            format requires: what a story cannot know is a setting. What an import reads is a claim of the document's publisher, with its place in the document as evidence.
            An imported entity holds what it is known by alone, such as a name, a register number or an address: what else the document gives it is claimed. So [two documents about one thing merge](changing.md#merges), and
            differ in their claims.

            `joj convert stories.jsonl --to FORMAT` writes many stories, each as soon as it is read: those of a file of lines, of a folder or of a pattern, or with `--lines` of standard input. A format whose
            document is one value of JSON ({Listed(InterchangeFormats.Exports.Where(static format => format.IsJson))}) gives JSON Lines. Of any other, `-o` names a folder for a file each, or a folder each, such as `1-dakar-2026.html`: ids
            are those of one story, and a program would take two things of one id in one document for one. OCDS alone joins documents: an `ocid` is the prefix and the id of an agreement, and releases of one `ocid` are of one
            contracting process, whoever publishes them. Agreements that are not the same therefore need ids that differ in all stories that are published under one prefix. A story that is not valid, or that the format has no document for, is refused, and the others are written.

            ## Out

            | format | what it is | settings |
            |---|---|---|

            """);
        foreach ((ExportFormat format, _) in reports)
        {
            _ = page.Append($"| `{format.Name}` | {format.Description} | {SettingsOf(format.Settings)} |\n");
        }

        _ = page.Append("\n## In\n\n| format | what it is | settings |\n|---|---|---|\n");
        foreach (ImportFormat format in InterchangeFormats.Imports)
        {
            _ = page.Append($"| `{format.Name}` | {format.Description} | {SettingsOf(format.Settings)} |\n");
        }

        _ = page.Append($"\n## What is lost, and why\n\nOf {story.Entities.Count} entities. A member that is lost as a whole counts once, whatever is in it.\n\n| format | members lost | reason |\n|---|---:|---|\n");
        foreach ((ExportFormat format, LossReport losses) in reports)
        {
            foreach ((string reason, int count) in losses.CountBy(static loss => loss.Reason).DefaultIfEmpty(new("nothing is lost", 0)))
            {
                _ = page.Append(CultureInfo.InvariantCulture, $"| `{format.Name}` | {count:N0} | {reason} |\n");
            }
        }

        _ = page.Append("\n## What each format holds\n\nEvery member that the story has: `yes` where all of it is in the document, `part` where some of it is, or it is of some entities, and nothing where it is lost.\n");
        foreach (IGrouping<EntityKind, Entity> kind in story.Entities.GroupBy(static entity => entity.EntityKind))
        {
            Append(page, kind, reports);
        }

        return page.ToString();
    }

    private static LossReport ReportOf(ExportFormat format, Story story)
    {
        var settings = format.Settings.Where(static setting => setting.IsRequired).ToDictionary(static setting => setting.Name, static setting => Settings[setting.Name]);
        return format.Create(settings).Write(story, DocumentTarget.ToMemory());
    }

    private static string Listed(IEnumerable<ExportFormat> formats) => string.Join(", ", formats.Select(static format => $"`{format.Name}`"));

    private static string SettingsOf(EquatableArray<FormatSetting> settings) =>
        string.Join("; ", settings.Select(static setting => $"`{setting.Name}`{(setting.IsRequired ? "" : " (optional)")}: {setting.Description}"));

    private static void Append(StringBuilder page, IGrouping<EntityKind, Entity> kind, (ExportFormat Format, LossReport Losses)[] reports)
    {
        (string Entity, string Member)[] members = [.. kind.SelectMany(static entity => MembersOf(entity).Select(member => (entity.Reference.Text, member)))];
        _ = page.Append($"\n### {kind.Key}\n\n| member | {string.Join(" | ", reports.Select(static report => report.Format.Name))} |\n|---|{string.Concat(reports.Select(static _ => "---|"))}\n");
        foreach (IGrouping<string, string> member in members.GroupBy(static each => each.Member, static each => each.Entity).OrderBy(static member => member.Key == "/id" ? "" : member.Key, StringComparer.Ordinal))
        {
            IEnumerable<string> held = reports.Select(report => HeldOf(report.Losses, member.Key, [.. member]));
            _ = page.Append($"| {member.Key[1..].Replace('/', '.')} | {string.Join(" | ", held)} |\n");
        }
    }

    // Whom a claim is attributed to is what a format must not lose: it is shown member by member.
    private static IEnumerable<string> MembersOf(Entity entity)
    {
        using JsonDocument json = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(entity));
        return
        [
            .. json.RootElement.EnumerateObject().SelectMany(static member => member is { Name: "attribution", Value.ValueKind: JsonValueKind.Object }
                ? member.Value.EnumerateObject().Select(static each => $"/attribution/{each.Name}")
                : [$"/{member.Name}"]),
        ];
    }

    private static string HeldOf(LossReport losses, string member, HashSet<string> entities)
    {
        Loss[] touching = [.. losses.Where(loss => loss.Entity is { } entity && entities.Contains(entity.Text) && (IsWithin(loss.Path, member) || IsWhole(loss.Path, member)))];
        int lost = touching.Where(loss => IsWhole(loss.Path, member)).Select(static loss => loss.Entity!.Text).Distinct().Count();
        return touching.Length == 0 ? "yes" : lost == entities.Count ? "" : "part";
    }

    private static bool IsWhole(string path, string member) => path.Length > 0 && (member == path || member.StartsWith($"{path}/", StringComparison.Ordinal));

    private static bool IsWithin(string path, string member) => path.StartsWith($"{member}/", StringComparison.Ordinal);
}
