namespace JojDomain;

public sealed partial record SpeechAct
{
    /// <summary>The class of the act in Searle's classification; null for an act that this version does not know.</summary>
    public SearleClass? Class => ToString() switch
    {
        "states" or "informs" or "announces" or "describes" or "reports" or "explains" or "specifies" or "recalls"
            or "confirms" or "denies" or "admits" or "argues" or "claims" or "concludes" or "compares" or "estimates"
            or "predicts" or "expects" or "presupposes" or "criticises" or "praises" or "accuses" or "alleges" or "warns"
            or "suspects" or "objects"
            or "mentions" or "comments" or "insists" or "reiterates" or "acknowledges" or "testifies" or "boasts" or "blames"
            or "doubts" or "downplays" or "highlights" or "clarifies" or "corrects" or "contradicts" or "retracts" or "suggests"
            or "reveals" or "replies" or "agrees" or "disagrees" or "reassures"
            or "stipulates" or "finds" or "speculates" or "dissents" or "believes" or "rejectsClaim" => SearleClass.Assertive,
        "asks" or "urges" or "encourages" or "calls" or "invites" or "demands" or "orders" or "recommends" or "proposes"
            or "countsOn" or "permits" or "forbids"
            or "questions" or "requests" or "instructs" or "advises"
            or "appeals" or "sues" or "summons" => SearleClass.Directive,
        "promises" or "commits" or "offers" or "accepts" or "declines" or "threatens" or "guarantees"
            or "refuses" or "vows" or "pledges" or "consents" or "swears" => SearleClass.Commissive,
        "congratulates" or "welcomes" or "thanks" or "regrets" or "deplores" or "apologises" or "hopes" or "fears"
            or "condemns" or "condoles" or "supports"
            or "hails" or "laments" or "rejoices" or "protests" or "complains" or "mocks" or "worries" => SearleClass.Expressive,
        "declares" or "rules" or "appoints" or "dismisses" or "awards" or "authorises" or "resigns" or "cancels"
            or "pleads" or "signs" or "withdraws" or "approves" or "rejects" or "terminates" or "suspends" or "sentences"
            or "vetoes" or "ratifies" or "fines" or "votes" or "nominates" => SearleClass.Declaration,
        _ => null,
    };
}
