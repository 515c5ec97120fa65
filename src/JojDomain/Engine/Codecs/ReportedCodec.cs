using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Reads a reported value: the value itself, or an object with the member <c>absent</c>.</summary>
internal static class ReportedCodec
{
    public static bool Read<T>(ref DocumentReader reader, Codec<T> inner, out Reported<T> value)
        where T : notnull
    {
        if (reader.Json.TokenType == JsonTokenType.StartObject && !inner.HasMember(reader.NameWrittenFirst()) && AbsenceJson.Begins(in reader, inner))
        {
            bool isAbsent = AbsenceJson.Read(ref reader, out Absence? absence);
            value = isAbsent ? new Reported<T>(absence!) : default;
            return isAbsent;
        }

        bool read = inner.Read(ref reader, out T? stated);
        value = read ? new Reported<T>(stated!) : default;
        return read;
    }
}

/// <summary>A reported value: the value itself, or an object with the member <c>absent</c>.</summary>
internal sealed class ReportedCodec<T>(Codec<T> inner) : Codec<Reported<T>>
    where T : notnull
{
    public override bool Read(ref DocumentReader reader, out Reported<T> value) => ReportedCodec.Read(ref reader, inner, out value);

    public override void Write(JsonOutput output, Reported<T> value)
    {
        if (value.TryGet(out T? stated))
        {
            inner.Write(output, stated);
        }
        else if (value.Absence is { } absence)
        {
            AbsenceJson.Write(output, absence);
        }
        else
        {
            throw new InvalidOperationException("A value that is not stated has no JSON; its member is left out.");
        }
    }

    public override bool IsWritten(Reported<T> value) => value.State != ReportState.NotStated;

    public override bool WritesObject(Reported<T> value) => !value.TryGet(out T? stated) || inner.WritesObject(stated);

    public override void Visit(Reported<T> value, ReferenceVisitor visitor)
    {
        if (value.TryGet(out T? stated))
        {
            inner.Visit(stated, visitor);
        }
        else if (value.Absence is { } absence)
        {
            AbsenceJson.Visit(absence, visitor);
        }
    }

    public override string SchemaKey => SchemaWriter.KeyOf("reported", inner);

    public override void Describe(SchemaWriter schema)
    {
        schema.Summary("The value itself, or the report that there is none to give.");
        schema.Json.WriteStartArray("anyOf");
        schema.Value(null, inner);
        AbsenceJson.Describe(schema, inner.MemberNames);
        schema.Json.WriteEndArray();
    }
}
