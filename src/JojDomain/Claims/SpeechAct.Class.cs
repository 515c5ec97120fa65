namespace JojDomain;

public sealed partial record SpeechAct
{
    /// <summary>The class of the act by Searle; null for an act that this version does not know.</summary>
    public SearleClass? Class => ToString() switch
    {
        "states" or "informs" or "announces" or "describes" or "reports" or "explains" or "specifies" or "recalls"
            or "confirms" or "denies" or "admits" or "argues" or "claims" or "concludes" or "compares" or "estimates"
            or "predicts" or "expects" or "presupposes" or "criticises" or "praises" or "accuses" or "alleges" or "warns"
            or "suspects" or "objects" => SearleClass.Assertive,
        "asks" or "urges" or "encourages" or "calls" or "invites" or "demands" or "orders" or "recommends" or "proposes"
            or "countsOn" or "permits" or "forbids" => SearleClass.Directive,
        "promises" or "commits" or "offers" or "accepts" or "declines" or "threatens" or "guarantees" => SearleClass.Commissive,
        "congratulates" or "welcomes" or "thanks" or "regrets" or "deplores" or "apologises" or "hopes" or "fears"
            or "condemns" or "condoles" or "supports" => SearleClass.Expressive,
        "declares" or "rules" or "appoints" or "dismisses" or "awards" or "authorises" or "resigns" or "cancels" => SearleClass.Declaration,
        _ => null,
    };
}
