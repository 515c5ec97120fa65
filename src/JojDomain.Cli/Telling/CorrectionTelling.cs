using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Tells what the author of a story has put right, a line for each.</summary>
internal sealed class CorrectionTelling(Page page, Names names, TimeWords times)
{
    public void Tell(EquatableArray<Correction> corrections)
    {
        foreach (Correction correction in corrections)
        {
            page.Line(
                0,
                "corrected",
                correction.When.State == ReportState.NotStated ? "" : $" {times.Of(correction.When)}",
                $": {correction.Words.Text}",
                correction.About.IsEmpty ? "" : $" (about {string.Join(", ", correction.About.Select(names.Of))})");
        }
    }
}
