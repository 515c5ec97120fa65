namespace JojDomain;

public sealed partial record SpeechAct
{
    /// <summary>What the act commits its voice to, with regard to the truth of its statements; <see cref="ActCommitment.None"/> for an act that this version does not know.</summary>
    /// <remarks>
    /// Only statements that are asserted, declared or taken for granted count in questions and accounts, and negations that are denied to be otherwise. Sources: the classes of Searle (1976);
    /// for what is taken for granted, the factive predicates of P. and C. Kiparsky, Fact (1970), and L. Karttunen, Some observations on factivity (1971); for judging, the presuppositions in
    /// C. Fillmore, Verbs of judging (1971).
    /// </remarks>
    public ActCommitment Commitment => Text switch
    {
        // Statements in any tone and with any degree of proof are assertions. The tone is not lost: a position shows its acts.
        "states" or "informs" or "announces" or "describes" or "reports" or "explains" or "specifies" or "recalls" or "confirms"
            or "mentions" or "comments" or "insists" or "reiterates" or "reveals" or "replies" or "highlights" or "clarifies" or "reassures"
            or "admits" or "acknowledges" or "boasts" or "testifies" or "claims" or "alleges" or "accuses" or "argues" or "concludes" or "finds"
            or "compares" or "stipulates" or "downplays" or "presupposes" or "believes" => ActCommitment.Asserts,

        // An estimate asserts a figure that is itself approximate.
        "estimates" => ActCommitment.Asserts,

        // A voice that speaks against another's words asserts its own view in the statement.
        "corrects" or "contradicts" or "rejectsClaim" or "disagrees" or "dissents" or "objects" or "agrees" => ActCommitment.Asserts,

        // A plea asserts what the accused says; it decides nothing, which only the court does.
        "pleads" => ActCommitment.Asserts,

        "declares" or "rules" or "appoints" or "dismisses" or "awards" or "authorises" or "resigns" or "cancels" or "signs" or "withdraws" or "approves"
            or "rejects" or "terminates" or "suspends" or "sentences" or "vetoes" or "ratifies" or "fines" or "votes" => ActCommitment.Declares,

        // Emotive factives: to regret or to welcome that there was no call presupposes that there was none (Kiparsky and Kiparsky 1970; Karttunen 1971).
        "regrets" or "deplores" or "laments" or "apologises" or "condoles" or "welcomes" or "rejoices" or "hails" or "congratulates" or "thanks"
            or "complains" or "protests" => ActCommitment.TakesForGranted,

        // Verbs of judging presuppose that it was done, and say that it is good or bad (Fillmore 1971).
        "criticises" or "praises" or "blames" or "condemns" => ActCommitment.TakesForGranted,

        "denies" => ActCommitment.Denies,

        // Nothing that lies in the future is asserted as a fact. A warning about something that has already happened is a claim with the act "states".
        "predicts" or "expects" or "warns" or "hopes" or "fears" or "worries" or "promises" or "commits" or "offers" or "threatens" or "guarantees" or "vows"
            or "pledges" or "swears" or "proposes" or "nominates" => ActCommitment.LooksAhead,

        "doubts" or "suspects" or "speculates" or "suggests" or "retracts" => ActCommitment.Guards,

        // To ask, urge, allow, accept, refuse or mock asserts nothing.
        _ => ActCommitment.None,
    };
}
