using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The parties that signed an agreement, which OCDS has by an extension. A party whose signature is not stated is none of them: that it is a party does not state that it signed.</summary>
internal static class OcdsSignatories
{
    /// <summary>The address of the extension, which a package has to declare.</summary>
    public const string Extension = "https://raw.githubusercontent.com/open-contracting-extensions/ocds_contract_signatories_extension/master/extension.json";

    /// <summary>Whether there are signatories to write: the extension requires two.</summary>
    public static bool AreStated(Agreement agreement) => Of(agreement).Take(2).Count() == 2;

    public static void Write(Utf8JsonWriter writer, Agreement agreement, OcdsPartiesWriter parties)
    {
        if (!AreStated(agreement))
        {
            return;
        }

        writer.WriteStartArray("signatories");
        foreach (EntityRef party in Of(agreement))
        {
            parties.WriteReference(party);
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<EntityRef> Of(Agreement agreement) =>
        agreement.Parties.Where(static party => !party.SignedBy.IsEmpty).Select(static party => party.Organisation).Distinct();
}
