using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes the parties of a release, and references to them.</summary>
internal sealed class OcdsPartiesWriter(Utf8JsonWriter writer, Story story, CarriedMembers carried)
{
    private readonly OrderedDictionary<EntityRef, List<string>> _roles = [];

    /// <summary>Adds a party, and a role of it where it has one.</summary>
    public void Add(EntityRef party, string? role)
    {
        if (!_roles.TryGetValue(party, out List<string>? roles))
        {
            _roles.Add(party, roles = []);
        }

        if (role is not null && !roles.Contains(role))
        {
            roles.Add(role);
        }
    }

    public void Write()
    {
        if (_roles.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("parties");
        foreach ((EntityRef party, List<string> roles) in _roles)
        {
            WriteParty(party, roles);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a reference: the id, and the name where there is one.</summary>
    public void WriteReference(EntityRef party)
    {
        writer.WriteStartObject();
        writer.WriteString("id", party.Text);
        if (FirstNames.Of(story.Get(party)) is { } name)
        {
            writer.WriteString("name", name);
        }

        writer.WriteEndObject();
    }

    /// <summary>What to call a voice.</summary>
    public static string NameOf(Story story, Voice voice) => voice is NamedVoice named ? FirstNames.Of(story.Get(named.Entity)) ?? named.Entity.Text : voice.ToString()!;

    private void WriteParty(EntityRef party, List<string> roles)
    {
        Entity entity = story.Get(party);
        using var members = new CarriedEntity(carried, entity);
        members.Add("id");
        writer.WriteStartObject();
        writer.WriteString("id", party.Text);
        if (FirstNames.Of(entity) is { } name)
        {
            writer.WriteString("name", name);
            members.AddItem("names", 0, "text");
        }

        WriteIdentifiers(entity, members);
        if (roles.Count > 0)
        {
            writer.WriteStartArray("roles");
            foreach (string role in roles)
            {
                writer.WriteStringValue(role);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private void WriteIdentifiers(Entity entity, CarriedEntity members)
    {
        EquatableArray<Identifier> identifiers = entity switch
        {
            Organisation organisation => organisation.Identifiers,
            Person person => person.Identifiers,
            _ => [],
        };
        if (identifiers.IsEmpty)
        {
            return;
        }

        writer.WritePropertyName("identifier");
        WriteIdentifier(identifiers[0]);
        if (identifiers.Count > 1)
        {
            writer.WriteStartArray("additionalIdentifiers");
            foreach (Identifier other in identifiers.Skip(1))
            {
                WriteIdentifier(other);
            }

            writer.WriteEndArray();
        }

        members.Add("identifiers");
    }

    private void WriteIdentifier(Identifier identifier)
    {
        writer.WriteStartObject();
        writer.WriteString("scheme", identifier.Scheme.ToUpperInvariant());
        writer.WriteString("id", identifier.Value);
        writer.WriteEndObject();
    }
}
