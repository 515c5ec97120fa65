using System.Globalization;

namespace JojDomain.Cli.Output;

/// <summary>Shows the progress of long work: one line on standard error that replaces itself, only on a terminal.</summary>
internal sealed class Progress(Shell shell, string what, string unit = "line")
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private long _shownAt = shell.Clock.GetTimestamp();
    private int _length;

    /// <summary>Shows the number of the line or other unit, and the share of the text that is done, unless it was shown a moment ago.</summary>
    public void At(long reached, Stream? stream)
    {
        if (!shell.IsErrorTerminal || shell.Clock.GetElapsedTime(_shownAt) < Between)
        {
            return;
        }

        _shownAt = shell.Clock.GetTimestamp();
        string share = stream is { CanSeek: true, Length: > 0 } ? string.Create(CultureInfo.InvariantCulture, $", {100 * stream.Position / stream.Length}%") : "";
        string text = SafeText.Cut(SafeText.OneLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {unit} {reached:N0}{share}")), shell.Width - 1);
        shell.Error.Write($"\r{text.PadRight(_length)}");
        _length = text.Length;
    }

    /// <summary>Clears the line, so that something else can be printed there.</summary>
    public void Clear()
    {
        if (_length > 0)
        {
            shell.Error.Write($"\r{new string(' ', _length)}\r");
            _length = 0;
        }
    }
}
