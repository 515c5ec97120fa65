using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A problem, as one program reports to another what is wrong with a document. Unlike other results, it can also be read.</summary>
internal sealed class ProblemCodec : Codec<Problem>
{
    public static readonly ProblemCodec Instance = new();

    private const string CodeStart = "JOJ";

    public override string SchemaKey => "problem";

    public override IReadOnlyList<string> MemberNames => ["code", "severity", "pointer", "line", "column", "offset", "message"];

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out Problem value)
    {
        value = null;
        if (reader.Json.TokenType != JsonTokenType.StartObject)
        {
            return reader.WrongType("an object", out value);
        }

        int start = reader.Json.TokenStartIndex;
        reader.Json.Skip();
        if (TryRead(JsonElement.Parse(reader.Text[start..reader.Json.BytesConsumed]), out value))
        {
            return true;
        }

        reader.Context.Note(ProblemCode.BadValue, "a problem has a code such as \"JOJ1008\", a severity (\"error\" or \"warning\"), a pointer, a message and, where a text was read, line, column and offset", start);
        return false;
    }

    public override void Write(JsonOutput output, Problem value)
    {
        output.StartObject();
        output.Name("code");
        output.Plain(string.Create(CultureInfo.InvariantCulture, $"{CodeStart}{(int)value.Code}"));
        output.Name("severity");
        output.Plain(NameOf(value.Severity));
        output.Name("pointer");
        output.String(value.Pointer);
        if (value.Place is { } place)
        {
            output.Name("line");
            output.Integer(place.Line);
            output.Name("column");
            output.Integer(place.Column);
            output.Name("offset");
            output.Integer(place.Offset);
        }

        output.Name("message");
        output.String(value.Message);
        output.EndObject();
    }

    public override bool WritesObject(Problem value) => true;

    public override void Describe(SchemaWriter schema)
    {
        schema.StartObject("One thing that is wrong with a document or with content, and where.");
        Text(schema, "code", "The stable code, such as JOJ1008.", "pattern", $"^{CodeStart}[0-9]{{4}}$");
        schema.Json.WriteStartObject("severity");
        schema.Summary("How much it matters.");
        schema.Strings("enum", [NameOf(Severity.Error), NameOf(Severity.Warning)]);
        schema.Json.WriteEndObject();
        Text(schema, "pointer", "Where it is: a JSON Pointer (RFC 6901), empty for the whole.");
        schema.Optional("line", IntegerCodec.Instance, "The line in the text, counted from 1; left out where no text was read.");
        schema.Optional("column", IntegerCodec.Instance, "The column in the line, counted from 1 in Unicode code points.");
        schema.Optional("offset", IntegerCodec.Instance, "The offset from the beginning of the text, counted from 0 in bytes of UTF-8.");
        Text(schema, "message", "What is wrong, in one line of English.");
        schema.Rule("""{"required":["code","severity","pointer","message"]}""");
        schema.EndObject();
    }

    private static void Text(SchemaWriter schema, string name, string summary, string? keyword = null, string? value = null)
    {
        schema.Json.WriteStartObject(name);
        schema.Summary(summary);
        schema.Json.WriteString("type", "string");
        if (keyword is not null)
        {
            schema.Json.WriteString(keyword, value);
        }

        schema.Json.WriteEndObject();
    }

    private static bool TryRead(JsonElement json, [NotNullWhen(true)] out Problem? problem)
    {
        problem = null;
        if (TextOf(json, "code") is not { } code
            || !code.StartsWith(CodeStart, StringComparison.Ordinal)
            || !int.TryParse(code.AsSpan(CodeStart.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            || !Enum.IsDefined((ProblemCode)number)
            || TextOf(json, "severity") is not { } severity
            || (severity != NameOf(Severity.Error) && severity != NameOf(Severity.Warning))
            || TextOf(json, "pointer") is not { } pointer
            || TextOf(json, "message") is not { } message)
        {
            return false;
        }

        problem = new Problem
        {
            Code = (ProblemCode)number,
            Severity = severity == NameOf(Severity.Error) ? Severity.Error : Severity.Warning,
            Pointer = pointer,
            Message = message,
            Place = NumberOf(json, "line") is { } line && NumberOf(json, "column") is { } column && NumberOf(json, "offset") is { } offset
                ? new TextPlace(line, column, offset)
                : null,
        };
        return true;
    }

    private static string NameOf(Severity severity) => severity == Severity.Error ? "error" : "warning";

    private static string? TextOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static long? NumberOf(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) ? number : null;
}
