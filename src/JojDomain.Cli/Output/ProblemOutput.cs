using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JojDomain.Cli.Output;

/// <summary>Prints problems as they are found, as lines or as one JSON array, and keeps none of them: a corpus may have any number.</summary>
internal sealed class ProblemOutput : IDisposable
{
    private readonly Shell _shell;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter? _json;

    public ProblemOutput(Shell shell, bool asJson)
    {
        _shell = shell;
        if (asJson)
        {
            _json = new Utf8JsonWriter(_buffer, ProblemJson.Indented);
            _json.WriteStartArray();
        }
    }

    public bool HasErrors { get; private set; }

    public void Add(string file, Problem problem)
    {
        HasErrors |= problem.Severity == Severity.Error;
        if (_json is null)
        {
            _shell.Out.WriteLine(ProblemLines.Line(file, problem));
            return;
        }

        ProblemJson.Write(file, problem, _json);
        HandOn(_json);
    }

    /// <summary>Says that these were all.</summary>
    public void End()
    {
        if (_json is not null)
        {
            _json.WriteEndArray();
            HandOn(_json);
            _shell.Out.WriteLine();
        }
    }

    public void Dispose() => _json?.Dispose();

    private void HandOn(Utf8JsonWriter json)
    {
        json.Flush();
        _shell.Out.Write(SafeText.Json(Encoding.UTF8.GetString(_buffer.WrittenSpan)));
        _buffer.ResetWrittenCount();
    }
}
