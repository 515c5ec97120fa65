namespace JojDomain.Interchange;

/// <summary>Collects, for each entity, the claims on which accounts do not differ, so that the whole text has every claim.</summary>
internal sealed class SubjectTelling(StoryWords words, QuestionTelling questions, AccountTelling accounts)
{
    private readonly string _besides = words.Wording.Say("Of nothing in particular");

    public IReadOnlyList<ToldSubject> Of(IEnumerable<Question> unanimous)
    {
        OrderedDictionary<string, (List<ToldQuestion> Questions, List<ToldAccount> Remarks)> subjects = new(StringComparer.Ordinal);
        foreach (Question question in unanimous.Where(static question => !IsImplied(question)))
        {
            AddQuestion(Place(question.Subject).Questions, questions.Unanimous(question));
        }

        HashSet<Id<Claim>> declared = [.. words.Story.Questions.Where(static question => question.Property is null).SelectMany(static question => question.Positions).SelectMany(static position => position.Claims).Select(static claim => claim.Id)];
        foreach (Claim claim in words.Story.Content.Claims)
        {
            foreach (Statement statement in claim.Statements.Where(statement => !words.Counted.Contains(claim, statement)))
            {
                AddQuestion(Place(statement.Subject).Questions, questions.Of(claim, statement));
            }

            if (claim.Statements.IsEmpty && !declared.Contains(claim.Id))
            {
                EntityRef? about = claim.About.Concat(claim.Implies).FirstOrDefault();
                (about is null ? Place(_besides) : Place(about)).Remarks.Add(accounts.InWords(claim));
            }
        }

        return [.. subjects.Select(static subject => new ToldSubject(subject.Key, subject.Value.Questions, subject.Value.Remarks))];

        (List<ToldQuestion> Questions, List<ToldAccount> Remarks) Place(object subject)
        {
            string name = subject is EntityRef id ? words.Names.Of(id) : _besides;
            if (!subjects.TryGetValue(name, out (List<ToldQuestion> Questions, List<ToldAccount> Remarks) place))
            {
                subjects.Add(name, place = ([], []));
            }

            return place;
        }
    }

    // The speaker of an utterance need not be a line of its own where no statement is about it: each claim has its voice beside it.
    private static bool IsImplied(Question question) => question.Property == Utterance.Properties.Speaker
        && !question.Positions.SelectMany(static position => position.Claims).SelectMany(static claim => claim.Statements).Any(statement => statement.Subject == question.Subject);

    // Each item of a listing is a question. All of them are put together under their property.
    private void AddQuestion(List<ToldQuestion> questions, ToldQuestion question)
    {
        int before = questions.FindIndex(each => each.Label == question.Label);
        if (before < 0)
        {
            questions.Add(question);
            return;
        }

        List<ToldPosition> positions = [.. questions[before].Positions];
        foreach (ToldPosition position in question.Positions)
        {
            int same = positions.FindIndex(each => each.Value == position.Value && each.Hedge == position.Hedge);
            int together = positions.FindIndex(each => each.Hedge == position.Hedge && each.Accounts.SequenceEqual(position.Accounts));
            if (same < 0 && together >= 0)
            {
                positions[together] = positions[together] with
                {
                    Value = words.Wording.Say($"{positions[together].Value}; {position.Value}"),
                    Short = words.Wording.Say($"{positions[together].Short} · {position.Short}"),
                };
            }
            else if (same < 0)
            {
                positions.Add(position);
            }
            else
            {
                positions[same] = positions[same] with { Accounts = [.. positions[same].Accounts, .. position.Accounts] };
            }
        }

        questions[before] = questions[before] with { Positions = positions, Held = questions[before].Held.Length > 0 ? questions[before].Held : question.Held };
    }
}
