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
    /// <summary>The share of a market, by what the method says.</summary>
    public static Measure MarketShare { get; } = new("marketShare");

    /// <summary>What one pays for a unit.</summary>
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

    /// <summary>What something is held to be worth.</summary>
    public static Measure Value { get; } = new("value");

    /// <summary>What was put in for a later return.</summary>
    public static Measure Investment { get; } = new("investment");

    /// <summary>What is saved by it.</summary>
    public static Measure Savings { get; } = new("savings");

    /// <summary>What was raised, or granted.</summary>
    public static Measure Funding { get; } = new("funding");

    /// <summary>How many people it employs, or counts as its own.</summary>
    public static Measure Headcount { get; } = new("headcount");

    /// <summary>How many jobs it makes, or ends.</summary>
    public static Measure Jobs { get; } = new("jobs");

    /// <summary>How many people it trained.</summary>
    public static Measure Trained { get; } = new("trained");

    /// <summary>How many live there, or belong to it.</summary>
    public static Measure Population { get; } = new("population");

    /// <summary>How many members it has.</summary>
    public static Measure Members { get; } = new("members");

    /// <summary>How many use it.</summary>
    public static Measure Users { get; } = new("users");

    /// <summary>How many buy from it.</summary>
    public static Measure Customers { get; } = new("customers");

    /// <summary>How many came.</summary>
    public static Measure Attendance { get; } = new("attendance");

    /// <summary>How many watched, listened or read.</summary>
    public static Measure Audience { get; } = new("audience");

    /// <summary>How many took part.</summary>
    public static Measure Participants { get; } = new("participants");

    /// <summary>How much it can hold, carry or serve.</summary>
    public static Measure Capacity { get; } = new("capacity");

    /// <summary>How much ground it covers.</summary>
    public static Measure Area { get; } = new("area");

    /// <summary>How much of it is done.</summary>
    public static Measure Completion { get; } = new("completion");

    /// <summary>How far it has come against the plan.</summary>
    public static Measure Progress { get; } = new("progress");

    /// <summary>Its place in an order, from 1: "the largest", "the first".</summary>
    public static Measure Rank { get; } = new("rank");

    /// <summary>How many there are of something that the population says.</summary>
    public static Measure Count { get; } = new("count");

    /// <summary>By how much something became more, or less, over a time.</summary>
    public static Measure Growth { get; } = new("growth");

    /// <summary>The part of a whole that the population says.</summary>
    public static Measure Share { get; } = new("share");

    /// <summary>How long it lasted, in a unit of time; of an event <see cref="Event.Duration"/> says so.</summary>
    public static Measure Duration { get; } = new("duration");

    /// <summary>How much later than planned it is.</summary>
    public static Measure Delay { get; } = new("delay");

    /// <summary>For what part of the time it worked.</summary>
    public static Measure Availability { get; } = new("availability");

    /// <summary>How long one waits for an answer.</summary>
    public static Measure Latency { get; } = new("latency");

    /// <summary>How much is sent through it, or goes along it.</summary>
    public static Measure Traffic { get; } = new("traffic");

    /// <summary>How much is kept on it.</summary>
    public static Measure Storage { get; } = new("storage");

    /// <summary>How often it failed.</summary>
    public static Measure Outages { get; } = new("outages");

    /// <summary>How much energy it takes, or makes.</summary>
    public static Measure Energy { get; } = new("energy");

    /// <summary>How much greenhouse gas comes of it.</summary>
    public static Measure Emissions { get; } = new("emissions");

    /// <summary>How much water it takes.</summary>
    public static Measure Water { get; } = new("water");

    /// <summary>How much was destroyed or lost.</summary>
    public static Measure Damage { get; } = new("damage");

    /// <summary>How many were hurt or killed.</summary>
    public static Measure Casualties { get; } = new("casualties");

    /// <summary>How many people or accounts were affected.</summary>
    public static Measure Victims { get; } = new("victims");

    /// <summary>What part of those asked are for it.</summary>
    public static Measure Approval { get; } = new("approval");

    /// <summary>Whether it is trusted, or what part of those asked trust it.</summary>
    public static Measure Trust { get; } = new("trust");

    /// <summary>How many voted for it.</summary>
    public static Measure Votes { get; } = new("votes");

    /// <summary>What it reached on the scale that the method says.</summary>
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

    /// <summary>The part of those who may vote that did.</summary>
    public static Measure Turnout { get; } = new("turnout");

    /// <summary>Whether it is lawful; an assessment.</summary>
    public static Measure Lawfulness { get; } = new("lawfulness");

    /// <summary>Whether it keeps to a rule, a standard or an agreement; an assessment.</summary>
    public static Measure Compliance { get; } = new("compliance");

    /// <summary>Whether those who did it had the right and the standing to; an assessment.</summary>
    public static Measure Legitimacy { get; } = new("legitimacy");

    /// <summary>Whether it is a success, or a failure; an assessment.</summary>
    public static Measure Success { get; } = new("success");

    /// <summary>Whether there is a risk in it, or how great it is; an assessment.</summary>
    public static Measure Risk { get; } = new("risk");

    /// <summary>Whether it is a chance for those it concerns; an assessment.</summary>
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

    /// <summary>Whether it can act without another; an assessment.</summary>
    public static Measure Independence { get; } = new("independence");

    /// <summary>Whether it cannot do without another; an assessment.</summary>
    public static Measure Dependence { get; } = new("dependence");

    /// <summary>Whether it is good of its kind; an assessment.</summary>
    public static Measure Quality { get; } = new("quality");

    /// <summary>Whether it can do what it is to do; an assessment.</summary>
    public static Measure Competence { get; } = new("competence");

    /// <summary>Whether one can count on it; an assessment.</summary>
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

    /// <summary>Whether it takes no more than it needs; an assessment.</summary>
    public static Measure Efficiency { get; } = new("efficiency");

    /// <summary>Whether it is worth its price; an assessment.</summary>
    public static Measure ValueForMoney { get; } = new("valueForMoney");

    /// <summary>Whether those concerned can pay for it; an assessment.</summary>
    public static Measure Affordability { get; } = new("affordability");

    /// <summary>Whether it can go on without harm to what it lives on; an assessment.</summary>
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
