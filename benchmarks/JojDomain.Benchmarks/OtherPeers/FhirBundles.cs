using System.Globalization;
using JojDomain.Benchmarks.Documents;
using R4 = Hl7.Fhir.Model;

namespace JojDomain.Benchmarks.OtherPeers;

/// <summary>
/// Bundles of FHIR R4 that are about as long as a typical story and of the same kinds of text: organisations, places, a contract, documents, and for the claims
/// as many communications, each with sender, subject, date, words and a note.
/// </summary>
internal static class FhirBundles
{
    private const int Communications = 41;

    public static R4.Bundle Make(int seed)
    {
        var random = new Random(seed);
        var wording = new Wording(random);
        string Id(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{seed:x3}-{number}");
        R4.ResourceReference To(string type, string kind, int count) => new($"{type}/{Id(kind, random.Next(1, count + 1))}");

        R4.Resource Organisation(int number) => new R4.Organization
        {
            Id = Id("organisation", number),
            Identifier = [new R4.Identifier("https://identifiers.example/duns", random.Next(100_000_000, 999_999_999).ToString(CultureInfo.InvariantCulture))],
            Active = true,
            Name = wording.Plain(24),
            Address = [new R4.Address { City = "Dakar", Country = "SN" }],
            PartOf = To("Organization", "organisation", 10),
        };

        R4.Resource Place(int number) => new R4.Location
        {
            Id = Id("place", number),
            Status = R4.Location.LocationStatus.Active,
            Name = wording.Plain(12),
            Description = wording.Plain(60),
        };

        R4.Resource Contract(int number) => new R4.Contract
        {
            Id = Id("accord", number),
            Status = R4.Contract.ContractResourceStatusCodes.Executed,
            Issued = "2025-07",
            Applies = new R4.Period { Start = "2025-07", End = "2026-11" },
            Subject = [To("Organization", "organisation", 10), To("Organization", "organisation", 10)],
            Title = wording.Plain(40),
        };

        R4.Resource Document(int number) => new R4.DocumentReference
        {
            Id = Id("article", number),
            Status = R4.DocumentReferenceStatus.Current,
            Date = new DateTimeOffset(2025, 7, 1 + random.Next(28), 12, 0, 0, TimeSpan.Zero),
            Author = [To("Organization", "organisation", 10)],
            Description = wording.Plain(70),
            Content = [new() { Attachment = new R4.Attachment { Url = $"https://news.example/{Id("article", number)}/le-cloud-des-jeux", Language = "fr", Title = wording.Plain(30) } }],
        };

        R4.Resource Communication(int number) => new R4.Communication
        {
            Id = Id("c", number),
            Status = R4.EventStatus.Completed,
            About = [To("Contract", "accord", 1), To("DocumentReference", "article", 4)],
            Sent = "2025-07-31",
            Sender = To("Organization", "organisation", 10),
            ReasonCode = [new R4.CodeableConcept("https://codes.example/acts", "denies")],
            Payload = [new() { Content = new R4.FhirString(wording.Plain(75)) }],
            Note = [new R4.Annotation { Author = To("Organization", "organisation", 10), Time = "2025-07-31T10:00:00Z", Text = wording.Plain(50) }],
        };

        return new R4.Bundle
        {
            Id = Id("bundle", 0),
            Type = R4.Bundle.BundleType.Collection,
            Entry =
            [
                .. Entries(10, Organisation),
                .. Entries(3, Place),
                .. Entries(1, Contract),
                .. Entries(4, Document),
                .. Entries(Communications, Communication),
            ],
        };
    }

    private static IEnumerable<R4.Bundle.EntryComponent> Entries(int count, Func<int, R4.Resource> make) => Enumerable.Range(1, count)
        .Select(make)
        .Select(static resource => new R4.Bundle.EntryComponent { FullUrl = $"https://stories.example/fhir/{resource.TypeName}/{resource.Id}", Resource = resource });
}
