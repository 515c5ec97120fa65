using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>A part of a view whose JSON another codec writes. A schema states at most its JSON type.</summary>
internal sealed class WrittenCodec<T>(Action<JsonOutput, T> write, string? type = null) : Codec<T>
    where T : notnull
{
    public override string SchemaKey => "written";

    public override bool IsInPlace => true;

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value) => throw new NotSupportedException();

    public override void Write(JsonOutput output, T value) => write(output, value);

    public override void Describe(SchemaWriter schema)
    {
        if (type is not null)
        {
            schema.Json.WriteString("type", type);
        }
    }
}
