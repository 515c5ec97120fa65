namespace JojDomain;

/// <summary>The act performed in saying something: stating, urging, regretting, promising.</summary>
/// <remarks>
/// Our own words, each in a class of J. R. Searle, A classification of illocutionary acts (Language in Society 5, 1976); verbs are placed
/// as in Searle and Vanderveken, Foundations of Illocutionary Logic (1985), where they stand there. Open: a word that this version does not
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

    /// <summary>Says that something is not so.</summary>
    public static SpeechAct Denies { get; } = new("denies");

    /// <summary>Says that something is so to the speaker's own cost.</summary>
    public static SpeechAct Admits { get; } = new("admits");

    /// <summary>Gives reasons for something being so.</summary>
    public static SpeechAct Argues { get; } = new("argues");

    /// <summary>Says that something is so where others may doubt it.</summary>
    public static SpeechAct Claims { get; } = new("claims");

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

    /// <summary>Tells someone to do something, with the right to.</summary>
    public static SpeechAct Orders { get; } = new("orders");

    /// <summary>Says what had better be done.</summary>
    public static SpeechAct Recommends { get; } = new("recommends");

    /// <summary>Puts forward that something be done.</summary>
    public static SpeechAct Proposes { get; } = new("proposes");

    /// <summary>Says that the speaker relies on someone to do something; an indirect request.</summary>
    public static SpeechAct CountsOn { get; } = new("countsOn");

    /// <summary>Lets someone do something.</summary>
    public static SpeechAct Permits { get; } = new("permits");

    /// <summary>Tells someone not to do something.</summary>
    public static SpeechAct Forbids { get; } = new("forbids");

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

    /// <summary>Expresses that the speaker stands with someone or something.</summary>
    public static SpeechAct Supports { get; } = new("supports");

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
}
