using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace JojDomain.Benchmarks.OtherPeers;

// The plain classes once more, as immutable records: what a user writes who wants no setters. They check nothing either.
internal sealed record RecordStory(
    string? Format, string? Id, RecordText? Title, string? Author, string? Updated, ImmutableArray<string>? Languages,
    ImmutableArray<RecordOrganisation>? Organisations, ImmutableArray<RecordPlace>? Places, ImmutableArray<RecordEvent>? Events,
    ImmutableArray<RecordProject>? Projects, ImmutableArray<RecordPhase>? Phases, ImmutableArray<RecordAgreement>? Agreements,
    ImmutableArray<RecordService>? CloudServices, ImmutableArray<RecordDeployment>? Deployments,
    ImmutableArray<RecordSource>? Sources, ImmutableArray<RecordUtterance>? Utterances, ImmutableArray<RecordClaim>? Claims,
    ImmutableArray<RecordHolding>? Holdings);

internal sealed record RecordText(string? Text, string? Language);

internal sealed record RecordName(string? Text, string? Language, string? Kind);

internal sealed record RecordAbsence(string? Absent, string? Reason);

internal sealed record RecordListing<T>(ImmutableArray<T>? Items, string? Completeness, string? Words);

internal sealed record RecordState(string? State, string? When, string? By);

internal sealed record RecordPeriod(string? Start, string? End);

internal sealed record RecordMoney(string? Amount, string? Scale, string? Words);

internal sealed record RecordTime(string? Words, string? Relation, string? Anchor, RecordResolved? Resolved);

internal sealed record RecordResolved(string? Date, string? Basis);

internal sealed record RecordOrganisation(
    string? Id, ImmutableArray<RecordName>? Names, string? Kind, RecordText? Description, string? Country,
    ImmutableArray<string>? Identifiers, ImmutableArray<RecordLink>? Links);

internal sealed record RecordLink(string? Kind, string? Target);

internal sealed record RecordPlace(string? Id, ImmutableArray<RecordName>? Names, string? Kind, string? Country, string? Within);

internal sealed record RecordEvent(
    string? Id, ImmutableArray<RecordName>? Names, string? Kind, string? When, string? Where, ImmutableArray<string>? Organisers,
    string? PartOf, ImmutableArray<RecordState>? Status, RecordListing<RecordParticipation>? Participants);

internal sealed record RecordParticipation(string? Participant, string? Capacity, string? Representing);

internal sealed record RecordProject(
    string? Id, ImmutableArray<RecordName>? Names, string? Kind, RecordText? Purpose, string? Where, string? Owner,
    RecordMoney? Cost, ImmutableArray<RecordState>? Status, ImmutableArray<string>? Phases);

internal sealed record RecordPhase(string? Id, ImmutableArray<RecordName>? Names, RecordOrdinal? Ordinal);

internal sealed record RecordOrdinal(string? Amount, string? Kind);

internal sealed record RecordAgreement(
    string? Id, ImmutableArray<RecordName>? Names, string? Kind, string? Form, ImmutableArray<RecordState>? Status,
    RecordListing<RecordParty>? Parties, string? Signing, RecordPeriod? Period, RecordText? Subject,
    ImmutableArray<string>? Serves, RecordAbsence? ProcurementMethod, RecordAbsence? CallForTenders,
    RecordText? ProcurementRationale);

internal sealed record RecordParty(string? Organisation, string? Role, bool? Lead);

internal sealed record RecordService(
    string? Id, ImmutableArray<RecordName>? Names, string? Provider, string? Owner, string? ServiceModel,
    RecordAbsence? DeploymentModel, RecordListing<string>? Categories, ImmutableArray<RecordCertification>? Certifications,
    ImmutableArray<string>? Sovereignty);

internal sealed record RecordCertification(string? Name, string? Issuer);

internal sealed record RecordDeployment(
    string? Id, ImmutableArray<RecordName>? Names, string? Service, string? Agreement, string? Event,
    RecordListing<RecordWorkload>? Workloads, string? DataLocation, string? Operator, ImmutableArray<RecordState>? Status);

internal sealed record RecordWorkload(string? Kind, string? Words);

internal sealed record RecordSource(
    string? Id, string? Kind, RecordText? Title, string? Publisher, string? Address, string? Published, string? Retrieved,
    string? Language, string? Access, RecordFingerprint? Text, ImmutableArray<RecordDerivation>? Derivations);

internal sealed record RecordFingerprint(int Length, string? Hash);

internal sealed record RecordDerivation(string? Kind, string? From);

internal sealed record RecordUtterance(
    string? Id, RecordTime? When, string? Where, string? Occasion, ImmutableArray<string>? Addressees, string? Language);

internal sealed record RecordClaim(
    string? Id, RecordAttribution? Attribution, string? Act, RecordText? Words, RecordQuotation? Quotation,
    ImmutableArray<RecordStatement>? Statements, ImmutableArray<string>? About, ImmutableArray<string>? Implies,
    string? Utterance, ImmutableArray<RecordPassage>? Evidence);

internal sealed record RecordAttribution(RecordVoice? Voice, RecordCue? Cue, string? Mode, string? OnBehalfOf, ImmutableArray<RecordHop>? Via);

internal sealed record RecordVoice(string? Type, string? Entity, string? Capacity, string? Words, ImmutableArray<RecordVoice>? Voices);

internal sealed record RecordCue(string? Words, RecordPassage? At);

internal sealed record RecordHop(string? Source, string? When);

internal sealed record RecordPassage(string? Source, RecordQuote? Quote, RecordSpan? Position);

internal sealed record RecordQuote(string? Exact, string? Prefix, string? Suffix);

internal sealed record RecordSpan(int Start, int End);

internal sealed record RecordFidelity(bool? Verbatim, bool? Elided);

internal sealed record RecordQuotation(
    ImmutableArray<RecordSegment>? Segments, string? Marks, string? Language, RecordFidelity? Fidelity, RecordPassage? At,
    string? Hash);

internal sealed record RecordSegment(string? Type, RecordText? Words, string? Mark);

internal sealed record RecordStatement(
    string? Subject, string? Property, [property: JsonPropertyName("equals")] RecordValue? EqualTo,
    ImmutableArray<string>? Includes, string? Polarity, string? Modality, string? Certainty, string? Quantifier,
    RecordCondition? Condition);

internal sealed record RecordValue(
    string? Absent, string? Reason, string? Text, string? Language, string? Start, string? End,
    ImmutableArray<RecordParty>? Items, string? Completeness, string? Amount, string? Scale, string? Words);

internal sealed record RecordCondition(string? Words, ImmutableArray<string>? About);

internal sealed record RecordHolding(string? Id, string? Subject, string? Property, ImmutableArray<string>? Claims, string? Basis);
