using System.Buffers;
using System.Text;
using System.Text.Json;

namespace JojDomain.Cli.Output;

/// <summary>Writes problems as parts of one JSON document, one at a time, without keeping them.</summary>
internal abstract class JsonFormat : ProblemFormat
{
    private readonly ArrayBufferWriter<byte> _buffer = new();

    protected JsonFormat(TextWriter writer)
        : base(writer) => Json = new Utf8JsonWriter(_buffer, ProblemJson.Indented);

    protected Utf8JsonWriter Json { get; }

    public sealed override void Add(string file, Problem problem)
    {
        WriteProblem(file, problem);
        HandOn();
    }

    public sealed override void End()
    {
        WriteEnd();
        HandOn();
        Writer.WriteLine();
    }

    protected abstract void WriteProblem(string file, Problem problem);

    protected abstract void WriteEnd();

    protected override void Dispose(bool disposing)
    {
        Json.Dispose();
        base.Dispose(disposing);
    }

    private void HandOn()
    {
        Json.Flush();
        Writer.Write(SafeText.Json(Encoding.UTF8.GetString(_buffer.WrittenSpan)));
        _buffer.ResetWrittenCount();
    }
}
