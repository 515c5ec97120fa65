namespace JojDomain.Engine;

/// <content>The checks of a value that is read completely. Emitted codecs of types with rules end with a call of <c>CheckRules</c>.</content>
internal ref partial struct DocumentReader
{
    /// <summary>Notes which rules an entity breaks. They are reported at the end, together with wrong references.</summary>
    /// <returns>Always true: the entity itself was read, so that the list which contains it does not fail with it.</returns>
    public readonly bool CheckRules(Entity entity, long start)
    {
        Context.References.CheckRules(entity, start, Context.Ids);
        if (entity is Claim claim)
        {
            ClaimWarnings.Note(claim, start, Text, Context);
        }

        return true;
    }

    /// <summary>Notes which part of a text a passage cites, for the check at the end.</summary>
    /// <returns>Always true.</returns>
    public readonly bool CheckRules(Passage passage, long start)
    {
        if (passage.Position is not null)
        {
            Context.References.CheckRules(passage, start, Context.Ids.SlotOf(passage.Source.Text));
        }

        return true;
    }

    /// <summary>Whether a statement keeps the rules over several of its members; an error is noted where it does not.</summary>
    public readonly bool CheckRules(Statement statement, long start)
    {
        if (statement.NegatesAbsence)
        {
            Context.Note(ProblemCode.RuleBroken, Rules.NegatedAbsence, start);
        }

        return !statement.NegatesAbsence;
    }
}
