using System.Globalization;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <summary>Notes which members of one entity an exporter wrote, by their names in native JSON, for each form in which a value can be written: bare or as an object.</summary>
internal sealed class CarriedEntity : IDisposable
{
    private readonly CarriedMembers _carried;
    private readonly EntityRef _entity;
    private readonly JsonDocument _json;

    public CarriedEntity(CarriedMembers carried, Entity entity)
    {
        _carried = carried;
        _entity = entity.Reference;
        _json = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(entity));
    }

    /// <summary>Notes a member: the whole of a bare value, and of an object only these of its own members.</summary>
    public void Add(string member, params ReadOnlySpan<string> within)
    {
        if (_json.RootElement.TryGetProperty(member, out JsonElement value))
        {
            Add(CarriedMembers.Pointer(member), value, within);
        }
    }

    /// <summary>Notes an item of a listing: the whole of a bare item, and of an object only these of its members.</summary>
    public void AddItem(string member, int index, params ReadOnlySpan<string> within)
    {
        JsonElement list = _json.RootElement.GetProperty(member);
        string pointer = CarriedMembers.Pointer(member);
        if (list.ValueKind == JsonValueKind.Object)
        {
            list = list.GetProperty("items");
            pointer += "/items";
        }

        Add(FormattableString.Invariant($"{pointer}/{index}"), list[index], within);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Add(string pointer, JsonElement value, ReadOnlySpan<string> within)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            _carried.Add(_entity, pointer);
            return;
        }

        foreach (string path in within)
        {
            AddWithin(pointer, value, path.Split('/'));
        }
    }

    // As far down as there are objects and lists, whose items are given by position; a bare value on the way holds all of it.
    private void AddWithin(string pointer, JsonElement value, ReadOnlySpan<string> path)
    {
        if (value.ValueKind == JsonValueKind.Array && !path.IsEmpty)
        {
            AddWithin(pointer + CarriedMembers.Pointer(path[0]), value[int.Parse(path[0], CultureInfo.InvariantCulture)], path[1..]);
        }
        else if (path.IsEmpty || value.ValueKind != JsonValueKind.Object)
        {
            _carried.Add(_entity, pointer);
        }
        else if (value.TryGetProperty(path[0], out JsonElement member))
        {
            AddWithin(pointer + CarriedMembers.Pointer(path[0]), member, path[1..]);
        }
    }
}
