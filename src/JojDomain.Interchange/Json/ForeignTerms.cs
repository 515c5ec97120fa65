using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Says scalars of a foreign object with open terms, where no property has their sense, and reports what no term can say.</summary>
internal static class ForeignTerms
{
    /// <summary>Makes a statement with an open term of a scalar; null where the name or the value cannot be one.</summary>
    public static Statement? Of(EntityRef subject, string term, ForeignValue value, LanguageTag? language)
    {
        if (!Term.TryParse(term.Replace('_', '-'), out Term? known))
        {
            return null;
        }

        TermValue? content = value.Kind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ when value.TryScalar(out string? text) => new LangText(text, value.Kind == JsonValueKind.String ? language : null),
            _ => null,
        };
        return content is null ? null : new Statement { Subject = subject, Predicate = new TermPredicate(known, content, StatementOperator.Include) };
    }
}
