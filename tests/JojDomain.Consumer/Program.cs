using JojDomain;
using JojDomain.Serialization;

var restic = new Organisation { Id = new("restic"), Names = [Name.Acronym("Restic", "fr")], Country = CountryCode.Parse("SN") };
var alibabaCloud = new Organisation { Id = new("alibaba-cloud"), Names = [Name.Official("Alibaba Cloud")] };
var article = new Source { Id = new("article"), Kind = SourceKind.Article, Published = EdtfDate.Parse("2025-07") };
var deal = new Agreement { Id = new("joj-cloud"), Kind = AgreementKind.Partnership, Parties = Listing.AtLeast(new Party(alibabaCloud.Id, PartyRole.Provider)) };
var noTender = new Claim
{
    Id = new("c3"),
    Act = SpeechAct.States,
    Attribution = new() { Voice = restic.Id, Mode = AttributionMode.Indirect, Via = [Hop.Through(article.Id)] },
    Statements = [Agreement.Properties.CallForTenders.Of(deal.Id, Reported.None)],
};
Story story = Story.Create(new StoryContent
{
    Title = new("Dakar cloud", "en"),
    Organisations = [restic, alibabaCloud],
    Sources = [article],
    Agreements = [deal],
    Claims = [noTender],
});

Story again = StoryJson.Parse(StoryJson.ToUtf8Bytes(story));
Claim claim = again.ClaimsBy(restic.Id)[0];
bool none = Agreement.Properties.CallForTenders.TryGet(claim.Statements[0], out Reported<CallNotice> call) && call.State == ReportState.None;
if (again != story || !none || again.Get(deal.Id).CallForTenders.State != ReportState.NotStated)
{
    Console.Error.WriteLine("The story did not come back as it was written.");
    return 1;
}

if (StoryJson.TryParse("""{"format":"joj-story/1","author":"nobody"}""", out _, out EquatableArray<Problem> problems) || problems.Count != 1)
{
    Console.Error.WriteLine("A dangling reference was not reported.");
    return 1;
}

Console.WriteLine(problems[0]);
Console.WriteLine($"consumer {StoryJson.ContentHash(again)}");
return 0;
