namespace JojDomain;

/// <summary>The capacity in which a voice speaks ("president of the committee"). The voice can have other posts beside it, and may no longer have this one.</summary>
/// <remarks>
/// Source: W3C ORG, org:Membership with its org:Role, here for one utterance. The posts that a person holds, and their periods, are <see cref="Person.Posts"/>; the capacity is what this
/// text says. With words only it is a bare text in JSON, and in C# it can be given as a string.
/// </remarks>
[Interned]
public sealed partial record VoiceCapacity : Part
{
    /// <summary>The capacity as written.</summary>
    [Bare]
    public required LangText Words { get; init; }

    /// <summary>The kind of post; null when it is no post ("as a neighbour"), or when the kind is not known.</summary>
    public PostKind? Kind { get; init; }

    /// <summary>Where the voice has this capacity (an agreement, an event, an organisation, a person, a place or a project); null when not stated.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public EntityRef? At { get; init; }

    /// <summary>Whether the words call the capacity current or former ("the former minister"); not marked by default.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>A capacity with its words only.</summary>
    /// <param name="words">The capacity as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator VoiceCapacity(LangText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new() { Words = words };
    }

    /// <summary>A capacity with its words only, in the language of the surrounding document.</summary>
    /// <param name="words">The capacity as written.</param>
    /// <exception cref="ArgumentException">The words are null or not well-formed text.</exception>
    public static implicit operator VoiceCapacity(string words) => new() { Words = words };

    /// <summary>The words of the capacity.</summary>
    public override string ToString() => Words.Text;
}
