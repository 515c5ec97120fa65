namespace JojDomain;

/// <summary>A measure of something: what was measured, how much, in which population, as of when and by which method.</summary>
/// <remarks>
/// <para>
/// After the Observation of schema.org 30 and of the W3C Data Cube (2014), and SDMX 3.0. A measure in money is in <see cref="Money"/>, any other in
/// <see cref="Quantity"/>. Two observations are not compared, even of one thing at one time: each can be right by its own method. Accounts of one figure are statements about
/// one observation, and there they are.
/// </para>
/// <para>
/// A superlative is an observation of a rank in a population: "the first Olympic event in Africa to run on a world-class cloud" has the measure
/// <see cref="Measure.Rank"/>, the ordinal quantity 1 and the population "Olympic events in Africa that run on a world-class cloud".
/// </para>
/// <para>
/// <b>What a voice thinks of something is an observation too</b>: "the ministry doubts that the contract is lawful" is a statement about the observation of the contract's
/// <see cref="Measure.Lawfulness"/> that <see cref="Holds"/> is true, with <see cref="Certainty.Doubtful"/>; "the union calls it a success" is one about its
/// <see cref="Measure.Success"/>. It is no member of the agreement, since anything can be assessed, in many respects and at many times; and no
/// <see cref="Review"/>, which is about a claim and not about a thing. All who assess one thing in one respect make their statements about one observation, and there
/// they can differ: true and false, two degrees, and two marks on one scale exclude each other. The story's author leaves the observation empty, and holds nothing, until it
/// takes a side.
/// </para>
/// </remarks>
public sealed partial record Observation : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Observation> Id { get; init; }

    /// <summary>What is measured: an organisation, a service, an event, a project, a place.</summary>
    [RefersToAny]
    public required EntityRef Subject { get; init; }

    /// <summary>What is measured of it.</summary>
    public required Measure Measure { get; init; }

    /// <summary>
    /// What of the subject is meant, where the measure does not say it all: a leak of data in "the risk of a leak", its leaders in "trust in its leaders"; null when
    /// nothing more is stated.
    /// </summary>
    /// <remarks>The reviewAspect of schema.org 30 Rating.</remarks>
    public LangText? Aspect { get; init; }

    /// <summary>
    /// Whether the subject has what the measure names: lawful or not, a success or a failure, a risk or none; not stated by default.
    /// </summary>
    public Reported<bool> Holds { get; init; }

    /// <summary>How far the subject has what the measure names, as the words say it: a high risk, a partial success; not stated by default.</summary>
    public Reported<Degree> Degree { get; init; }

    /// <summary>The mark that the subject is given, on a scale whose ends are stated; not stated by default.</summary>
    public Reported<Rating> Rating { get; init; }

    /// <summary>How the subject relates to something else in what is measured; not stated by default.</summary>
    public Reported<MeasureComparison> Comparison { get; init; }

    /// <summary>How much, where the measure is not in money; not stated by default.</summary>
    public Reported<Quantity> Quantity { get; init; }

    /// <summary>How much, where the measure is in money; not stated by default.</summary>
    public Reported<Money> Money { get; init; }

    /// <summary>The population in which it was measured, in words ("cloud hosting services worldwide"); not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<LangText> Population { get; init; }

    /// <summary>Where it was measured; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>The time for which the result is valid; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<When> AsOf { get; init; }

    /// <summary>The time over which it was measured ("in the first quarter", "in ten years"); not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<TimePeriod> Over { get; init; }

    /// <summary>How it was measured, in words; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<LangText> Method { get; init; }

    /// <summary>Who measured it (an organisation, a person or a source); not stated by default. Who reports the result is stated by claims.</summary>
    [NeedsNoHolding]
    [RefersTo(EntityKind.Organisation, EntityKind.Person, EntityKind.Source)]
    public Reported<EntityRef> MeasuredBy { get; init; }

    /// <summary>What influenced the result ("jobs were lost because of the strike"); nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
