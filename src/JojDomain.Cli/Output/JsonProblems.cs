namespace JojDomain.Cli.Output;

/// <summary>One array of problems, each as in <see cref="ProblemJson"/>.</summary>
internal sealed class JsonProblems : JsonFormat
{
    public JsonProblems(TextWriter writer)
        : base(writer) => Json.WriteStartArray();

    protected override void WriteProblem(string file, Problem problem) => ProblemJson.Write(file, problem, Json);

    protected override void WriteEnd() => Json.WriteEndArray();
}
