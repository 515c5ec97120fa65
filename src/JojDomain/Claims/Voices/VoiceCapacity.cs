namespace JojDomain;

/// <summary>In which capacity a voice speaks at the time ("president of the committee"), which need not be the only post it holds, nor one it still holds.</summary>
/// <remarks>
/// Source: W3C ORG, org:Membership with its org:Role, here for the length of one utterance. What a person holds and for how long is given by
/// <see cref="Person.Posts"/>; the capacity is what this text says of it. Words alone are a bare text in JSON and convert from one in C#.
/// </remarks>
[Interned]
public sealed partial record VoiceCapacity : Part
{
    /// <summary>The capacity as written.</summary>
    [Bare]
    public required LangText Words { get; init; }

    /// <summary>What kind of post it is; null when it is none ("as a neighbour"), or that is not known.</summary>
    public PostKind? Kind { get; init; }

    /// <summary>Where the voice has that capacity (an agreement, an event, an organisation, a person, a place or a project); null when not stated.</summary>
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Place, EntityKind.Event, EntityKind.Project, EntityKind.Agreement)]
    public EntityRef? At { get; init; }

    /// <summary>What the words say about when it is held ("the former minister told"); by default they do not.</summary>
    public Tenure Tenure { get; init; }

    /// <summary>A capacity of which only the words are stated.</summary>
    /// <param name="words">The capacity as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator VoiceCapacity(LangText words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new() { Words = words };
    }

    /// <summary>A capacity of which only the words are stated, in the language of the surrounding document.</summary>
    /// <param name="words">The capacity as written.</param>
    /// <exception cref="ArgumentNullException">The words are null.</exception>
    public static implicit operator VoiceCapacity(string words) => new() { Words = words };

    /// <summary>The words of the capacity.</summary>
    public override string ToString() => Words.Text;
}
