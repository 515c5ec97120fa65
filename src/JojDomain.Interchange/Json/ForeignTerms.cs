using System.Text.Json;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Says scalars of a foreign object with open terms, where no property has their sense, and reports what no term can say.</summary>
internal static partial class ForeignTerms
{
    /// <summary>Makes a statement with an open term of a scalar; null where the name or the value cannot be one.</summary>
    public static Statement? Of(EntityRef subject, string term, ForeignValue value, LanguageTag? language)
    {
        if (!Term.TryParse(term.Replace('_', '-'), out Term? known))
        {
            return null;
        }

        language = Translated().Match(term) is { Success: true } translated && LanguageTag.TryParse(translated.Groups["tag"].Value, out LanguageTag? own) ? own : language;

        TermValue? content = value.Kind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ when value.TryScalar(out string? text) => new LangText(text, value.Kind == JsonValueKind.String ? language : null),
            _ => null,
        };
        return content is null ? null : new Statement { Subject = subject, Predicate = new TermPredicate(known, content, StatementOperator.Include) };
    }

    // The free texts of OCDS that are there in several languages end in one: title_en. Other names end in two letters too: supplier_id.
    [GeneratedRegex(@"(?:^|\.)(?:title|description|name|legalName|rationale|procurementMethodDetails|procurementMethodRationale|eligibilityCriteria)_(?<tag>[a-z]{2,3})$", RegexOptions.CultureInvariant)]
    private static partial Regex Translated();
}
