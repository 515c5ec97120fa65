namespace JojDomain;

/// <summary>What a voice does by saying something: stating, urging, regretting, promising.</summary>
/// <remarks>
/// Our own words. Each is in a <see cref="Class"/> of J. R. Searle, A classification of illocutionary acts (Language in Society 5, 1976), as in Searle and Vanderveken, Foundations of
/// Illocutionary Logic (1985), for verbs that these have; the words are listed class by class. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record SpeechAct : ITextForm<SpeechAct>
{
    /// <summary>Says that something is true.</summary>
    public static SpeechAct States { get; } = new("states");

    /// <summary>Makes something known.</summary>
    public static SpeechAct Informs { get; } = new("informs");

    /// <summary>Makes something public.</summary>
    public static SpeechAct Announces { get; } = new("announces");

    /// <summary>Says what something is like.</summary>
    public static SpeechAct Describes { get; } = new("describes");

    /// <summary>Passes on what happened or what was said.</summary>
    public static SpeechAct Reports { get; } = new("reports");

    /// <summary>Gives reasons for something, or says how it works.</summary>
    public static SpeechAct Explains { get; } = new("explains");

    /// <summary>Adds details.</summary>
    public static SpeechAct Specifies { get; } = new("specifies");

    /// <summary>Says again what was already known.</summary>
    public static SpeechAct Recalls { get; } = new("recalls");

    /// <summary>Says that something said before is true.</summary>
    public static SpeechAct Confirms { get; } = new("confirms");

    /// <summary>Says that something is not true. A statement of such a claim says what the speaker asserts: that there is none, or the negation of what is denied.</summary>
    [NeedsNegation]
    public static SpeechAct Denies { get; } = new("denies");

    /// <summary>Says that something is true which is to the speaker's disadvantage.</summary>
    public static SpeechAct Admits { get; } = new("admits");

    /// <summary>Gives reasons why something is true.</summary>
    public static SpeechAct Argues { get; } = new("argues");

    /// <summary>Says that something is true which others may doubt.</summary>
    public static SpeechAct Claims { get; } = new("claims");

    /// <summary>Says that the speaker believes something (Searle and Vanderveken: the sincerity condition of assertives, made explicit).</summary>
    public static SpeechAct Believes { get; } = new("believes");

    /// <summary>Says what follows from something.</summary>
    public static SpeechAct Concludes { get; } = new("concludes");

    /// <summary>Compares one thing with another.</summary>
    public static SpeechAct Compares { get; } = new("compares");

    /// <summary>Gives a figure that is not exact.</summary>
    public static SpeechAct Estimates { get; } = new("estimates");

    /// <summary>Says that something will happen, or will be true.</summary>
    public static SpeechAct Predicts { get; } = new("predicts");

    /// <summary>Says that the speaker expects something to happen.</summary>
    public static SpeechAct Expects { get; } = new("expects");

    /// <summary>Takes something for granted while saying something else.</summary>
    public static SpeechAct Presupposes { get; } = new("presupposes");

    /// <summary>Says that something is bad, or badly done.</summary>
    public static SpeechAct Criticises { get; } = new("criticises");

    /// <summary>Says that something is good, or well done.</summary>
    public static SpeechAct Praises { get; } = new("praises");

    /// <summary>Says that somebody did wrong.</summary>
    public static SpeechAct Accuses { get; } = new("accuses");

    /// <summary>Says without proof that somebody did something.</summary>
    public static SpeechAct Alleges { get; } = new("alleges");

    /// <summary>Says that something unwelcome may happen.</summary>
    public static SpeechAct Warns { get; } = new("warns");

    /// <summary>Says that something unwelcome may be true.</summary>
    public static SpeechAct Suspects { get; } = new("suspects");

    /// <summary>Speaks against something that was said or done.</summary>
    public static SpeechAct Objects { get; } = new("objects");

    /// <summary>Speaks of something briefly.</summary>
    public static SpeechAct Mentions { get; } = new("mentions");

    /// <summary>Gives an opinion about something.</summary>
    public static SpeechAct Comments { get; } = new("comments");

    /// <summary>Says firmly, against doubt, that something is true.</summary>
    public static SpeechAct Insists { get; } = new("insists");

    /// <summary>Says again what the speaker said before.</summary>
    public static SpeechAct Reiterates { get; } = new("reiterates");

    /// <summary>Says that something is true after learning of it from others, or late.</summary>
    public static SpeechAct Acknowledges { get; } = new("acknowledges");

    /// <summary>Says as a witness, or under oath, that something is true.</summary>
    public static SpeechAct Testifies { get; } = new("testifies");

    /// <summary>Says with pride that something is true.</summary>
    public static SpeechAct Boasts { get; } = new("boasts");

    /// <summary>Says that somebody is responsible for something bad.</summary>
    public static SpeechAct Blames { get; } = new("blames");

    /// <summary>Says that something may not be true.</summary>
    public static SpeechAct Doubts { get; } = new("doubts");

    /// <summary>Says that something matters less than others say.</summary>
    public static SpeechAct Downplays { get; } = new("downplays");

    /// <summary>Says that something matters.</summary>
    public static SpeechAct Highlights { get; } = new("highlights");

    /// <summary>Says what is meant, or what is true and what is not.</summary>
    public static SpeechAct Clarifies { get; } = new("clarifies");

    /// <summary>Says what is true in place of something that was said.</summary>
    public static SpeechAct Corrects { get; } = new("corrects");

    /// <summary>Says that something another said is not true.</summary>
    public static SpeechAct Contradicts { get; } = new("contradicts");

    /// <summary>
    /// Says that something another said is false ("rejects the claim that", "dismisses the report"). As for <see cref="Contradicts"/>, a statement of such a claim says what the speaker
    /// asserts. To turn down a bid or a request is <see cref="Rejects"/>.
    /// </summary>
    public static SpeechAct RejectsClaim { get; } = new("rejectsClaim");

    /// <summary>Takes back something the speaker said.</summary>
    public static SpeechAct Retracts { get; } = new("retracts");

    /// <summary>Says carefully that something may be true, or would be good.</summary>
    public static SpeechAct Suggests { get; } = new("suggests");

    /// <summary>Makes known what was hidden.</summary>
    public static SpeechAct Reveals { get; } = new("reveals");

    /// <summary>Says something in reply.</summary>
    public static SpeechAct Replies { get; } = new("replies");

    /// <summary>Says that something another said is true.</summary>
    public static SpeechAct Agrees { get; } = new("agrees");

    /// <summary>Says that the speaker does not share another's view.</summary>
    public static SpeechAct Disagrees { get; } = new("disagrees");

    /// <summary>Says that there is nothing to fear.</summary>
    public static SpeechAct Reassures { get; } = new("reassures");

    /// <summary>States what applies between the parties, as the text of a contract does.</summary>
    public static SpeechAct Stipulates { get; } = new("stipulates");

    /// <summary>States the result of an examination, as a court or an inspector does.</summary>
    public static SpeechAct Finds { get; } = new("finds");

    /// <summary>Says what may be true, with little evidence.</summary>
    public static SpeechAct Speculates { get; } = new("speculates");

    /// <summary>Says that the majority of one's own court or committee is wrong.</summary>
    public static SpeechAct Dissents { get; } = new("dissents");

    /// <summary>Asks a question, or makes a request.</summary>
    public static SpeechAct Asks { get; } = new("asks");

    /// <summary>Urges somebody to do something.</summary>
    public static SpeechAct Urges { get; } = new("urges");

    /// <summary>Encourages somebody to do something.</summary>
    public static SpeechAct Encourages { get; } = new("encourages");

    /// <summary>Calls on somebody to do something.</summary>
    public static SpeechAct Calls { get; } = new("calls");

    /// <summary>Invites somebody to do something.</summary>
    public static SpeechAct Invites { get; } = new("invites");

    /// <summary>Demands that something be done.</summary>
    public static SpeechAct Demands { get; } = new("demands");

    /// <summary>Gives somebody an order, with authority.</summary>
    public static SpeechAct Orders { get; } = new("orders");

    /// <summary>Says what should be done.</summary>
    public static SpeechAct Recommends { get; } = new("recommends");

    /// <summary>Proposes that something be done.</summary>
    public static SpeechAct Proposes { get; } = new("proposes");

    /// <summary>Says that the speaker relies on somebody to do something; an indirect request.</summary>
    public static SpeechAct CountsOn { get; } = new("countsOn");

    /// <summary>Allows somebody to do something.</summary>
    public static SpeechAct Permits { get; } = new("permits");

    /// <summary>Forbids somebody to do something, with authority.</summary>
    public static SpeechAct Forbids { get; } = new("forbids");

    /// <summary>Asks a question, or questions something.</summary>
    public static SpeechAct Questions { get; } = new("questions");

    /// <summary>Asks that something be done or given.</summary>
    public static SpeechAct Requests { get; } = new("requests");

    /// <summary>Gives somebody instructions, with authority.</summary>
    public static SpeechAct Instructs { get; } = new("instructs");

    /// <summary>Says what somebody would do well to do.</summary>
    public static SpeechAct Advises { get; } = new("advises");

    /// <summary>Asks a higher authority to decide otherwise.</summary>
    public static SpeechAct Appeals { get; } = new("appeals");

    /// <summary>Brings a case against somebody before a court.</summary>
    public static SpeechAct Sues { get; } = new("sues");

    /// <summary>Orders somebody to appear before a court, a committee or a ministry.</summary>
    public static SpeechAct Summons { get; } = new("summons");

    /// <summary>Promises to do something.</summary>
    public static SpeechAct Promises { get; } = new("promises");

    /// <summary>Undertakes to do something.</summary>
    public static SpeechAct Commits { get; } = new("commits");

    /// <summary>Says that the speaker will do something if it is wanted.</summary>
    public static SpeechAct Offers { get; } = new("offers");

    /// <summary>Agrees to what is offered or asked.</summary>
    public static SpeechAct Accepts { get; } = new("accepts");

    /// <summary>Says that the speaker will not do what is asked, or take what is offered.</summary>
    public static SpeechAct Declines { get; } = new("declines");

    /// <summary>Says that the speaker will do something unwelcome.</summary>
    public static SpeechAct Threatens { get; } = new("threatens");

    /// <summary>Promises that something is or will be true, and takes responsibility for it.</summary>
    public static SpeechAct Guarantees { get; } = new("guarantees");

    /// <summary>Says that the speaker will not do something.</summary>
    public static SpeechAct Refuses { get; } = new("refuses");

    /// <summary>Promises solemnly.</summary>
    public static SpeechAct Vows { get; } = new("vows");

    /// <summary>Promises in public to give or to do something.</summary>
    public static SpeechAct Pledges { get; } = new("pledges");

    /// <summary>Says that the speaker allows something to be done.</summary>
    public static SpeechAct Consents { get; } = new("consents");

    /// <summary>States or promises something under oath.</summary>
    public static SpeechAct Swears { get; } = new("swears");

    /// <summary>Expresses joy at something that another did or gained.</summary>
    public static SpeechAct Congratulates { get; } = new("congratulates");

    /// <summary>Expresses joy about a fact.</summary>
    public static SpeechAct Welcomes { get; } = new("welcomes");

    /// <summary>Expresses thanks.</summary>
    public static SpeechAct Thanks { get; } = new("thanks");

    /// <summary>Expresses regret about a fact.</summary>
    public static SpeechAct Regrets { get; } = new("regrets");

    /// <summary>Expresses strong regret or disapproval.</summary>
    public static SpeechAct Deplores { get; } = new("deplores");

    /// <summary>Expresses regret for something the speaker did.</summary>
    public static SpeechAct Apologises { get; } = new("apologises");

    /// <summary>Expresses the wish that something happens.</summary>
    public static SpeechAct Hopes { get; } = new("hopes");

    /// <summary>Expresses the fear that something happens.</summary>
    public static SpeechAct Fears { get; } = new("fears");

    /// <summary>Expresses strong moral disapproval.</summary>
    public static SpeechAct Condemns { get; } = new("condemns");

    /// <summary>Expresses sympathy with those who grieve.</summary>
    public static SpeechAct Condoles { get; } = new("condoles");

    /// <summary>Expresses support for somebody or something.</summary>
    public static SpeechAct Supports { get; } = new("supports");

    /// <summary>Praises something publicly.</summary>
    public static SpeechAct Hails { get; } = new("hails");

    /// <summary>Expresses grief about a fact.</summary>
    public static SpeechAct Laments { get; } = new("laments");

    /// <summary>Expresses joy at something of the speaker's own ("se réjouit").</summary>
    public static SpeechAct Rejoices { get; } = new("rejoices");

    /// <summary>Expresses disapproval to those who could change something.</summary>
    public static SpeechAct Protests { get; } = new("protests");

    /// <summary>Expresses that the speaker has been wronged, or is not satisfied.</summary>
    public static SpeechAct Complains { get; } = new("complains");

    /// <summary>Expresses contempt by making fun of something.</summary>
    public static SpeechAct Mocks { get; } = new("mocks");

    /// <summary>Expresses unease about what may happen.</summary>
    public static SpeechAct Worries { get; } = new("worries");

    /// <summary>Makes something true by declaring it, as in declaring Games open.</summary>
    public static SpeechAct Declares { get; } = new("declares");

    /// <summary>Decides a case, as a court does.</summary>
    public static SpeechAct Rules { get; } = new("rules");

    /// <summary>Gives somebody a post.</summary>
    public static SpeechAct Appoints { get; } = new("appoints");

    /// <summary>Removes somebody from a post.</summary>
    public static SpeechAct Dismisses { get; } = new("dismisses");

    /// <summary>Awards a contract or a prize.</summary>
    public static SpeechAct Awards { get; } = new("awards");

    /// <summary>Gives somebody a right that they did not have.</summary>
    public static SpeechAct Authorises { get; } = new("authorises");

    /// <summary>Leaves a post.</summary>
    public static SpeechAct Resigns { get; } = new("resigns");

    /// <summary>Cancels something.</summary>
    public static SpeechAct Cancels { get; } = new("cancels");

    /// <summary>Answers a charge before a court.</summary>
    public static SpeechAct Pleads { get; } = new("pleads");

    /// <summary>Makes something binding by signing it.</summary>
    public static SpeechAct Signs { get; } = new("signs");

    /// <summary>Ends, by declaring it, something that the speaker had begun or offered.</summary>
    public static SpeechAct Withdraws { get; } = new("withdraws");

    /// <summary>Gives something the approval that it needs.</summary>
    public static SpeechAct Approves { get; } = new("approves");

    /// <summary>Turns something down, such as a bid or a request, with effect. To reject a claim as false is <see cref="RejectsClaim"/>.</summary>
    public static SpeechAct Rejects { get; } = new("rejects");

    /// <summary>Ends an agreement by declaring it.</summary>
    public static SpeechAct Terminates { get; } = new("terminates");

    /// <summary>Interrupts something by declaring it.</summary>
    public static SpeechAct Suspends { get; } = new("suspends");

    /// <summary>Imposes a penalty, as a court does.</summary>
    public static SpeechAct Sentences { get; } = new("sentences");

    /// <summary>Stops, by refusing consent, something that others decided.</summary>
    public static SpeechAct Vetoes { get; } = new("vetoes");

    /// <summary>Confirms, by the consent of a body, something that was signed.</summary>
    public static SpeechAct Ratifies { get; } = new("ratifies");

    /// <summary>Orders a payment as a penalty.</summary>
    public static SpeechAct Fines { get; } = new("fines");

    /// <summary>Votes for, against, or neither.</summary>
    public static SpeechAct Votes { get; } = new("votes");

    /// <summary>Proposes somebody for a post.</summary>
    public static SpeechAct Nominates { get; } = new("nominates");
}
