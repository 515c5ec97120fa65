namespace JojDomain;

/// <summary>The look-up tables of one story; each is made when it is first asked for.</summary>
internal sealed class StoryIndex(StoryContent content)
{
    private readonly Lazy<EquatableArray<Entity>> _entities = new(() => content.Entities);
    private readonly Lazy<ILookup<string, Claim>> _byVoice = new(() => Group(content, static claim => Speakers.Of(claim.Attribution.Voice, orPerhaps: true)));
    private readonly Lazy<ILookup<string, Claim>> _bySubject = new(() => Group(content, SubjectsOf));

    public EquatableArray<Entity> Entities => _entities.Value;

    public EquatableArray<Claim> ClaimsBy(string voice) => _byVoice.Value[voice].ToEquatableArray();

    public EquatableArray<Claim> ClaimsAbout(string subject) => _bySubject.Value[subject].ToEquatableArray();

    private static ILookup<string, Claim> Group(StoryContent content, Func<Claim, IEnumerable<EntityRef>> keys) => content.Claims
        .SelectMany(claim => keys(claim).Select(static key => key.Text).Distinct(StringComparer.Ordinal), static (claim, key) => (claim, key))
        .ToLookup(static pair => pair.key, static pair => pair.claim, StringComparer.Ordinal);

    private static IEnumerable<EntityRef> SubjectsOf(Claim claim) =>
        claim.Statements.Select(static statement => statement.Subject).Concat(claim.About).Concat(claim.Implies);
}
