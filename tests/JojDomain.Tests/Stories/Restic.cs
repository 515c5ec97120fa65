namespace JojDomain.Tests.Stories;

/// <summary>The story <c>restic-2025-07</c> and short ways into it.</summary>
internal static class Restic
{
    private static readonly Story Read = ReferenceStories.Get("restic-2025-07");

    /// <summary>A story of its own each time: one keeps what it is asked for, and a test would see what another test was answered.</summary>
    public static Story Story => Story.Create(Read.Content);

    public static Claim Claim(int number) => Read.Get(new Id<Claim>($"c{number}"));

    public static T Get<T>(string id)
        where T : Entity => Read.Get(new Id<T>(id));

    /// <summary>The statements of a claim over open terms, each as "subject term value".</summary>
    public static IEnumerable<string> Terms(this Claim claim) =>
        from statement in claim.Statements
        let predicate = statement.Predicate as TermPredicate
        where predicate is not null
        select $"{statement.Subject} {predicate.Term} {Show(predicate.Value.Value)}";

    private static string Show(TermValue value) => value switch
    {
        EntityValue entity => entity.Entity.Text,
        TextValue text => text.Text.Text,
        _ => throw new InvalidOperationException($"The story has no term with {value}."),
    };
}
