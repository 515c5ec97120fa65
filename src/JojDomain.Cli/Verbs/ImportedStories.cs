using System.Buffers;
using System.Text.Json;
using JojDomain.Interchange;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>Writes what an import gives: one story as native JSON, several as JSON Lines, each as soon as it is read.</summary>
internal static class ImportedStories
{
    public static int Write(IEnumerable<ImportedStory> stories, ConvertRequest request, Shell shell)
    {
        int exitCode = ExitCode.Clean;
        Conversion.WriteTo(request.Output, file => exitCode = WriteTo(file, stories, request, shell));
        return request.Output is null ? WriteTo(shell.Output, stories, request, shell) : exitCode;
    }

    private static int WriteTo(Stream target, IEnumerable<ImportedStory> stories, ConvertRequest request, Shell shell)
    {
        int exitCode = ExitCode.Clean;
        Conversion.WriteTo(request.Losses, file => exitCode = WriteTo(target, file, stories, shell));
        return request.Losses is null ? WriteTo(target, Stream.Null, stories, shell) : exitCode;
    }

    private static int WriteTo(Stream target, Stream losses, IEnumerable<ImportedStory> stories, Shell shell)
    {
        using var unplaced = new Utf8JsonWriter(losses, new JsonWriterOptions { Indented = true });
        unplaced.WriteStartArray();
        (int read, int refused, int lost) = (0, 0, 0);
        Story? only = null;
        foreach (ImportedStory each in stories)
        {
            lost += Note(each.Unplaced, unplaced);
            foreach (Unplaced refusal in each.Refusals)
            {
                shell.Tell(refusal.ToString());
            }

            if (each.IsRead)
            {
                if (read++ == 0)
                {
                    only = each.Story;
                    continue;
                }

                WriteLine(only, target);
                only = null;
                WriteLine(each.Story, target);
            }
            else
            {
                refused++;
            }
        }

        unplaced.WriteEndArray();
        if (only is not null)
        {
            target.Write(Shell.Utf8.GetBytes(StoryJson.ToIndentedString(only) + "\n"));
        }

        shell.Tell(FormattableString.Invariant($"{read} stories read, {refused} refused, {lost} values not placed"));
        return refused == 0 ? ExitCode.Clean : ExitCode.Problems;
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

    private static int Note(EquatableArray<Unplaced> unplaced, Utf8JsonWriter writer)
    {
        foreach (Unplaced each in unplaced)
        {
            writer.WriteStartObject();
            writer.WriteString("place", each.Place);
            writer.WriteString("reason", each.Reason);
            writer.WriteEndObject();
        }

        return unplaced.Count;
    }
}
