using System.Text;

namespace JojDomain.Benchmarks.Documents;

/// <summary>Makes sentences that read like reports in French and English: their lengths, accents, quotation marks and few escapes are what counts.</summary>
internal sealed class Wording(Random random)
{
    private static readonly string[] French =
    [
        "la", "société", "nationale", "numérique", "a", "signé", "un", "accord", "avec", "l’opérateur", "des", "Jeux", "olympiques", "de", "la", "jeunesse",
        "prévus", "à", "Dakar", "pour", "héberger", "les", "données", "et", "les", "applications", "de", "l’événement", "sans", "appel", "d’offres", "préalable",
        "selon", "le", "communiqué", "publié", "en", "juillet", "la", "souveraineté", "était", "déjà", "menacée", "par", "les", "géants", "américains", "où",
        "près", "de", "65", "%", "du", "marché", "échappe", "aux", "entreprises", "sénégalaises", "et", "africaines", "dont", "nos", "jeunes", "pousses",
        "regrette", "l’association", "qui", "demande", "à", "l’État", "de", "préciser", "le", "montant", "du", "marché", "ainsi", "que", "sa", "durée",
    ];

    private static readonly string[] English =
    [
        "the", "company", "will", "host", "the", "services", "of", "the", "Games", "on", "its", "public", "cloud", "and", "provide", "ticketing", "logistics",
        "and", "broadcasting", "tools", "according", "to", "a", "press", "release", "seen", "by", "the", "newspaper", "which", "gives", "no", "amount",
        "nor", "says", "whether", "a", "call", "for", "tenders", "was", "held", "before", "the", "signing", "ceremony", "in", "the", "capital", "where",
        "representatives", "of", "the", "organising", "committee", "were", "present", "it’s", "the", "first", "agreement", "of", "its", "kind", "in", "West", "Africa",
    ];

    private static readonly string[] Endings = [".", ".", ".", ";", "...", " !", ", etc."];

    private static readonly LanguageTag FrenchTag = new("fr");
    private static readonly LanguageTag EnglishTag = new("en");

    /// <summary>A text of about so many characters with its language: in three of four French.</summary>
    public LangText Text(int length) => random.Next(4) > 0
        ? new LangText(Sentence(French, length), FrenchTag)
        : new LangText(Sentence(English, length), EnglishTag);

    /// <summary>A text of about so many characters, in French and without its language.</summary>
    public string Plain(int length) => Sentence(French, length);

    private string Sentence(string[] words, int length)
    {
        int at = random.Next(words.Length);
        var text = new StringBuilder(length + 24);
        while (text.Length < length)
        {
            if (text.Length > 0)
            {
                text.Append(random.Next(11) == 0 ? ", " : " ");
            }

            text.Append(Dressed(words[at]));
            at = random.Next(5) == 0 ? random.Next(words.Length) : (at + 1) % words.Length;
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.Append(Endings[random.Next(Endings.Length)]).ToString();
    }

    // One word in forty is in quotation marks, and few of those are the straight ones that JSON escapes.
    private string Dressed(string word) => random.Next(200) switch
    {
        0 => $"\"{word}\"",
        1 or 2 => $"“{word}”",
        3 or 4 => $"« {word} »",
        _ => word,
    };
}
