namespace JojDomain.Testing;

/// <content>The records that entities hold.</content>
public static partial class Sample
{
    /// <summary>An attribution: the <see cref="Organisation"/> speaks, through the <see cref="Source"/>.</summary>
    public static Attribution Attribution() => new() { Voice = Voice(), Via = [Hop()] };

    /// <summary>A voice: the <see cref="Organisation"/>.</summary>
    public static NamedVoice Voice() => new() { Entity = Organisation().Id };

    /// <summary>A hop of a report: the <see cref="Source"/>.</summary>
    public static Hop Hop() => new(Source().Id);

    /// <summary>A statement: there was no call for tenders for the <see cref="Agreement"/>.</summary>
    public static Statement Statement() => JojDomain.Agreement.Properties.CallForTenders.Of(Agreement().Id, Reported.None);

    /// <summary>A quotation of one word.</summary>
    public static Quotation Quotation() => new() { Segments = [new QuotedWords { Words = Text() }] };

    /// <summary>A passage: the first character of the <see cref="Source"/>.</summary>
    public static Passage Passage() => new(Source().Id, position: new(0, 1));

    /// <summary>A relation to the <see cref="Claim"/>: it supports it.</summary>
    public static ClaimRelation ClaimRelation() => new() { Kind = ClaimRelationKind.Supports, Target = Claim().Id };

    /// <summary>A review by the <see cref="Organisation"/>, without a verdict.</summary>
    public static Review Review() => new() { Reviewer = Voice() };

    /// <summary>The <see cref="Organisation"/> as a party to an agreement, without a role.</summary>
    public static Party Party() => new(Organisation().Id);

    /// <summary>An amount of an agreement, without a role.</summary>
    public static Amount Amount() => new(Money());

    /// <summary>The <see cref="Organisation"/> as a tenderer.</summary>
    public static Tenderer Tenderer() => new() { Organisation = Organisation().Id };

    /// <summary>A relation to the <see cref="Agreement"/>: it amends it.</summary>
    public static RelatedAgreement RelatedAgreement() => new() { Kind = AgreementRelationKind.Amends, Target = Agreement().Id };

    /// <summary>The <see cref="Organisation"/> as a participant, without a capacity.</summary>
    public static Participation Participation() => new() { Participant = Organisation().Id };

    /// <summary>A link to the <see cref="Organisation"/>: a member of it.</summary>
    public static OrganisationLink OrganisationLink() => new() { Kind = LinkKind.MemberOf, Target = Organisation().Id };

    /// <summary>A post, by its title.</summary>
    public static Post Post() => new() { Title = Text() };

    /// <summary>A workload: planning.</summary>
    public static Workload Workload() => new() { Kind = WorkloadKind.Planning };

    /// <summary>A certification, by its name.</summary>
    public static Certification Certification() => new() { Name = Text() };

    /// <summary>A derivation from the <see cref="Source"/>: it reports it.</summary>
    public static Derivation Derivation() => new() { Kind = DerivationKind.Reports, From = Source().Id };

    /// <summary>A correction of a story.</summary>
    public static Correction Correction() => new() { Words = Text() };
}
