using System.Globalization;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>Finds what the columns of other people's sheets are by their headers, in spite of case, accents, blanks and marks.</summary>
/// <remarks>Sources: the French schemas of subsidies (SCDL subventions) and of public contracts (DECP), tables of OCDS, the ClaimReview type of schema.org, and data sets of fact checks.</remarks>
internal static class SheetHeaders
{
    private const int LongestTerm = 50;

    // Where the framework has no cultures, as in programs that are published small, it takes no letter apart.
    private const string Accented = "ÀÁÂÃÄÅĀĂĄàáâãäåāăąÇĆČçćčĎĐďđÈÉÊËĒĖĘĚèéêëēėęěĞğÌÍÎÏĪİìíîïīıŁłÑŃŇñńňÒÓÔÕÖØŌŐòóôõöøōőŘřŚŞŠȘśşšșŢŤȚţťțÙÚÛÜŪŮŰùúûüūůűÝŸýÿŹŻŽźżž";
    private const string Plain = "AAAAAAAAAaaaaaaaaaCCCcccDDddEEEEEEEEeeeeeeeeGgIIIIIIiiiiiiLlNNNnnnOOOOOOOOooooooooRrSSSSssssTTTtttUUUUUUUuuuuuuuYYyyZZZzzz";

    private static readonly Dictionary<string, SheetRole> Known = new(StringComparer.Ordinal)
    {
        ["claim"] = SheetRole.Claim,
        ["claimreviewed"] = SheetRole.Claim,
        ["claimtext"] = SheetRole.Claim,
        ["outputtext"] = SheetRole.Claim,
        ["affirmation"] = SheetRole.Claim,
        ["inputtext"] = SheetRole.Spoken,
        ["quote"] = SheetRole.Spoken,
        ["quotation"] = SheetRole.Spoken,
        ["citation"] = SheetRole.Spoken,
        ["speaker"] = SheetRole.Speaker,
        ["locuteur"] = SheetRole.Speaker,
        ["claimant"] = SheetRole.Speaker,
        ["voice"] = SheetRole.Speaker,
        ["author"] = SheetRole.Reviewer,
        ["reviewer"] = SheetRole.Reviewer,
        ["factchecker"] = SheetRole.Reviewer,
        ["alternatename"] = SheetRole.Label,
        ["alternativename"] = SheetRole.Label,
        ["verdict"] = SheetRole.Label,
        ["textualrating"] = SheetRole.Label,
        ["reviewbody"] = SheetRole.Review,
        ["datepublished"] = SheetRole.Reviewed,
        ["datedepublication"] = SheetRole.Reviewed,
        ["reviewdate"] = SheetRole.Reviewed,
        ["url"] = SheetRole.Address,
        ["reviewurl"] = SheetRole.Address,
        ["title"] = SheetRole.Title,
        ["titre"] = SheetRole.Title,
        ["nomattribuant"] = SheetRole.Payer,
        ["attribuant"] = SheetRole.Payer,
        ["nomattributaire"] = SheetRole.Payer,
        ["payer"] = SheetRole.Payer,
        ["funder"] = SheetRole.Payer,
        ["buyer"] = SheetRole.Buyer,
        ["buyername"] = SheetRole.Buyer,
        ["acheteur"] = SheetRole.Buyer,
        ["acheteurnom"] = SheetRole.Buyer,
        ["nomacheteur"] = SheetRole.Buyer,
        ["idattribuant"] = SheetRole.PayerId,
        ["identificationdelattributaire"] = SheetRole.PayerId,
        ["payerid"] = SheetRole.PayerId,
        ["funderid"] = SheetRole.PayerId,
        ["buyerid"] = SheetRole.BuyerId,
        ["acheteurid"] = SheetRole.BuyerId,
        ["nombeneficiaire"] = SheetRole.Payee,
        ["nomdubeneficiaire"] = SheetRole.Payee,
        ["beneficiaire"] = SheetRole.Payee,
        ["payee"] = SheetRole.Payee,
        ["beneficiary"] = SheetRole.Payee,
        ["supplier"] = SheetRole.Supplier,
        ["suppliername"] = SheetRole.Supplier,
        ["titulaire"] = SheetRole.Supplier,
        ["titulairenom"] = SheetRole.Supplier,
        ["nomtitulaire"] = SheetRole.Supplier,
        ["fournisseur"] = SheetRole.Supplier,
        ["prestataire"] = SheetRole.Supplier,
        ["idbeneficiaire"] = SheetRole.PayeeId,
        ["identificationdubeneficiaire"] = SheetRole.PayeeId,
        ["payeeid"] = SheetRole.PayeeId,
        ["beneficiaryid"] = SheetRole.PayeeId,
        ["supplierid"] = SheetRole.SupplierId,
        ["titulaireid"] = SheetRole.SupplierId,
        ["referencedecision"] = SheetRole.Reference,
        ["referencedeladecision"] = SheetRole.Reference,
        ["reference"] = SheetRole.Reference,
        ["contractid"] = SheetRole.Reference,
        ["contractnumber"] = SheetRole.Reference,
        ["contractreference"] = SheetRole.Reference,
        ["objet"] = SheetRole.Subject,
        ["object"] = SheetRole.Subject,
        ["objetdelaconvention"] = SheetRole.Subject,
        ["subject"] = SheetRole.Subject,
        ["montant"] = SheetRole.Amount,
        ["montanttotaldelasubvention"] = SheetRole.Amount,
        ["amount"] = SheetRole.Amount,
        ["devise"] = SheetRole.Currency,
        ["currency"] = SheetRole.Currency,
        ["dateconvention"] = SheetRole.Signed,
        ["datedeconvention"] = SheetRole.Signed,
        ["datesignature"] = SheetRole.Signed,
        ["datedesignature"] = SheetRole.Signed,
        ["datesigned"] = SheetRole.Signed,
        ["signed"] = SheetRole.Signed,
        ["termeconvention"] = SheetRole.Ends,
        ["datefin"] = SheetRole.Ends,
        ["datedefin"] = SheetRole.Ends,
        ["enddate"] = SheetRole.Ends,
    };

    /// <summary>What a column is; of two alike the first is, and the other is none.</summary>
    public static SheetRole[] Of(IReadOnlyList<string> headers)
    {
        var taken = new HashSet<SheetRole>();
        return [.. headers.Select(header => Known.TryGetValue(Letters(header).Replace(".", "", StringComparison.Ordinal).ToLowerInvariant(), out SheetRole role) && taken.Add(role) ? role : SheetRole.Other)];
    }

    /// <summary>The header as an open term; null where it has no letter.</summary>
    public static Term? Term(string header)
    {
        string letters = Letters(header);
        letters = letters[..Math.Min(letters.Length, LongestTerm)];
        return letters.Length > 0 && JojDomain.Term.TryParse($"sheet:{letters}", out Term? term) ? term : null;
    }

    // Letters and digits of ASCII, without the accents that others have.
    private static string Letters(string header)
    {
        var letters = new StringBuilder();
        foreach (char each in header)
        {
            if (char.IsAsciiLetterOrDigit(each))
            {
                letters.Append(each);
            }
            else if (Accented.IndexOf(each, StringComparison.Ordinal) is >= 0 and int at)
            {
                letters.Append(Plain[at]);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(each) is not UnicodeCategory.NonSpacingMark && letters.Length > 0 && letters[^1] != '.' && each is not ('\'' or '\u2019'))
            {
                letters.Append('.');
            }
        }

        return letters.ToString().Trim('.');
    }
}
