using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes a line for each value, and one with the property <c>id</c> for each entity. The first member sorts the lines by entity.</summary>
internal sealed class FtmStatementWriter(Stream stream, string dataset) : FtmWriter(stream)
{
    public override bool HoldsDetails => true;

    public override void Write(FtmEntity entity)
    {
        Write(entity, new FtmValue("id", entity.Id, null, null, null));
        foreach (FtmValue value in entity.Values)
        {
            Write(entity, value);
        }
    }

    private void Write(FtmEntity entity, FtmValue value) => WriteLine(json =>
    {
        json.WriteString("canonical_id", entity.Id);
        json.WriteString("entity_id", entity.Id);
        json.WriteString("prop", value.Property);
        json.WriteString("schema", entity.Schema);
        json.WriteString("value", value.Value);
        json.WriteString("dataset", dataset);
        WriteIfGiven(json, "lang", value.Language);
        WriteIfGiven(json, "original_value", value.Original);
        WriteIfGiven(json, "origin", value.Origin);
        json.WriteBoolean("external", false);
        json.WriteString("id", Key(entity.Id, value));
    });

    private static void WriteIfGiven(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "FollowTheMoney names a statement by the SHA-1 of its parts; nothing is kept secret or safe by it.")]
    private string Key(string entity, FtmValue value)
    {
        string language = value.Language is null ? "" : $"@{value.Language}";
        return Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes($"{dataset}.{entity}.{value.Property}.{value.Value}{language}")));
    }
}
