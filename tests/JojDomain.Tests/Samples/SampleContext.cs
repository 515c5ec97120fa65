using System.Text.Json.Serialization;

namespace JojDomain.Tests.Samples;

/// <summary>What a consumer of the package would write for native AOT: a source-generated context over documents, a type of their own, and types by themselves.</summary>
/// <remarks>Each type names its converter, so that a context treats all types of a form alike: it has some of every form, which a test holds.</remarks>
[JsonSerializable(typeof(Story))]
[JsonSerializable(typeof(StoryContent))]
[JsonSerializable(typeof(CaseFile))]
[JsonSerializable(typeof(Agreement))]
[JsonSerializable(typeof(AgreementKind))]
[JsonSerializable(typeof(Attribution))]
[JsonSerializable(typeof(Completeness))]
[JsonSerializable(typeof(CountryCode))]
[JsonSerializable(typeof(DatedState<AgreementStatus>))]
[JsonSerializable(typeof(EdtfDate))]
[JsonSerializable(typeof(Money))]
[JsonSerializable(typeof(NamedVoice))]
[JsonSerializable(typeof(Passage))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Voice))]
[JsonSerializable(typeof(When))]
[JsonSerializable(typeof(EquatableArray<Question>))]
[JsonSerializable(typeof(EquatableArray<Dispute>))]
[JsonSerializable(typeof(EquatableArray<Corroboration>))]
[JsonSerializable(typeof(EquatableArray<TimelineEntry>))]
[JsonSerializable(typeof(EquatableArray<HeldProperty>))]
[JsonSerializable(typeof(StoryDifference))]
internal sealed partial class SampleContext : JsonSerializerContext;
