using System.Text.Json;

namespace JojDomain.Engine;

/// <content>The rules of what was read whole: what breaks one is noted, and so is what a claim says in vain.</content>
internal ref partial struct DocumentReader
{
    private const string InVain =
        "a value without negation does not count where the act is \"denies\": negate the statement with \"polarity\":\"negated\", exclude the value, or write the act \"states\" for what the voice asserts";

    /// <summary>Checks an entity. It was read in any case: what it breaks is reported at the end, with what is wrong with references.</summary>
    public readonly bool CheckRules(Entity entity, long start)
    {
        Context.CheckRules(entity, start);
        if (entity is Claim claim && Assertions.IsSaid(claim))
        {
            WarnOfDenied(claim, start);
            if (HasOpposing(claim))
            {
                Context.Opposing.Add((claim, start));
            }
        }

        return true;
    }

    /// <summary>Notes what a passage cites, for the check at the end.</summary>
    public readonly bool CheckRules(Passage passage, long start)
    {
        Context.CheckRules(passage, start);
        return true;
    }

    /// <summary>Whether a statement keeps the rules over several of its members.</summary>
    public readonly bool CheckRules(Statement statement, long start)
    {
        if (statement.NegatesAbsence)
        {
            Context.Note(ProblemCode.RuleBroken, Rules.NegatedAbsence, start);
        }

        return !statement.NegatesAbsence;
    }

    private readonly void WarnOfDenied(Claim claim, long start)
    {
        // Every claim that is read comes by here, and nearly none denies: one comparison, where the commitment of an act is a search for its word.
        if (claim.Act != SpeechAct.Denies || !HasStatementInVain(claim))
        {
            return;
        }

        foreach ((Statement statement, long place) in claim.Statements.Zip(PlacesIn(Text, start, "statements"u8)))
        {
            if (statement.IsInVainUnderDenial && Context.TakesWarnings)
            {
                Context.Note(ProblemCode.DeniedWithoutNegation, InVain, place, Severity.Warning);
            }
        }
    }

    // Every claim that is read comes by here: unlike a query, a loop over a list allocates nothing.
    private static bool HasStatementInVain(Claim claim)
    {
        foreach (Statement statement in claim.Statements)
        {
            if (statement.IsInVainUnderDenial)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOpposing(Claim claim)
    {
        foreach (ClaimRelation relation in claim.Relations)
        {
            if (relation.Kind.Opposes)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the items of a member are. The object was read whole, and is looked through again only where something is to be said of them.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where the object begins.</param>
    /// <param name="member">The name of the member, which is an array.</param>
    public static List<long> PlacesIn(ReadOnlySpan<byte> text, long start, ReadOnlySpan<byte> member)
    {
        var places = new List<long>();
        var again = new JsonInput(text[(int)start..], MaxDepth);
        again.Read();
        while (again.Read() && again.TokenType == JsonTokenType.PropertyName)
        {
            bool isMember = NameIs(in again, member);
            again.Read();
            if (!isMember)
            {
                again.Skip();
                continue;
            }

            while (again.Read() && again.TokenType != JsonTokenType.EndArray)
            {
                places.Add(start + again.TokenStartIndex);
                again.Skip();
            }

            return places;
        }

        return places;
    }
}
