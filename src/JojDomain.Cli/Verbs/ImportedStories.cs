using System.Buffers;
using System.Text.Json;
using JojDomain.Cli.Output;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Writes imported stories: one as native JSON, several as JSON Lines, each as soon as it is read. Stories from a folder or from JSON Lines are always JSON Lines.</summary>
internal sealed class ImportedStories(IEnumerable<ImportedStory> stories, bool areLines, Progress progress, Stream? source, Shell shell)
{
    private long _read;
    private long _refused;
    private long _lost;

    public int Write(ConvertRequest request)
    {
        Conversion.WriteTo(request.Output, shell.Output, target => Conversion.WriteTo(request.Losses, Stream.Null, losses => Write(target, losses)));
        string refused = _refused == 0 ? "" : FormattableString.Invariant($", {_refused:N0} refused");
        shell.Report($"{Wording.English.Count(_read, "story", "stories")} read{refused}, {Wording.English.Count(_lost, "value", "values")} not placed");
        return _refused == 0 ? ExitCode.Clean : ExitCode.Problems;
    }

    private void Write(Stream target, Stream losses)
    {
        using var unplaced = new Utf8JsonWriter(losses, new JsonWriterOptions { Indented = true });
        unplaced.WriteStartArray();
        Story? only = null;
        foreach (ImportedStory each in stories)
        {
            Note(each.Unplaced, unplaced);
            ReportRefusals(each.Refusals);
            if (!each.IsRead)
            {
                _refused++;
            }
            else if (_read++ == 0 && !areLines)
            {
                only = each.Story;
            }
            else
            {
                WriteLine(only, target);
                only = null;
                WriteLine(each.Story, target);
            }

            progress.At(_read + _refused, source);
        }

        progress.Clear();
        unplaced.WriteEndArray();
        if (only is not null)
        {
            target.Write(Shell.Utf8.GetBytes(StoryJson.ToIndentedString(only) + "\n"));
        }
    }

    private void ReportRefusals(EquatableArray<Unplaced> refusals)
    {
        if (!refusals.IsEmpty)
        {
            progress.Clear();
        }

        foreach (Unplaced refusal in refusals)
        {
            shell.Report(refusal.ToString());
        }
    }

    private static void WriteLine(Story? story, Stream target)
    {
        if (story is not null)
        {
            var line = new ArrayBufferWriter<byte>();
            StoryJson.Write(story, line);
            line.Write("\n"u8);
            target.Write(line.WrittenSpan);
        }
    }

    private void Note(EquatableArray<Unplaced> unplaced, Utf8JsonWriter writer)
    {
        _lost += unplaced.Count;
        foreach (Unplaced each in unplaced)
        {
            writer.WriteStartObject();
            writer.WriteString("place", each.Place);
            writer.WriteString("reason", each.Reason);
            writer.WriteEndObject();
        }

        writer.Flush();
    }
}
