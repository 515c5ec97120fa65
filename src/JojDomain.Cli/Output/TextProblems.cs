namespace JojDomain.Cli.Output;

/// <summary>A line for each problem, as compilers print them.</summary>
internal sealed class TextProblems(TextWriter writer) : ProblemFormat(writer)
{
    public override void Add(string file, Problem problem) => Writer.WriteLine(ProblemLines.Line(file, problem));
}
