using System.Diagnostics.CodeAnalysis;
using JojDomain.Cli.Input;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary>The texts of sources that a command line names as <c>SOURCE-ID=FILE</c>.</summary>
internal static class SourceTexts
{
    /// <summary>Gives the texts by the ids of their sources; false, with all problems on standard error, where one cannot be used.</summary>
    public static bool TryRead(string[] named, Story story, Inputs inputs, Shell shell, [NotNullWhen(true)] out Dictionary<string, SourceText>? texts)
    {
        texts = new(StringComparer.Ordinal);
        bool isUsable = true;
        foreach (string each in named)
        {
            int equals = each.IndexOf('=', StringComparison.Ordinal);
            string id = each[..equals];
            if (!texts.ContainsKey(id) && TryFind(id, story, shell, out Source? source) && TryRead(each[(equals + 1)..], inputs, shell, out SourceText? text))
            {
                texts.Add(id, text);
                WarnIfOther(source, text, shell);
            }
            else
            {
                isUsable = false;
                if (texts.ContainsKey(id))
                {
                    shell.Report($"the source \"{id}\" is given two texts");
                }
            }
        }

        texts = isUsable ? texts : null;
        return isUsable;
    }

    private static bool TryFind(string id, Story story, Shell shell, [NotNullWhen(true)] out Source? source)
    {
        source = story.Content.Sources.FirstOrDefault(source => source.Id.Text == id);
        if (source is null)
        {
            string[] ids = [.. story.Content.Sources.Select(static each => each.Id.Text)];
            string otherwise = ids.Length == 0 ? "; the story has no sources" : $"; the sources are {string.Join(", ", ids)}";
            shell.Report($"the story has no source \"{id}\"{DidYouMean.Hint(id, ids, otherwise)}");
        }

        return source is not null;
    }

    private static bool TryRead(string file, Inputs inputs, Shell shell, [NotNullWhen(true)] out SourceText? text)
    {
        text = null;
        if (!inputs.TryRead(file, out byte[]? bytes))
        {
            return false;
        }

        if (inputs.IsCut(bytes))
        {
            shell.Report(FormattableString.Invariant($"{Inputs.NameOf(file)} is longer than {StoryReadLimits.DefaultLongestDocument} bytes, the most that is read"));
            return false;
        }

        // The mark belongs to the file and not to the text: positions are counted after it.
        ReadOnlySpan<byte> content = ByteOrderMark.Skip(bytes, out bool isMarked);
        if (isMarked)
        {
            shell.Report(ByteOrderMark.Warning(Inputs.NameOf(file)));
        }

        if (TextFile.TryDecode(content, out string? decoded, out int badOffset))
        {
            text = new SourceText(decoded);
            return true;
        }

        int badByte = badOffset + bytes.Length - content.Length;
        shell.Report(FormattableString.Invariant($"{Inputs.NameOf(file)} is not UTF-8: the byte at offset {badByte} begins no character"));
        return false;
    }

    private static void WarnIfOther(Source source, SourceText text, Shell shell)
    {
        if (source.Text is { } expected && (expected.Length != text.Length || expected.Hash != text.Hash))
        {
            shell.Report(
                $"warning: the text of \"{source.Id}\" is not the one the story was made from: {Described(text.Fingerprint)}; expected {Described(expected)}");
        }
    }

    private static string Described(TextFingerprint text) => FormattableString.Invariant($"{text.Length} code points, {text.Hash}");
}
