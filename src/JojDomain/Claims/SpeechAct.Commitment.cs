namespace JojDomain;

public sealed partial record SpeechAct
{
    /// <summary>What the act commits its voice to about the content of its statements; <see cref="ActCommitment.None"/> for an act that this version does not know.</summary>
    /// <remarks>
    /// Only what is asserted, declared or taken for granted counts as said to be so. Sources: the classes of Searle (1976); for what is taken for granted the
    /// factive predicates of P. and C. Kiparsky, Fact (1970), and L. Karttunen, Some observations on factivity (1971), and for judging the presuppositions of
    /// C. Fillmore, Verbs of judging (1971).
    /// </remarks>
    public ActCommitment Commitment => Text switch
    {
        // To state, in any tone and with any proof, is to say that it is so; the tone is shown beside what is said.
        "states" or "informs" or "announces" or "describes" or "reports" or "explains" or "specifies" or "recalls" or "confirms"
            or "mentions" or "comments" or "insists" or "reiterates" or "reveals" or "replies" or "highlights" or "clarifies" or "reassures"
            or "admits" or "acknowledges" or "boasts" or "testifies" or "claims" or "alleges" or "accuses" or "argues" or "concludes" or "finds"
            or "compares" or "stipulates" or "downplays" or "presupposes" or "believes" => ActCommitment.Asserts,

        // That a figure is not exact is said by the figure itself.
        "estimates" => ActCommitment.Asserts,

        // To speak against another's words is to say how it is instead.
        "corrects" or "contradicts" or "rejectsClaim" or "disagrees" or "dissents" or "objects" or "agrees" => ActCommitment.Asserts,

        // To plead is to answer a charge; the court decides.
        "pleads" => ActCommitment.Asserts,

        "declares" or "rules" or "appoints" or "dismisses" or "awards" or "authorises" or "resigns" or "cancels" or "signs" or "withdraws" or "approves"
            or "rejects" or "terminates" or "suspends" or "sentences" or "vetoes" or "ratifies" or "fines" or "votes" => ActCommitment.Declares,

        // Emotive factives: who regrets or welcomes that there was no call holds that there was none (Kiparsky and Kiparsky 1970; Karttunen 1971).
        "regrets" or "deplores" or "laments" or "apologises" or "condoles" or "welcomes" or "rejoices" or "hails" or "congratulates" or "thanks"
            or "complains" or "protests" => ActCommitment.TakesForGranted,

        // Verbs of judging: that it was done is taken for granted, and that it is good or bad is said (Fillmore 1971).
        "criticises" or "praises" or "blames" or "condemns" => ActCommitment.TakesForGranted,

        "denies" => ActCommitment.Denies,

        // Of what is to come nobody holds that it is so. A warning that something is so already is a statement.
        "predicts" or "expects" or "warns" or "hopes" or "fears" or "worries" or "promises" or "commits" or "offers" or "threatens" or "guarantees" or "vows"
            or "pledges" or "swears" or "proposes" or "nominates" => ActCommitment.LooksAhead,

        "doubts" or "suspects" or "speculates" or "suggests" or "retracts" => ActCommitment.Guards,

        // Who asks, urges, allows, accepts, refuses or mocks says nothing of how it is.
        _ => ActCommitment.None,
    };
}
