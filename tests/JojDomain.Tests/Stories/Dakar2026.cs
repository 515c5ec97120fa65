namespace JojDomain.Tests.Stories;

/// <summary>The story <c>dakar-2026</c> and short ways into it.</summary>
internal static class Dakar2026
{
    public static Story Story { get; } = ReferenceStories.Get("dakar-2026");

    public static Claim Claim(string id) => Story.Get(new Id<Claim>(id));

    public static T Get<T>(string id)
        where T : Entity => Story.Get(new Id<T>(id));

    /// <summary>The claims whose source in hand is this one, in the order of the document.</summary>
    public static IEnumerable<Claim> ReadIn(string source) =>
        Story.Content.Claims.Where(claim => claim.Attribution.Via[0].Source.Value.Text == source);
}
