namespace JojDomain;

/// <summary>The capacity in which someone takes part in an event.</summary>
/// <remarks>
/// Our own words: no published list distinguishes presence at a signing from being a party to what is signed. Open: a word that this version does
/// not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record ParticipantCapacity : ITextForm<ParticipantCapacity>
{
    /// <summary>Is present as a representative, with no further part.</summary>
    public static ParticipantCapacity RepresentativePresent { get; } = new("representativePresent");

    /// <summary>Witnesses what is done, such as a signing.</summary>
    public static ParticipantCapacity Witness { get; } = new("witness");

    /// <summary>Receives the event.</summary>
    public static ParticipantCapacity Host { get; } = new("host");

    /// <summary>Helps the event to take place, without being a party to its outcome.</summary>
    public static ParticipantCapacity Facilitator { get; } = new("facilitator");

    /// <summary>Signs at the event.</summary>
    public static ParticipantCapacity Signatory { get; } = new("signatory");

    /// <summary>Speaks at the event.</summary>
    public static ParticipantCapacity Speaker { get; } = new("speaker");

    /// <summary>Is invited.</summary>
    public static ParticipantCapacity Guest { get; } = new("guest");

    /// <summary>Leads a debate or a meeting.</summary>
    public static ParticipantCapacity Moderator { get; } = new("moderator");

    /// <summary>Attends in a capacity that is not stated.</summary>
    public static ParticipantCapacity Attendee { get; } = new("attendee");

    /// <summary>Was expected, and is not present.</summary>
    public static ParticipantCapacity Absent { get; } = new("absent");

    /// <summary>Protests against the event.</summary>
    public static ParticipantCapacity Opponent { get; } = new("opponent");

    /// <summary>Competes at the event.</summary>
    public static ParticipantCapacity Competitor { get; } = new("competitor");

    /// <summary>Brings the case, or the complaint.</summary>
    public static ParticipantCapacity Plaintiff { get; } = new("plaintiff");

    /// <summary>Is the one against whom the case, or the complaint, is brought.</summary>
    public static ParticipantCapacity Defendant { get; } = new("defendant");

    /// <summary>Contests an earlier decision.</summary>
    public static ParticipantCapacity Appellant { get; } = new("appellant");

    /// <summary>Answers the one who contests an earlier decision.</summary>
    public static ParticipantCapacity Respondent { get; } = new("respondent");

    /// <summary>Joins a case that others brought, also as a friend of the court.</summary>
    public static ParticipantCapacity Intervener { get; } = new("intervener");

    /// <summary>Speaks for one of the sides as its lawyer.</summary>
    public static ParticipantCapacity Counsel { get; } = new("counsel");

    /// <summary>Gives an expert opinion.</summary>
    public static ParticipantCapacity Expert { get; } = new("expert");

    /// <summary>Helps the sides to agree.</summary>
    public static ParticipantCapacity Mediator { get; } = new("mediator");

    /// <summary>Observes without a vote.</summary>
    public static ParticipantCapacity Observer { get; } = new("observer");

    /// <summary>Gives, offers, pledges, sells or sends what the event is about (FrameNet Giving: Donor; schema.org agent).</summary>
    public static ParticipantCapacity Giver { get; } = new("giver");

    /// <summary>Is given, offered, pledged, sold or sent what the event is about (FrameNet Giving: Recipient; schema.org recipient).</summary>
    public static ParticipantCapacity Recipient { get; } = new("recipient");

    /// <summary>Benefits from the event without taking part in it.</summary>
    public static ParticipantCapacity Beneficiary { get; } = new("beneficiary");

    /// <summary>Acts as an intermediary between the sides.</summary>
    public static ParticipantCapacity Intermediary { get; } = new("intermediary");

    /// <summary>Negotiates for one of the sides.</summary>
    public static ParticipantCapacity Negotiator { get; } = new("negotiator");

    /// <summary>Is accused of the wrong, which does not state that the accusation is true.</summary>
    public static ParticipantCapacity Accused { get; } = new("accused");

    /// <summary>Is suspected by investigators of the wrong (FrameNet Arrest: Suspect).</summary>
    public static ParticipantCapacity Suspect { get; } = new("suspect");

    /// <summary>Did the wrong, according to those who claim it (FrameNet Theft: Perpetrator).</summary>
    public static ParticipantCapacity Perpetrator { get; } = new("perpetrator");

    /// <summary>Suffers the wrong, according to those who claim it (FrameNet Theft: Victim).</summary>
    public static ParticipantCapacity Victim { get; } = new("victim");

    /// <summary>Complains about it to a competent body.</summary>
    public static ParticipantCapacity Complainant { get; } = new("complainant");

    /// <summary>Reveals it as an insider.</summary>
    public static ParticipantCapacity Whistleblower { get; } = new("whistleblower");

    /// <summary>Investigates it.</summary>
    public static ParticipantCapacity Investigator { get; } = new("investigator");

    bool IWord.TakesNoPart => this == Absent;

    IReadOnlyList<Opposition> IWord.Oppositions => Opposed.All;

    private static class Opposed
    {
        public static readonly Opposition[] All =
        [
            Opposition.ToAllOthers("Who is absent takes part in no capacity.", Absent),
            new("One does what the other suffers: two parts in one wrong (FrameNet Theft). Wrongs done to each other are two events.", [Perpetrator], [Victim]),
        ];
    }
}
