namespace JojDomain.Tests.Stories;

/// <summary>The story <c>dakar-2026</c> and short ways into it.</summary>
internal static class Dakar2026
{
    private static readonly Story Read = ReferenceStories.Get("dakar-2026");

    /// <summary>A story of its own each time: one keeps what it is asked for, and a test would see what another test was answered.</summary>
    public static Story Story => Story.Create(Read.Content);

    public static Claim Claim(string id) => Read.Get(new Id<Claim>(id));

    public static T Get<T>(string id)
        where T : Entity => Read.Get(new Id<T>(id));

    /// <summary>The claims whose source in hand is this one, in the order of the document.</summary>
    public static IEnumerable<Claim> ReadIn(string source) =>
        Read.Content.Claims.Where(claim => claim.Attribution.Via[0].Source.Value.Text == source);
}
