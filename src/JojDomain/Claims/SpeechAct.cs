namespace JojDomain;

/// <summary>The act performed in saying something: stating, urging, regretting, promising.</summary>
/// <remarks>
/// Our own words, each in a class of J. R. Searle, A classification of illocutionary acts (Language in Society 5, 1976); verbs are placed
/// as in Searle and Vanderveken, Foundations of Illocutionary Logic (1985), where they are there. Open: a word that this version does not
/// know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record SpeechAct : ITextForm<SpeechAct>
{
    /// <summary>Says that something is so.</summary>
    public static SpeechAct States { get; } = new("states");

    /// <summary>Makes something known.</summary>
    public static SpeechAct Informs { get; } = new("informs");

    /// <summary>Makes something public.</summary>
    public static SpeechAct Announces { get; } = new("announces");

    /// <summary>Says what something is like.</summary>
    public static SpeechAct Describes { get; } = new("describes");

    /// <summary>Passes on what happened or was said.</summary>
    public static SpeechAct Reports { get; } = new("reports");

    /// <summary>Says why or how something is so.</summary>
    public static SpeechAct Explains { get; } = new("explains");

    /// <summary>Adds a detail.</summary>
    public static SpeechAct Specifies { get; } = new("specifies");

    /// <summary>Says again what was known.</summary>
    public static SpeechAct Recalls { get; } = new("recalls");

    /// <summary>Says that what was said before is so.</summary>
    public static SpeechAct Confirms { get; } = new("confirms");

    /// <summary>Says that something is not so. A statement of such a claim says what the speaker holds: that there is none, or the negation of what is denied.</summary>
    [NeedsNegation]
    public static SpeechAct Denies { get; } = new("denies");

    /// <summary>Says that something is so to the speaker's own cost.</summary>
    public static SpeechAct Admits { get; } = new("admits");

    /// <summary>Gives reasons for something being so.</summary>
    public static SpeechAct Argues { get; } = new("argues");

    /// <summary>Says that something is so where others may doubt it.</summary>
    public static SpeechAct Claims { get; } = new("claims");

    /// <summary>Says that the speaker takes something to be so (Searle and Vanderveken: the sincerity condition of assertives, said outright).</summary>
    public static SpeechAct Believes { get; } = new("believes");

    /// <summary>Says what follows.</summary>
    public static SpeechAct Concludes { get; } = new("concludes");

    /// <summary>Sets one thing beside another.</summary>
    public static SpeechAct Compares { get; } = new("compares");

    /// <summary>Gives a figure that is not exact.</summary>
    public static SpeechAct Estimates { get; } = new("estimates");

    /// <summary>Says that something will be so.</summary>
    public static SpeechAct Predicts { get; } = new("predicts");

    /// <summary>Looks for something to come about.</summary>
    public static SpeechAct Expects { get; } = new("expects");

    /// <summary>Takes something as given in saying something else.</summary>
    public static SpeechAct Presupposes { get; } = new("presupposes");

    /// <summary>Says that something is bad, or badly done.</summary>
    public static SpeechAct Criticises { get; } = new("criticises");

    /// <summary>Says that something is good, or well done.</summary>
    public static SpeechAct Praises { get; } = new("praises");

    /// <summary>Says that someone did wrong.</summary>
    public static SpeechAct Accuses { get; } = new("accuses");

    /// <summary>Says without proof that someone did something.</summary>
    public static SpeechAct Alleges { get; } = new("alleges");

    /// <summary>Says that something unwelcome may come about.</summary>
    public static SpeechAct Warns { get; } = new("warns");

    /// <summary>Says that something unwelcome may be so.</summary>
    public static SpeechAct Suspects { get; } = new("suspects");

    /// <summary>Speaks against what was said or done.</summary>
    public static SpeechAct Objects { get; } = new("objects");

    /// <summary>Speaks of something in passing.</summary>
    public static SpeechAct Mentions { get; } = new("mentions");

    /// <summary>Says what it makes of something.</summary>
    public static SpeechAct Comments { get; } = new("comments");

    /// <summary>Says firmly that something is so, against doubt.</summary>
    public static SpeechAct Insists { get; } = new("insists");

    /// <summary>Says again what the speaker said before.</summary>
    public static SpeechAct Reiterates { get; } = new("reiterates");

    /// <summary>Says that something is so, having been informed, or late.</summary>
    public static SpeechAct Acknowledges { get; } = new("acknowledges");

    /// <summary>Says under oath, or as a witness, that something is so.</summary>
    public static SpeechAct Testifies { get; } = new("testifies");

    /// <summary>Says with pride that something is so.</summary>
    public static SpeechAct Boasts { get; } = new("boasts");

    /// <summary>Says that someone is answerable for something bad.</summary>
    public static SpeechAct Blames { get; } = new("blames");

    /// <summary>Says that something may not be so.</summary>
    public static SpeechAct Doubts { get; } = new("doubts");

    /// <summary>Says that something is of less weight than others say.</summary>
    public static SpeechAct Downplays { get; } = new("downplays");

    /// <summary>Says that something is of weight.</summary>
    public static SpeechAct Highlights { get; } = new("highlights");

    /// <summary>Says what is meant, or what is and is not so.</summary>
    public static SpeechAct Clarifies { get; } = new("clarifies");

    /// <summary>Says how it is where something else was said.</summary>
    public static SpeechAct Corrects { get; } = new("corrects");

    /// <summary>Says that what another said is not so.</summary>
    public static SpeechAct Contradicts { get; } = new("contradicts");

    /// <summary>
    /// Rejects what another said as not so ("rejects the claim that", "dismisses the report"). As for <see cref="Contradicts"/>, a statement of such a claim says what
    /// the speaker holds. What is turned down, and falls, is <see cref="Rejects"/>.
    /// </summary>
    public static SpeechAct RejectsClaim { get; } = new("rejectsClaim");

    /// <summary>Takes back what the speaker said.</summary>
    public static SpeechAct Retracts { get; } = new("retracts");

    /// <summary>Says in a guarded way that something may be so, or would be good.</summary>
    public static SpeechAct Suggests { get; } = new("suggests");

    /// <summary>Makes known what was hidden.</summary>
    public static SpeechAct Reveals { get; } = new("reveals");

    /// <summary>Says something in answer.</summary>
    public static SpeechAct Replies { get; } = new("replies");

    /// <summary>Says that what another said is so.</summary>
    public static SpeechAct Agrees { get; } = new("agrees");

    /// <summary>Says that the speaker holds otherwise.</summary>
    public static SpeechAct Disagrees { get; } = new("disagrees");

    /// <summary>Says that there is nothing to fear.</summary>
    public static SpeechAct Reassures { get; } = new("reassures");

    /// <summary>Puts a question, or makes a request.</summary>
    public static SpeechAct Asks { get; } = new("asks");

    /// <summary>Presses someone to do something.</summary>
    public static SpeechAct Urges { get; } = new("urges");

    /// <summary>Heartens someone to do something.</summary>
    public static SpeechAct Encourages { get; } = new("encourages");

    /// <summary>Calls on someone to do something.</summary>
    public static SpeechAct Calls { get; } = new("calls");

    /// <summary>Invites someone to do something.</summary>
    public static SpeechAct Invites { get; } = new("invites");

    /// <summary>Insists that something be done.</summary>
    public static SpeechAct Demands { get; } = new("demands");

    /// <summary>Directs someone to do something, with the right to.</summary>
    public static SpeechAct Orders { get; } = new("orders");

    /// <summary>Says what had better be done.</summary>
    public static SpeechAct Recommends { get; } = new("recommends");

    /// <summary>Puts forward that something be done.</summary>
    public static SpeechAct Proposes { get; } = new("proposes");

    /// <summary>Says that the speaker relies on someone to do something; an indirect request.</summary>
    public static SpeechAct CountsOn { get; } = new("countsOn");

    /// <summary>Lets someone do something.</summary>
    public static SpeechAct Permits { get; } = new("permits");

    /// <summary>Directs someone not to do something.</summary>
    public static SpeechAct Forbids { get; } = new("forbids");

    /// <summary>Puts a question, or puts something in question.</summary>
    public static SpeechAct Questions { get; } = new("questions");

    /// <summary>Asks for something to be done or given.</summary>
    public static SpeechAct Requests { get; } = new("requests");

    /// <summary>Directs someone how to act, with the right to.</summary>
    public static SpeechAct Instructs { get; } = new("instructs");

    /// <summary>Says what would be good for someone to do.</summary>
    public static SpeechAct Advises { get; } = new("advises");

    /// <summary>Promises to do something.</summary>
    public static SpeechAct Promises { get; } = new("promises");

    /// <summary>Undertakes to do something.</summary>
    public static SpeechAct Commits { get; } = new("commits");

    /// <summary>Says that the speaker will do something if it is wanted.</summary>
    public static SpeechAct Offers { get; } = new("offers");

    /// <summary>Agrees to what is offered or asked.</summary>
    public static SpeechAct Accepts { get; } = new("accepts");

    /// <summary>Will not do what is asked, or take what is offered.</summary>
    public static SpeechAct Declines { get; } = new("declines");

    /// <summary>Says that the speaker will do something unwelcome.</summary>
    public static SpeechAct Threatens { get; } = new("threatens");

    /// <summary>Answers for something being or becoming so.</summary>
    public static SpeechAct Guarantees { get; } = new("guarantees");

    /// <summary>Says that the speaker will not do something.</summary>
    public static SpeechAct Refuses { get; } = new("refuses");

    /// <summary>Promises solemnly.</summary>
    public static SpeechAct Vows { get; } = new("vows");

    /// <summary>Promises to give or to do something, in public.</summary>
    public static SpeechAct Pledges { get; } = new("pledges");

    /// <summary>Says that the speaker lets something be done.</summary>
    public static SpeechAct Consents { get; } = new("consents");

    /// <summary>Affirms or promises under oath.</summary>
    public static SpeechAct Swears { get; } = new("swears");

    /// <summary>Expresses joy at what someone did or gained.</summary>
    public static SpeechAct Congratulates { get; } = new("congratulates");

    /// <summary>Expresses joy that something is so.</summary>
    public static SpeechAct Welcomes { get; } = new("welcomes");

    /// <summary>Expresses thanks.</summary>
    public static SpeechAct Thanks { get; } = new("thanks");

    /// <summary>Expresses regret that something is so, or is not.</summary>
    public static SpeechAct Regrets { get; } = new("regrets");

    /// <summary>Expresses strong regret or disapproval.</summary>
    public static SpeechAct Deplores { get; } = new("deplores");

    /// <summary>Expresses regret for what the speaker did.</summary>
    public static SpeechAct Apologises { get; } = new("apologises");

    /// <summary>Expresses a wish that something come about.</summary>
    public static SpeechAct Hopes { get; } = new("hopes");

    /// <summary>Expresses fear that something come about.</summary>
    public static SpeechAct Fears { get; } = new("fears");

    /// <summary>Expresses utter disapproval.</summary>
    public static SpeechAct Condemns { get; } = new("condemns");

    /// <summary>Expresses sympathy in grief.</summary>
    public static SpeechAct Condoles { get; } = new("condoles");

    /// <summary>Expresses that the speaker is with someone or something.</summary>
    public static SpeechAct Supports { get; } = new("supports");

    /// <summary>Greets something with praise.</summary>
    public static SpeechAct Hails { get; } = new("hails");

    /// <summary>Expresses grief that something is so.</summary>
    public static SpeechAct Laments { get; } = new("laments");

    /// <summary>Expresses joy at something of the speaker's own ("se réjouit").</summary>
    public static SpeechAct Rejoices { get; } = new("rejoices");

    /// <summary>Expresses disapproval against those who could change it.</summary>
    public static SpeechAct Protests { get; } = new("protests");

    /// <summary>Expresses that the speaker is wronged or not content.</summary>
    public static SpeechAct Complains { get; } = new("complains");

    /// <summary>Expresses scorn by making fun.</summary>
    public static SpeechAct Mocks { get; } = new("mocks");

    /// <summary>Expresses unease about what may come.</summary>
    public static SpeechAct Worries { get; } = new("worries");

    /// <summary>Makes something so by saying so, as in declaring Games open.</summary>
    public static SpeechAct Declares { get; } = new("declares");

    /// <summary>Decides a case, as a court.</summary>
    public static SpeechAct Rules { get; } = new("rules");

    /// <summary>Puts someone in a post.</summary>
    public static SpeechAct Appoints { get; } = new("appoints");

    /// <summary>Takes someone out of a post.</summary>
    public static SpeechAct Dismisses { get; } = new("dismisses");

    /// <summary>Gives a contract or a prize.</summary>
    public static SpeechAct Awards { get; } = new("awards");

    /// <summary>Gives a right that was not there before.</summary>
    public static SpeechAct Authorises { get; } = new("authorises");

    /// <summary>Leaves a post.</summary>
    public static SpeechAct Resigns { get; } = new("resigns");

    /// <summary>Calls something off.</summary>
    public static SpeechAct Cancels { get; } = new("cancels");

    /// <summary>Answers a charge before a court.</summary>
    public static SpeechAct Pleads { get; } = new("pleads");

    /// <summary>Makes something binding by signing it.</summary>
    public static SpeechAct Signs { get; } = new("signs");

    /// <summary>Ends by saying so what the speaker had begun or offered.</summary>
    public static SpeechAct Withdraws { get; } = new("withdraws");

    /// <summary>Gives something the force it needs.</summary>
    public static SpeechAct Approves { get; } = new("approves");

    /// <summary>Turns something down, so that it falls. A claim that is rejected as not so is <see cref="RejectsClaim"/>.</summary>
    public static SpeechAct Rejects { get; } = new("rejects");

    /// <summary>Ends an agreement by saying so.</summary>
    public static SpeechAct Terminates { get; } = new("terminates");

    /// <summary>Puts something on hold by saying so.</summary>
    public static SpeechAct Suspends { get; } = new("suspends");

    /// <summary>Fixes a penalty, as a court.</summary>
    public static SpeechAct Sentences { get; } = new("sentences");

    /// <summary>Says what holds between the parties, as the text of a contract does.</summary>
    public static SpeechAct Stipulates { get; } = new("stipulates");

    /// <summary>Says what it came to after looking into it, as a court or an inspector.</summary>
    public static SpeechAct Finds { get; } = new("finds");

    /// <summary>Says what may be so, with little to go by.</summary>
    public static SpeechAct Speculates { get; } = new("speculates");

    /// <summary>Says that those it decided with are wrong.</summary>
    public static SpeechAct Dissents { get; } = new("dissents");

    /// <summary>Asks a higher instance to decide otherwise.</summary>
    public static SpeechAct Appeals { get; } = new("appeals");

    /// <summary>Brings a case against somebody before a court.</summary>
    public static SpeechAct Sues { get; } = new("sues");

    /// <summary>Calls somebody before a court, a committee or a ministry.</summary>
    public static SpeechAct Summons { get; } = new("summons");

    /// <summary>Stops by saying no what others decided.</summary>
    public static SpeechAct Vetoes { get; } = new("vetoes");

    /// <summary>Confirms by a body’s consent what was signed.</summary>
    public static SpeechAct Ratifies { get; } = new("ratifies");

    /// <summary>Orders a payment as a penalty.</summary>
    public static SpeechAct Fines { get; } = new("fines");

    /// <summary>Says yes, no or neither where votes are counted.</summary>
    public static SpeechAct Votes { get; } = new("votes");

    /// <summary>Puts somebody forward for a post.</summary>
    public static SpeechAct Nominates { get; } = new("nominates");
}
