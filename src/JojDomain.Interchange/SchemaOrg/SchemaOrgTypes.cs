using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>The classes of schema.org 30.0 for our kinds, and its forms of dates.</summary>
internal static partial class SchemaOrgTypes
{
    public static string Of(OrganisationKind? kind) =>
        kind == OrganisationKind.NewsOutlet || kind == OrganisationKind.NewsAgency ? "NewsMediaOrganization"
        : kind == OrganisationKind.GovernmentBody || kind == OrganisationKind.Government || kind == OrganisationKind.Regulator ? "GovernmentOrganization"
        : kind == OrganisationKind.Ngo ? "NGO"
        : kind == OrganisationKind.SportsOrganisation ? "SportsOrganization"
        : kind == OrganisationKind.PoliticalParty ? "PoliticalParty"
        : kind == OrganisationKind.University ? "CollegeOrUniversity"
        : "Organization";

    public static string Of(SourceKind kind) =>
        kind == SourceKind.Article ? "NewsArticle"
        : kind == SourceKind.OpinionPiece ? "OpinionNewsArticle"
        : kind == SourceKind.Report ? "Report"
        : kind == SourceKind.SocialMediaPost ? "SocialMediaPosting"
        : kind == SourceKind.BlogPost ? "BlogPosting"
        : kind == SourceKind.WebPage ? "WebPage"
        : kind == SourceKind.Law ? "Legislation"
        : kind == SourceKind.Dataset ? "Dataset"
        : kind == SourceKind.Book ? "Book"
        : kind == SourceKind.Message ? "Message"
        : "CreativeWork";

    /// <summary>Whether a class says all of the kind; of an article it says more, that it is one of news, which the kind is said to be.</summary>
    public static bool IsWhole(string type) => type is not ("Organization" or "CreativeWork" or "GovernmentOrganization" or "NewsMediaOrganization");

    /// <summary>Whether a date is a year, a month, a day or a date-time of ISO 8601, without qualifiers.</summary>
    public static bool IsDate([NotNullWhen(true)] When? when) => when is EdtfDate date && IsDate(date.ToString());

    /// <summary>The same of a date as text.</summary>
    public static bool IsDate(string date) => Plain().IsMatch(date);

    [GeneratedRegex(@"^\d{4}(-(0[1-9]|1[0-2])(-\d{2}(T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}(:\d{2})?)?)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
