namespace JojDomain;

/// <summary>What an observation measures.</summary>
/// <remarks>
/// After the variableMeasured of schema.org 30 and the measures of SDMX 3.0 and the W3C Data Cube (2014), which leave the words to their
/// users; the words are our own. Those for assessments, whose values are <see cref="Observation.Holds"/>, <see cref="Observation.Degree"/> and
/// <see cref="Observation.Rating"/>, are after the judgement and the appreciation of appraisal theory (Martin and White, The Language of Evaluation, 2005). Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record Measure : ITextForm<Measure>
{
    /// <summary>The share of a market, as the method defines it.</summary>
    public static Measure MarketShare { get; } = new("marketShare");

    /// <summary>The price of a unit.</summary>
    public static Measure Price { get; } = new("price");

    /// <summary>What something costs to make or to run.</summary>
    public static Measure Cost { get; } = new("cost");

    /// <summary>What was spent.</summary>
    public static Measure Spending { get; } = new("spending");

    /// <summary>What was earned, before costs.</summary>
    public static Measure Revenue { get; } = new("revenue");

    /// <summary>What was earned, after costs.</summary>
    public static Measure Profit { get; } = new("profit");

    /// <summary>What was lost, in money.</summary>
    public static Measure Loss { get; } = new("loss");

    /// <summary>What is owed.</summary>
    public static Measure Debt { get; } = new("debt");

    /// <summary>The estimated value.</summary>
    public static Measure Value { get; } = new("value");

    /// <summary>The amount invested.</summary>
    public static Measure Investment { get; } = new("investment");

    /// <summary>The amount saved by it.</summary>
    public static Measure Savings { get; } = new("savings");

    /// <summary>The amount raised or granted.</summary>
    public static Measure Funding { get; } = new("funding");

    /// <summary>The number of people it employs, or counts as its staff.</summary>
    public static Measure Headcount { get; } = new("headcount");

    /// <summary>The number of jobs it creates or ends.</summary>
    public static Measure Jobs { get; } = new("jobs");

    /// <summary>How many people it trained.</summary>
    public static Measure Trained { get; } = new("trained");

    /// <summary>The number of people who live there, or belong to it.</summary>
    public static Measure Population { get; } = new("population");

    /// <summary>How many members it has.</summary>
    public static Measure Members { get; } = new("members");

    /// <summary>How many use it.</summary>
    public static Measure Users { get; } = new("users");

    /// <summary>How many buy from it.</summary>
    public static Measure Customers { get; } = new("customers");

    /// <summary>The number of people who attended.</summary>
    public static Measure Attendance { get; } = new("attendance");

    /// <summary>The number of people who watched, listened or read.</summary>
    public static Measure Audience { get; } = new("audience");

    /// <summary>How many took part.</summary>
    public static Measure Participants { get; } = new("participants");

    /// <summary>How much it can hold, carry or serve.</summary>
    public static Measure Capacity { get; } = new("capacity");

    /// <summary>The area it covers.</summary>
    public static Measure Area { get; } = new("area");

    /// <summary>How much of it is done.</summary>
    public static Measure Completion { get; } = new("completion");

    /// <summary>Its progress compared with the plan.</summary>
    public static Measure Progress { get; } = new("progress");

    /// <summary>Its place in a ranking, from 1: "the largest", "the first".</summary>
    public static Measure Rank { get; } = new("rank");

    /// <summary>The number of what the population describes.</summary>
    public static Measure Count { get; } = new("count");

    /// <summary>The increase or decrease over a time.</summary>
    public static Measure Growth { get; } = new("growth");

    /// <summary>The share of the whole that the population describes.</summary>
    public static Measure Share { get; } = new("share");

    /// <summary>How long it lasted, in a unit of time. The duration of an event is <see cref="Event.Duration"/>.</summary>
    public static Measure Duration { get; } = new("duration");

    /// <summary>How much later than planned it is.</summary>
    public static Measure Delay { get; } = new("delay");

    /// <summary>The share of the time in which it worked.</summary>
    public static Measure Availability { get; } = new("availability");

    /// <summary>The time until a response.</summary>
    public static Measure Latency { get; } = new("latency");

    /// <summary>The volume of data or traffic that passes through it.</summary>
    public static Measure Traffic { get; } = new("traffic");

    /// <summary>The volume of data stored on it.</summary>
    public static Measure Storage { get; } = new("storage");

    /// <summary>How often it failed.</summary>
    public static Measure Outages { get; } = new("outages");

    /// <summary>The energy it consumes or produces.</summary>
    public static Measure Energy { get; } = new("energy");

    /// <summary>The greenhouse gas it emits.</summary>
    public static Measure Emissions { get; } = new("emissions");

    /// <summary>The water it consumes.</summary>
    public static Measure Water { get; } = new("water");

    /// <summary>How much was destroyed or lost.</summary>
    public static Measure Damage { get; } = new("damage");

    /// <summary>How many were hurt or killed.</summary>
    public static Measure Casualties { get; } = new("casualties");

    /// <summary>How many people or accounts were affected.</summary>
    public static Measure Victims { get; } = new("victims");

    /// <summary>The share of respondents who are for it.</summary>
    public static Measure Approval { get; } = new("approval");

    /// <summary>Whether it is trusted, or the share of respondents who trust it.</summary>
    public static Measure Trust { get; } = new("trust");

    /// <summary>How many voted for it.</summary>
    public static Measure Votes { get; } = new("votes");

    /// <summary>Its result on the scale that the method defines.</summary>
    public static Measure Score { get; } = new("score");

    /// <summary>How far it is.</summary>
    public static Measure Distance { get; } = new("distance");

    /// <summary>How warm it is.</summary>
    public static Measure Temperature { get; } = new("temperature");

    /// <summary>How many tenders or bids were received (OCDS numberOfTenderers counts those who submitted one).</summary>
    public static Measure Tenders { get; } = new("tenders");

    /// <summary>How many pieces were delivered.</summary>
    public static Measure Deliveries { get; } = new("deliveries");

    /// <summary>How many pieces were ordered.</summary>
    public static Measure Orders { get; } = new("orders");

    /// <summary>What somebody earns.</summary>
    public static Measure Salary { get; } = new("salary");

    /// <summary>The part of a company that is owned.</summary>
    public static Measure Shareholding { get; } = new("shareholding");

    /// <summary>How many complaints were made.</summary>
    public static Measure Complaints { get; } = new("complaints");

    /// <summary>The share of eligible voters who voted.</summary>
    public static Measure Turnout { get; } = new("turnout");

    /// <summary>Whether it is lawful; an assessment.</summary>
    public static Measure Lawfulness { get; } = new("lawfulness");

    /// <summary>Whether it complies with a rule, a standard or an agreement; an assessment.</summary>
    public static Measure Compliance { get; } = new("compliance");

    /// <summary>Whether those who did it had the right and the authority to do it; an assessment.</summary>
    public static Measure Legitimacy { get; } = new("legitimacy");

    /// <summary>Whether it is a success, or a failure; an assessment.</summary>
    public static Measure Success { get; } = new("success");

    /// <summary>Whether there is a risk in it, or how great it is; an assessment.</summary>
    public static Measure Risk { get; } = new("risk");

    /// <summary>Whether it is an opportunity for those concerned; an assessment.</summary>
    public static Measure Opportunity { get; } = new("opportunity");

    /// <summary>Whether it does good, or how much; an assessment.</summary>
    public static Measure Benefit { get; } = new("benefit");

    /// <summary>Whether it does harm, or how much; an assessment.</summary>
    public static Measure Harm { get; } = new("harm");

    /// <summary>Whether those concerned can see what is done and why; an assessment.</summary>
    public static Measure Transparency { get; } = new("transparency");

    /// <summary>Whether it treats those concerned alike; an assessment.</summary>
    public static Measure Fairness { get; } = new("fairness");

    /// <summary>Whether it, or what it says, is honest; an assessment.</summary>
    public static Measure Honesty { get; } = new("honesty");

    /// <summary>Whether it can be believed; an assessment.</summary>
    public static Measure Credibility { get; } = new("credibility");

    /// <summary>Whether it is independent of others; an assessment.</summary>
    public static Measure Independence { get; } = new("independence");

    /// <summary>Whether it depends on another; an assessment.</summary>
    public static Measure Dependence { get; } = new("dependence");

    /// <summary>Whether it is good of its kind; an assessment.</summary>
    public static Measure Quality { get; } = new("quality");

    /// <summary>Whether it has the skill for its task; an assessment.</summary>
    public static Measure Competence { get; } = new("competence");

    /// <summary>Whether it is reliable; an assessment.</summary>
    public static Measure Reliability { get; } = new("reliability");

    /// <summary>Whether it is safe from attacks and loss; an assessment.</summary>
    public static Measure Security { get; } = new("security");

    /// <summary>Whether it is without danger to people; an assessment.</summary>
    public static Measure Safety { get; } = new("safety");

    /// <summary>Whether it can be done; an assessment.</summary>
    public static Measure Feasibility { get; } = new("feasibility");

    /// <summary>Whether it is ready; an assessment.</summary>
    public static Measure Readiness { get; } = new("readiness");

    /// <summary>Whether it is needed; an assessment.</summary>
    public static Measure Necessity { get; } = new("necessity");

    /// <summary>Whether it matters, or how much; an assessment.</summary>
    public static Measure Importance { get; } = new("importance");

    /// <summary>Whether it uses no more resources than it needs; an assessment.</summary>
    public static Measure Efficiency { get; } = new("efficiency");

    /// <summary>Whether it is worth its price; an assessment.</summary>
    public static Measure ValueForMoney { get; } = new("valueForMoney");

    /// <summary>Whether those concerned can pay for it; an assessment.</summary>
    public static Measure Affordability { get; } = new("affordability");

    /// <summary>Whether it can continue without destroying its own basis; an assessment.</summary>
    public static Measure Sustainability { get; } = new("sustainability");

    /// <summary>Whether it is new of its kind; an assessment.</summary>
    public static Measure Innovation { get; } = new("innovation");

    /// <summary>How large it is, on the whole.</summary>
    public static Measure Scale { get; } = new("scale");

    /// <summary>How fast it is.</summary>
    public static Measure Speed { get; } = new("speed");

    /// <summary>How often it happens.</summary>
    public static Measure Frequency { get; } = new("frequency");

    /// <summary>How much of it is used.</summary>
    public static Measure Usage { get; } = new("usage");
}
