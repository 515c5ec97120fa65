namespace JojDomain.Interchange;

/// <summary>Collects all claims by voice, each with everything that is recorded about it.</summary>
internal sealed class VoiceTelling(StoryWords words, AccountTelling accounts)
{
    public IReadOnlyList<ToldVoice> Of(EquatableArray<Claim> claims) =>
        [.. claims.GroupBy(claim => words.Voices.Of(claim.Attribution.Voice), StringComparer.Ordinal).Select(voice => new ToldVoice(voice.Key, [.. voice.Select(Claim)]))];

    private ToldClaim Claim(Claim claim)
    {
        ToldAccount account = accounts.Of(claim);
        return new ToldClaim(Unvoiced(account), [.. Lines(claim).Where(line => line != account.Words)]);
    }

    // The voice is the heading of its claims, and not repeated in each.
    private ToldAccount Unvoiced(ToldAccount account) => account with { Voice = account.Act.Length > 0 ? account.Act : words.Wording.Say("says"), Act = "" };

    private IEnumerable<string> Lines(Claim claim)
    {
        string details = string.Join(words.Wording.Say("; "), new[]
        {
            claim.Addressees.IsNotStated ? null : words.Wording.Say($"to {JojDomain.Claim.Properties.Addressees.Accept(claim, words.Properties).Text}"),
            claim.Stance is { } stance ? words.Wording.Say($"stance: {words.Wording.Word(stance)}") : null,
            claim.Attribution.Mode is { } mode ? words.Wording.Say($"speech: {words.Wording.Word(mode)}") : null,
            claim.Attribution.Cue is { } cue ? words.Wording.Say($"cue: {words.Wording.Quoted(cue.Words)}") : null,
            claim.Utterance is { } utterance ? words.Wording.Say($"said once: {words.Names.Of(utterance)}") : null,
        }.OfType<string>());
        if (details.Length > 0)
        {
            yield return details;
        }

        if (accounts.Gloss(claim) is { Length: > 0 } gloss)
        {
            yield return gloss;
        }

        foreach (Statement statement in claim.Statements)
        {
            string hedges = words.Statements.Hedge(statement);
            string shown = accounts.Quoted(statement.Evidence);
            yield return string.Concat(
                words.Wording.Say($"{words.Names.Of(statement.Subject)} – {words.Statements.Label(statement)}{words.Statements.AsOf(statement.AsOf)}: {words.Statements.Value(statement)}"),
                hedges.Length > 0 ? $" – {hedges}" : "",
                shown.Length > 0 ? words.Wording.Say($": {shown}") : "");
        }

        if (!claim.About.IsEmpty)
        {
            yield return words.Wording.Say($"about {string.Join(", ", claim.About.Select(words.Names.Of))}");
        }

        if (!claim.Implies.IsEmpty)
        {
            yield return words.Wording.Say($"implies {string.Join(", ", claim.Implies.Select(words.Names.Of))}");
        }

        foreach (string line in claim.Relations.Select(words.Checks.Of).Concat(claim.Reviews.Select(words.Checks.Of)))
        {
            yield return line;
        }
    }
}
