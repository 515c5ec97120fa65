using System.Globalization;
using System.Text;
using System.Text.Json;
using JojDomain.Interchange;
using JojDomain.Serialization;

namespace JojDomain.Guide.Tests.Generated;

/// <summary>The page of the foreign formats: their list, and what each contains of a story, according to its own loss report.</summary>
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

            This page is made from the loss reports of all formats for `{Sample}`. `joj convert STORY --to FORMAT --losses FILE` gives the report for your story, member by member, and
            `joj convert FILE --from FORMAT --losses FILE` reports what could not be placed in a story; [the package](../JojDomain.Interchange/README.md) does the same in C#. An export invents nothing to fill
            what a format requires: what a story cannot know is a setting. Everything that an import reads is a claim of the document's publisher, with its place in the document as evidence.
            An imported entity holds only what identifies it, such as a name, a register number or an address; everything else that the document states about it is claimed. So
            [two documents about one thing merge](changing.md#merges), and differ only in their claims.

            `joj convert stories.jsonl --to FORMAT` writes many stories, each as soon as it is read: from JSON Lines, a folder or a pattern, or with `--lines` from standard input. For a format whose
            document is one JSON value ({Listed(InterchangeFormats.Exports.Where(static format => format.IsJson))}) the result is JSON Lines. For any other, `-o` names a folder, which receives a file or a folder for each story, such as
            `1-dakar-2026.html`: ids are unique only within one story, so that two stories cannot share a document. OCDS is the exception: an `ocid` is the prefix and the id of an agreement, and all releases with one
            `ocid` belong to one contracting process, also from different publishers. Different agreements therefore need different ids in all stories that are published under one prefix. A story that is invalid, or
            that the format cannot write, is refused, and the others are written.

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

        _ = page.Append($"\n## What is lost, and why\n\nOf {story.Entities.Count} entities. A member that is lost as a whole counts once, with everything in it.\n\n| format | members lost | reason |\n|---|---:|---|\n");
        foreach ((ExportFormat format, LossReport losses) in reports)
        {
            foreach ((string reason, int count) in losses.CountBy(static loss => loss.Reason).DefaultIfEmpty(new("nothing is lost", 0)))
            {
                _ = page.Append(CultureInfo.InvariantCulture, $"| `{format.Name}` | {count:N0} | {reason} |\n");
            }
        }

        _ = page.Append("\n## What each format contains\n\nEvery member that the story has: `yes` where the document contains all of it, `part` where it contains some of it, or has it for some entities, and nothing where it is lost.\n");
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

    // The attribution is what a format should lose last, so it is shown member by member.
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
