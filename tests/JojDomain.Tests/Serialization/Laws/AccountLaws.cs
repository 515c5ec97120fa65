namespace JojDomain.Tests.Serialization.Laws;

/// <summary>The laws of accounts in every valid story. Each checks whether it holds for one story and one source of random choices.</summary>
internal static class AccountLaws
{
    public static IReadOnlyDictionary<string, Func<Story, Random, bool>> All { get; } = new Dictionary<string, Func<Story, Random, bool>>(StringComparer.Ordinal)
    {
        ["according to any voice it is a consistent story"] = static (story, random) => AccountOf(story, random) is var (_, _, account)
            && Story.TryCreate(account.Content, out Story? again, out _) && again == account,
        ["according to the same voice again it is the same story"] = static (story, random) => AccountOf(story, random) is var (voice, reach, account) && account.AccordingTo(voice, reach) == account,
        ["asked twice it is the same story, and nothing has changed"] = static (story, random) => story.GetHashCode() is var hash
            && AccountOf(story, random) is var (voice, reach, account)
            && (!story.TryGet(voice, out Entity? _) || story.AccordingTo(voice, reach) == account) && story.GetHashCode() == hash,
        ["no claim is added, none of the voice's own goes, and those of others assert nothing"] = static (story, random) => AccountOf(story, random) is var (voice, reach, account)
            && account.Content.Claims.All(claim => IsOf(claim, account, voice, reach) ? story.Get(claim.Id) with { Reviews = claim.Reviews } == claim : claim.Statements.IsEmpty && !Assertions.IsPerformed(claim))
            && story.Content.Claims.Where(claim => Speakers.Of(claim.Attribution.Voice).Contains(voice)).All(claim => account.Content.Claims.Any(own => own.Id == claim.Id)),
        ["an account has no dispute with another voice"] = static (story, random) => AccountOf(story, random) is var (voice, reach, account)
            && account.Disputes.All(dispute => dispute.Positions.All(position => position.Claims.All(claim => IsOf(claim, account, voice, reach)) && position.Reviews.All(review => Speakers.Of(review.Reviewer).Contains(voice)))),
        ["a dispute is a question cut to the positions in conflict"] = static (story, _) => story.Disputes.Count == story.Questions.Count(static question => question.Ground is not null)
            && story.Disputes.Zip(story.Questions.Where(static question => question.Ground is not null)).All(static pair =>
                pair.First.Positions.All(position => pair.Second.Positions.Any(whole => position.Claims.All(whole.Claims.Contains)
                    && (whole.Statement == position.Statement || position.Claims.Any(claim => claim.Statements.Contains(position.Statement!)))))),
        ["every pair of positions that differ and can both be true is of one question"] = static (story, _) => story.Questions.All(static question =>
            question.Compatible.All(pair => pair.First >= 0 && pair.First < pair.Second && pair.Second < question.Positions.Count)),
        ["the same entities are there, but for claims, holdings and parts"] = static (story, random) => AccountOf(story, random) is var (_, _, account)
            && Whole(story).SequenceEqual(Whole(account)),
        ["what is stated, a statement of the voice states"] = OnlyWhatIsSaid,
        ["what an entity is called stays, and what it is stays where no claim is about it"] = DefinitionsStay,
        ["what a statement of the voice states, is stated"] = AllThatIsSaid,
        ["claims in the other order dispute the same"] = static (story, _) => Sides(story).SetEquals(Sides(Story.Create(story.Content with { Claims = [.. story.Content.Claims.Reverse()] }))),
        ["the sides of a dispute are the claims' own statements"] = static (story, _) => story.Disputes.All(static dispute => dispute.Positions.Count >= 2
            && (dispute.Property is null || dispute.Property == Utterance.Properties.Speaker || dispute.Positions.All(position =>
                (dispute.Item is not null || position.Claims.Any(claim => claim.Statements.Contains(position.Statement!)))
                && position.Statement!.Subject == dispute.Subject && ((PropertyPredicate)position.Statement.Predicate).Property == dispute.Property))),
        ["what the timeline has claims for, positions on a question state by those claims"] = static (story, _) => story.Timeline
            .Where(static entry => entry.Property is not null && !entry.Claims.IsEmpty)
            .All(entry => entry.Claims.All(id => TimesIn(story, entry.Entity, entry.Property!, id, isOfEachToo: true).Contains((TimeComparison.KeyOf(entry.When), entry.Point, entry.State, entry.IsPlanned, entry.By)))),
        ["what positions on a question give a time, the timeline has with their claims"] = static (story, _) => story.Questions
            .Where(static question => question.Property is not null)
            .All(question => question.Positions.All(position => position.Claims.All(claim => TimesIn(story, question.Subject, question.Property!, claim.Id, isOfEachToo: false).All(time =>
                story.Timeline.Any(entry => entry.Entity == question.Subject && entry.Property == question.Property && entry.Claims.Contains(claim.Id)
                    && (TimeComparison.KeyOf(entry.When), entry.Point, entry.State, entry.IsPlanned, entry.By).Equals(time)))))),
        ["without the claims of one side of two there is no such dispute"] = WithoutOneSide,
    };

