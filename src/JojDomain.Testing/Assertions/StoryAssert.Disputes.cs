namespace JojDomain.Testing;

/// <content>Assertions about disputes.</content>
public static partial class StoryAssert
{
    /// <summary>Asserts that claims of the story give a property of an entity values that cannot all be true.</summary>
    /// <returns>The disputes about it, at least one, for further assertions.</returns>
    /// <exception cref="StoryAssertException">There is no such dispute; the message lists the disputes that the story has.</exception>
    /// <exception cref="ArgumentNullException">There is no story, no entity or no property.</exception>
    public static EquatableArray<Dispute> Disputed(Story story, EntityRef subject, Property property)
    {
        EquatableArray<Dispute> about = DisputesAbout(story, subject, property);
        return !about.IsEmpty
            ? about
            : throw new StoryAssertException($"{property} of {subject} is not disputed. The disputes of the story:{Listed(story.Disputes)}");
    }

    /// <summary>Asserts that no claims of the story give a property of an entity values that cannot all be true.</summary>
    /// <exception cref="StoryAssertException">There is such a dispute; the message shows it.</exception>
    /// <exception cref="ArgumentNullException">There is no story, no entity or no property.</exception>
    public static void NotDisputed(Story story, EntityRef subject, Property property)
    {
        EquatableArray<Dispute> about = DisputesAbout(story, subject, property);
        if (!about.IsEmpty)
        {
            throw new StoryAssertException($"{property} of {subject} is disputed:{Listed(about)}");
        }
    }

    private static EquatableArray<Dispute> DisputesAbout(Story story, EntityRef subject, Property property)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(property);
        return [.. story.Disputes.Where(dispute => dispute.Subject == subject && dispute.Property == property)];
    }

    private static string Listed(EquatableArray<Dispute> disputes) => disputes.IsEmpty ? " none" : string.Concat(disputes.Select(static dispute => $"\n  {dispute}"));
}
