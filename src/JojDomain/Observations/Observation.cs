namespace JojDomain;

/// <summary>A measure of something: what was measured, how much, in which population, as of when and by which method.</summary>
/// <remarks>
/// <para>
/// After the Observation of schema.org 30 and of the W3C Data Cube (2014), and SDMX 3.0. A measure in money stands in <see cref="Money"/>, any other in
/// <see cref="Quantity"/>. Two observations of one thing at different times are no contradiction; two of one time may be.
/// </para>
/// <para>
/// A superlative is an observation of a rank in a population: "the first Olympic event in Africa to run on a world-class cloud" has the measure
/// <see cref="Measure.Rank"/>, the ordinal quantity 1 and the population "Olympic events in Africa that run on a world-class cloud".
/// </para>
/// </remarks>
public sealed partial record Observation : Entity
{
    /// <summary>The identifier, unique among all entities of the story.</summary>
    public required Id<Observation> Id { get; init; }

    /// <summary>What is measured: an organisation, a service, an event, a project, a place.</summary>
    public required EntityRef Subject { get; init; }

    /// <summary>What is measured of it.</summary>
    public required Measure Measure { get; init; }

    /// <summary>How much, where the measure is not in money; not stated by default.</summary>
    public Reported<Quantity> Quantity { get; init; }

    /// <summary>How much, where the measure is in money; not stated by default.</summary>
    public Reported<Money> Money { get; init; }

    /// <summary>Among what, or whom, it was measured, in words ("cloud hosting services worldwide"); not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<LangText> Population { get; init; }

    /// <summary>Where it was measured; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<Id<Place>> Where { get; init; }

    /// <summary>The time at which it held; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<When> AsOf { get; init; }

    /// <summary>The time over which it was measured ("in the first quarter", "in ten years"); not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<TimePeriod> Over { get; init; }

    /// <summary>How it was measured, in words; not stated by default.</summary>
    [NeedsNoHolding]
    public Reported<LangText> Method { get; init; }

    /// <summary>Who measured it; not stated by default. Who says so is told by claims.</summary>
    [NeedsNoHolding]
    public Reported<EntityRef> MeasuredBy { get; init; }

    /// <summary>What had a part in how it came to be so, or did not ("jobs were lost because of the strike"); nothing listed by default.</summary>
    public Listing<Influence> Influences { get; init; }
}
