namespace JojDomain.Tests.Samples;

/// <summary>The entities that the samples speak of; together they make the story of <see cref="SampleStory"/>.</summary>
internal static class Cast
{
    public static readonly Id<Organisation> Restic = new("restic");
    public static readonly Id<Organisation> Committee = new("cojoj");
    public static readonly Id<Organisation> Alibaba = new("alibaba-cloud");
    public static readonly Id<Organisation> StartUps = new("start-ups");
    public static readonly Id<Person> Yuan = new("yuan");
    public static readonly Id<Place> Dakar = new("dakar");
    public static readonly Id<Place> Senegal = new("senegal");
    public static readonly Id<Event> Games = new("games");
    public static readonly Id<Event> Signing = new("signing");
    public static readonly Id<Project> Deal = new("new-deal");
    public static readonly Id<Phase> FirstPhase = new("new-deal-1");
    public static readonly Id<Agreement> Cloud = new("joj-cloud");
    public static readonly Id<Agreement> Annex = new("annex");
    public static readonly Id<Clause> Training = new("training-clause");
    public static readonly Id<CloudService> Service = new("public-cloud");
    public static readonly Id<CloudDeployment> Deployment = new("joj-deployment");
    public static readonly Id<Asset> Records = new("records");
    public static readonly Id<CloudService> OtherService = new("other-cloud");
    public static readonly Id<Decision> Ruling = new("ruling");
    public static readonly Id<Decision> FirstRuling = new("first-ruling");
    public static readonly Id<Observation> MarketShare = new("market-share");
    public static readonly Id<Source> Article = new("article");
    public static readonly Id<Source> Release = new("release");
    public static readonly Id<Utterance> Said = new("said");
    public static readonly Id<Claim> NoTender = new("no-tender");
    public static readonly Id<Holding> Held = new("held");

    public static EdtfDate Date(string text) => EdtfDate.Parse(text);
}
