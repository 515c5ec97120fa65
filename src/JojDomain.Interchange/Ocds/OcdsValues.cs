using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Values in the forms of OCDS, where they have one.</summary>
internal static partial class OcdsValues
{
    /// <summary>Whether a date is a whole date-time (RFC 3339), the only one that OCDS knows.</summary>
    public static bool IsDateTime([NotNullWhen(true)] When? when) => when is EdtfDate { Kind: DateKind.DateTime } date && Whole().IsMatch(date.ToString());

    /// <summary>Writes a value object.</summary>
    public static void WriteValue(Utf8JsonWriter writer, string name, decimal amount, CurrencyCode currency)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("amount", amount);
        writer.WriteString("currency", currency.ToString());
        writer.WriteEndObject();
    }

    /// <summary>The code of the contractStatus codelist for a state; null where none says the same.</summary>
    public static string? ContractStatus(AgreementStatus state) =>
        state == AgreementStatus.InForce || state == AgreementStatus.UnderWay ? "active"
        : state == AgreementStatus.Cancelled ? "cancelled"
        : state == AgreementStatus.Ended || state == AgreementStatus.Expired ? "terminated"
        : null;

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
