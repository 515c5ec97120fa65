using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes a line for each entity, with all its values by property.</summary>
internal sealed class FtmEntityWriter(Stream stream) : FtmWriter(stream)
{
    public override bool HoldsDetails => false;

    public override void Write(FtmEntity entity) => WriteLine(json =>
    {
        json.WriteString("id", entity.Id);
        json.WriteString("schema", entity.Schema);
        json.WriteStartObject("properties");
        foreach (IGrouping<string, FtmValue> property in entity.Values.GroupBy(static value => value.Property))
        {
            json.WriteStartArray(property.Key);
            foreach (string value in property.Select(static each => each.Value).Distinct(StringComparer.Ordinal))
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    });
}
