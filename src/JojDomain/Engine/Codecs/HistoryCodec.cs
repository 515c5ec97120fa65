using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>A history: written like the listing it holds.</summary>
internal sealed class HistoryCodec<TStatus>(Codec<DatedState<TStatus>> entry) : Codec<History<TStatus>>
    where TStatus : notnull
{
    private readonly ListingCodec<DatedState<TStatus>> _entries = new(entry);

    public override bool Read(ref DocumentReader reader, out History<TStatus> value)
    {
        bool read = _entries.Read(ref reader, out Listing<DatedState<TStatus>> entries);
        value = new(entries);
        return read;
    }

    public override void Write(JsonOutput output, History<TStatus> value) => _entries.Write(output, value.Entries);

    public override void Visit(History<TStatus> value, ReferenceVisitor visitor) => _entries.Visit(value.Entries, visitor);

    public override string SchemaKey => _entries.SchemaKey;

    public override bool MayBeArray => true;

    public override void Describe(SchemaWriter schema) => _entries.Describe(schema);
}
