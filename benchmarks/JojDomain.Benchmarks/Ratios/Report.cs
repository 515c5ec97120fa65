namespace JojDomain.Benchmarks.Ratios;

/// <summary>Prints lines as they come, plain or as a table in Markdown.</summary>
internal sealed class Report(TextWriter output, bool markdown)
{
    public bool IsMarkdown => markdown;

    public void Begin()
    {
        if (markdown)
        {
            output.WriteLine("| line | figure | against | |");
            output.WriteLine("|---|---:|---|---|");
        }
    }

    /// <summary>Says what is measured; it is in no table.</summary>
    public void Remark(FormattableString text)
    {
        if (!markdown)
        {
            output.WriteLine(Line.Text(text));
        }
    }

    public void Add(IEnumerable<Line> lines)
    {
        foreach (Line line in lines)
        {
            output.WriteLine(markdown ? line.ToMarkdown() : line.ToString());
            output.Flush();
        }
    }
}