    // The times that a claim gives a property, by the positions that it takes. What is said of each of several is of none of them, except where it lists them.
    private static HashSet<(object? Time, TimelinePoint Point, string? State, bool IsPlanned, EntityRef? By)> TimesIn(
        Story story, EntityRef subject, Property property, Id<Claim> claim, bool isOfEachToo) =>
    [
        .. story.Questions.Where(question => question.Subject == subject && question.Property == property)
            .SelectMany(static question => question.Positions)
            .Where(position => position.Claims.Any(each => each.Id == claim) && position.Statement is { HasNegation: false } statement && (isOfEachToo || statement.Quantifier is not { IsOfEach: true }))
            .SelectMany(position => TimelineMoment.In(property.ValueIn(position.Statement!)))
            .Select(static moment => (TimeComparison.KeyOf(moment.When), moment.Point, moment.State, moment.IsPlanned, moment.By)),
    ];

    private static readonly Lazy<Story[]> Disputed = new(static () => [.. StoryGen.Pool.Select(static (story, seed) => Plain(story, new Random(seed))).Where(HasTwoSides)]);

    private static bool HasTwoSides(Story story) => story.Disputes.Any(IsOfTwoSides);

    // A voice that only reviews has no claim that the account could leave out.
    private static bool IsOfTwoSides(Dispute dispute) => dispute.Positions.Count == 2 && dispute.Positions.All(static position => position.Reviews.IsEmpty);

    /// <summary>The story with every claim said plainly by one of two voices, and some negated by one of them, so that statements count and contradict each other.</summary>
    public static Story Plain(Story story, Random random)
    {
        EntityRef[] voices = [.. story.Entities.Where(CanSpeak).Take(2).Select(static entity => entity.Reference)];
        if (voices.Length == 0)
        {
            return story;
        }

        Claim[] claims = [.. story.Content.Claims.Select(claim => claim with
        {
            Act = SpeechAct.States,
            Outcome = ActOutcome.Performed,
            Attribution = claim.Attribution with { Voice = voices[random.Next(voices.Length)], ScopalPolarity = Polarity.Affirmed, Distance = null },
            Statements = [.. claim.Statements.Select(static statement => statement with { Modality = Modality.Actual, Certainty = Certainty.Unmarked, Condition = null, Quantifier = null })],
        })];
        IEnumerable<Claim> denials = claims.Where(_ => random.Next(3) == 0).Select(claim => Denied(claim, voices[random.Next(voices.Length)])).Where(static claim => !claim.Statements.IsEmpty);
        return Story.Create(story.Content with { Claims = [.. claims, .. denials] });
    }

    // A voice is of one of these kinds.
    private static bool CanSpeak(Entity entity) => entity is Organisation or Person or Agreement or Decision or Source;

    private static Claim Denied(Claim claim, EntityRef voice) => new()
    {
        Id = new($"{claim.Id}.denied"),
        Attribution = claim.Attribution with { Voice = voice },
        Evidence = claim.Evidence,
        Statements =
        [
            .. claim.Statements.Where(static statement => !statement.Predicate.IsAbsence)
                .Select(static statement => statement with { Polarity = statement.Polarity == Polarity.Affirmed ? Polarity.Negated : Polarity.Affirmed }),
        ],
    };

