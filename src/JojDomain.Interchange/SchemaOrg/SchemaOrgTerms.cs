using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Writes the terms of one node, and notes which members of the entity they hold.</summary>
internal sealed class SchemaOrgTerms(Utf8JsonWriter writer, Story story, CarriedEntity carried)
{
    public void Text(string term, string member, LangText? text)
    {
        if (text is not null)
        {
            writer.WriteString(term, text.Text);
            carried.Add(member, "text");
        }
    }

    public void Word(string term, string member, string? word)
    {
        if (word is not null)
        {
            writer.WriteString(term, word);
            carried.Add(member);
        }
    }

    public void Date(string term, string member, Reported<When> reported)
    {
        if (DateOf(reported) is { } date)
        {
            Word(term, member, date);
        }
    }

    public void Reference(string term, string member, EntityRef? target)
    {
        if (target is not null)
        {
            Link(term, target);
            carried.Add(member);
        }
    }

    /// <summary>A person or an organisation; nothing else can be in the place of one.</summary>
    public void Party(string term, string member, Reported<EntityRef> reported) => Reference(term, member, reported.TryGet(out EntityRef? party) ? party : null);

    /// <summary>Another node, without noting a member.</summary>
    public void Link(string term, EntityRef target)
    {
        writer.WriteStartObject(term);
        Id(target);
        writer.WriteEndObject();
    }

    /// <summary>The name of a node, without noting a member.</summary>
    public void Id(EntityRef id) => writer.WriteString("@id", $"#{id.Text}");

    /// <summary>The person or organisation that speaks; null where it is neither, or none is named.</summary>
    public EntityRef? PartyOf(Voice voice) => voice is NamedVoice named && story.Get(named.Entity) is Organisation or Person ? named.Entity : null;

    /// <summary>A time as schema.org has dates; null where it is none.</summary>
    public static string? DateOf(Reported<When> reported) => reported.TryGet(out When? when) && SchemaOrgTypes.IsDate(when) ? when.ToString() : null;
}
