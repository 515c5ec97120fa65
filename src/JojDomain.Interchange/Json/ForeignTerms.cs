using System.Text.Json;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>Says scalars of a foreign object with open terms, where no property has their sense, and reports what no term can say.</summary>
internal static partial class ForeignTerms
{
    /// <summary>Makes a statement with an open term of a scalar; null where the name or the value cannot be one.</summary>
    public static Statement? Of(EntityRef subject, string term, ForeignValue value, LanguageTag? language)
    {
        if (value.IsEmpty || !Term.TryParse(term.Replace('_', '-'), out Term? known))
        {
            return null;
        }

        TermValue? content = value.Kind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when value.TryText(out string? text) => new LangText(text, LanguageOf(term, text, language)),
            JsonValueKind.Number => new LangText(value.Element.GetRawText()),
            _ => null,
        };
        return content is null ? null : new Statement { Subject = subject, Predicate = new TermPredicate(known, content, StatementOperator.Include) };
    }

    // A word by itself may be a code, an id or an address, which are in no language.
    private static LanguageTag? LanguageOf(string term, string text, LanguageTag? language)
    {
        Match free = FreeText().Match(term);
        return free.Groups["tag"].Success && LanguageTag.TryParse(free.Groups["tag"].Value, out LanguageTag? own) ? own
            : free.Success || text.AsSpan().Trim().IndexOfAny(" \t\n") >= 0 ? language
            : null;
    }

    // The free texts of OCDS and schema.org. Those of OCDS that are there in several languages end in one, as title_en does; other names end in two letters too, as supplier_id does.
    [GeneratedRegex(@"[.:](?:title|description|name|legalName|rationale|\w+Details|\w+Rationale|\w+Criteria|headline|text|alternateName)(?:_(?<tag>[a-z]{2,3}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex FreeText();
}