    private static (EntityRef Voice, VoiceReach Reach, Story Account) AccountOf(Story story, Random random)
    {
        EntityRef[] voices = [.. story.Content.Claims.SelectMany(static claim => Speakers.Of(claim.Attribution.Voice)), .. story.Entities.Where(CanSpeak).Take(1).Select(static entity => entity.Reference)];
        // A story in which no entity can speak gets a claim of a source that is in no other.
        if (voices.Length == 0)
        {
            Source source = new() { Id = new("somebody"), Kind = SourceKind.Article };
            return (source.Id, VoiceReach.Own, Story.Create(story.Content with { Sources = [.. story.Content.Sources, source] }).AccordingTo(source.Id));
        }

        EntityRef voice = voices[random.Next(voices.Length)];
        var reach = (VoiceReach)random.Next(3);
        return (voice, reach, story.AccordingTo(voice, reach));
    }

    private static IEnumerable<EntityRef> Whole(Story story) =>
        story.Entities.Where(static entity => entity is not (Claim or Holding) && entity.Reference.Text != "somebody").Select(static entity => entity.Reference);

    private static bool OnlyWhatIsSaid(Story story, Random random)
    {
        (EntityRef voice, VoiceReach reach, Story account) = AccountOf(story, random);
        HashSet<(EntityRef, Property)> said = [.. new Assertions(account).Of([.. account.Content.Claims.Where(claim => IsOf(claim, account, voice, reach))]).Where(static said => said.Meaning.CanBeHeld).Select(static said => (said.Statement.Subject, said.Property))];
        return account.Entities.Where(static entity => entity is not (Claim or Source)).All(entity => Property.Of(entity.EntityKind)
            .Where(property => !property.IsDefining && property.StateIn(entity) != ReportState.NotStated)
            .All(property => said.Contains((entity.Reference, property)) || property.With(entity, null).Lacks is not null));
    }

    private static bool DefinitionsStay(Story story, Random random)
    {
        (_, _, Story account) = AccountOf(story, random);
        HashSet<(EntityRef, Property)> spokenOf = [.. story.Content.Claims.SelectMany(static claim => claim.Statements)
            .Where(static statement => statement.Predicate is PropertyPredicate)
            .Select(static statement => (statement.Subject, ((PropertyPredicate)statement.Predicate).Property))];
        return account.Entities.Where(static entity => entity is not Claim).All(entity =>
            (entity is not INamed named || ((INamed)story.Get(entity.Reference)).Names.All(named.Names.Contains))
            && Property.Of(entity.EntityKind).Where(property => property.IsDefining && !spokenOf.Contains((entity.Reference, property)))
                .All(property => property.ValueIn(entity).Equals(property.ValueIn(story.Get(entity.Reference)))));
    }

    private static bool AllThatIsSaid(Story story, Random random)
    {
        (EntityRef voice, VoiceReach reach, Story account) = AccountOf(story, random);
        return new Assertions(account).Of(account.Content.Claims)
            .Where(said => IsOf(said.Claim, account, voice, reach))
            .Where(static said => said.Meaning.CanBeHeld && said.Statement.AsOf is null && said.Property.Kind is not (EntityKind.Claim or EntityKind.Source))
            .All(said => said.Property.StateIn(account.Get(said.Statement.Subject)) != ReportState.NotStated);
    }

    private static bool IsOf(Claim claim, Story story, EntityRef voice, VoiceReach reach) => new AccountVoice(story, Voice.Named(voice), reach).Has(claim);

    private static HashSet<string> Sides(Story story) => [.. story.Disputes.Select(static dispute =>
        $"{dispute.Subject} {dispute.Property} {dispute.Item} {dispute.Ground} {string.Join(" | ", dispute.Positions.Select(static side => string.Join(' ', side.Claims.Select(static claim => claim.Id.Text).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal))}")];

    private static bool WithoutOneSide(Story story, Random random)
    {
        if (!HasTwoSides(story))
        {
            story = Disputed.Value[random.Next(Disputed.Value.Length)];
        }

        Dispute dispute = story.Disputes.First(IsOfTwoSides);
        HashSet<Claim> side = [.. dispute.Positions[random.Next(2)].Claims];
        Claim[] silenced = [.. story.Content.Claims.Select(claim => side.Contains(claim) ? claim with { Outcome = ActOutcome.Silent } : claim)];
        return Story.Create(story.Content with { Claims = [.. silenced] }).Disputes
            .All(each => each.Subject != dispute.Subject || each.Property != dispute.Property || each.AsOf != dispute.AsOf || each.Item != dispute.Item);
    }
}
