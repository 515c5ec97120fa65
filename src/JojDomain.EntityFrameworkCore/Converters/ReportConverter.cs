using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JojDomain.EntityFrameworkCore.Converters;

/// <summary>A report of a leaf as one text: the value's text, the JSON of an absence, or the empty text where it is not stated.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Entity Framework Core makes it.")]
internal sealed class ReportConverter<T>() : ValueConverter<Reported<T>, string>(static report => Write(report), static text => Read(text))
    where T : class, ISpanParsable<T>
{
    // No text of a leaf begins like this: a set of EDTF dates begins with a brace, but without a quotation mark.
    private const string Absent = "{\"";

    private static string Write(Reported<T> report) => report.State switch
    {
        ReportState.NotStated => "",
        ReportState.Stated => report.Value.ToString()!,
        _ => JsonSerializer.Serialize(report),
    };

    private static Reported<T> Read(string text) =>
        text.Length == 0 ? default
        : text.StartsWith(Absent, StringComparison.Ordinal) ? JsonSerializer.Deserialize<Reported<T>>(text)
        : T.Parse(text, CultureInfo.InvariantCulture);
}
