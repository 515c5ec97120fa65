using System.Reflection;

namespace JojDomain.Cli.Output;

/// <summary>Problems as a log of the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts and editors read.</summary>
internal sealed class SarifProblems : JsonFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public SarifProblems(TextWriter writer)
        : base(writer)
    {
        Json.WriteStartObject();
        Json.WriteString("$schema", Schema);
        Json.WriteString("version", "2.1.0");
        Json.WriteStartArray("runs");
        Json.WriteStartObject();
        WriteTool();
        Json.WriteString("columnKind", "unicodeCodePoints");
        Json.WriteStartArray("results");
    }

    protected override void WriteProblem(string file, Problem problem)
    {
        Json.WriteStartObject();
        Json.WriteString("ruleId", ProblemJson.CodeOf(problem));
        Json.WriteString("level", ProblemJson.WordOf(problem.Severity));
        Json.WriteStartObject("message");
        Json.WriteString("text", problem.Message);
        Json.WriteEndObject();
        Json.WriteStartArray("locations");
        Json.WriteStartObject();
        WritePhysicalLocation(file, problem.Place);
        WriteLogicalLocation(problem.Pointer);
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    protected override void WriteEnd()
    {
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    // A path becomes a URI reference, in which characters with a special meaning are escaped.
    private static string Uri(string file)
    {
        string path = OperatingSystem.IsWindows() ? file.Replace('\\', '/') : file;
        string escaped = string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
        return Path.IsPathFullyQualified(file) ? $"file://{(escaped.StartsWith('/') ? "" : "/")}{escaped}" : escaped;
    }

    private void WriteTool()
    {
        Json.WriteStartObject("tool");
        Json.WriteStartObject("driver");
        Json.WriteString("name", "joj");
        Json.WriteString("version", typeof(SarifProblems).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        Json.WriteEndObject();
        Json.WriteEndObject();
    }

    private void WritePhysicalLocation(string file, TextPlace? place)
    {
        Json.WriteStartObject("physicalLocation");
        Json.WriteStartObject("artifactLocation");
        Json.WriteString("uri", Uri(file));
        Json.WriteEndObject();
        if (place is not null)
        {
            Json.WriteStartObject("region");
            Json.WriteNumber("startLine", place.Line);
            Json.WriteNumber("startColumn", place.Column);
            Json.WriteEndObject();
        }

        Json.WriteEndObject();
    }

    private void WriteLogicalLocation(string pointer)
    {
        if (pointer.Length == 0)
        {
            return;
        }

        Json.WriteStartArray("logicalLocations");
        Json.WriteStartObject();
        Json.WriteString("fullyQualifiedName", pointer);
        Json.WriteString("kind", "value");
        Json.WriteEndObject();
        Json.WriteEndArray();
    }
}
