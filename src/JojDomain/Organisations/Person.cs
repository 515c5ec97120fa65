namespace JojDomain;

/// <summary>A human being who acts, speaks or is spoken of, named or only described.</summary>
/// <remarks>
/// After the Person of Popolo and of schema.org 30. Somebody who is in the story without a name is given by posts or by a description ("a vice-president",
/// "the minister's driver"); somebody who only speaks, and of whom nothing else is stated, is a <see cref="DescribedVoice"/> and needs no entity.
/// </remarks>
[NeedsOneOf(nameof(Names), nameof(Posts), nameof(Description))]
public sealed partial record Person : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Person> Id { get; init; }

    /// <summary>The names the person goes by; nothing listed by default.</summary>
    [Defining]
    public Listing<Name> Names { get; init; }

    /// <summary>Who the person is, in a few words; null when not given.</summary>
    public LangText? Description { get; init; }

    /// <summary>The country of which the person is a national; not stated by default.</summary>
    public Reported<CountryCode> Nationality { get; init; }

    /// <summary>The identifiers that registers and catalogues give the person; empty by default.</summary>
    public EquatableArray<Identifier> Identifiers { get; init; }

    /// <summary>The posts the person holds, held or will hold, at the same time or one after another; nothing listed by default.</summary>
    public Listing<Post> Posts { get; init; }

    /// <summary>Kinship, friendship and other ties that are no post; nothing listed by default. A closed list without items states that there are none.</summary>
    public Listing<PersonLink> Links { get; init; }

    /// <summary>What influenced what became of the person; nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
