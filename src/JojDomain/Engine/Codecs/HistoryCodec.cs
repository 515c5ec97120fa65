using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Reads a history, which has the JSON of its listing of dated states.</summary>
internal static class HistoryCodec
{
    public static bool Read<TStatus>(ref DocumentReader reader, Codec<DatedState<TStatus>> entry, out History<TStatus> value)
        where TStatus : notnull
    {
        bool read = ListingCodec.Read(ref reader, entry, out Listing<DatedState<TStatus>> entries);
        value = new(entries);
        return read;
    }
}

/// <summary>A history, which has the JSON of its listing of dated states.</summary>
internal sealed class HistoryCodec<TStatus>(Codec<DatedState<TStatus>> entry) : Codec<History<TStatus>>
    where TStatus : notnull
{
    private readonly ListingCodec<DatedState<TStatus>> _entries = new(entry);

    public override bool Read(ref DocumentReader reader, out History<TStatus> value) => HistoryCodec.Read(ref reader, entry, out value);

    public override void Write(JsonOutput output, History<TStatus> value) => _entries.Write(output, value.Entries);

    public override void Visit(History<TStatus> value, ReferenceVisitor visitor) => _entries.Visit(value.Entries, visitor);

    public override string SchemaKey => _entries.SchemaKey;

    public override bool MayBeArray => true;

    public override void Describe(SchemaWriter schema) => _entries.Describe(schema);
}
