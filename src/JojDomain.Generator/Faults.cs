using Microsoft.CodeAnalysis;

namespace JojDomain.Generator;

/// <summary>The diagnostics of the generator: the rules of the described types that the compiler alone cannot enforce.</summary>
internal static class Faults
{
    public const string NoCodec = "JOJG001";
    public const string DefaultOfItsOwn = "JOJG002";
    public const string EqualNames = "JOJG003";
    public const string NoRoomForUnknown = "JOJG004";
    public const string FreeString = "JOJG005";
    public const string TooManyMembers = "JOJG006";
    public const string ParameterDefault = "JOJG007";
    public const string VariantsAlike = "JOJG008";
    public const string NeverBare = "JOJG009";
    public const string Lost = "JOJG010";
    public const string EnumValue = "JOJG011";
    public const string RequiredNull = "JOJG012";
    public const string NoReference = "JOJG013";
    public const string NoSchemaRule = "JOJG014";
    public const string LongName = "JOJG015";
    public const string EntityWithin = "JOJG016";
    public const string ReferenceToWhat = "JOJG017";
    public const string NeverFlattened = "JOJG018";
    public const string Unlisted = "JOJG019";

    private static readonly Dictionary<string, DiagnosticDescriptor> All = new()
    {
        [NoCodec] = Rule(NoCodec, "The type of the property has no codec", "{0} is of type {1}, which no codec reads or writes"),
        [DefaultOfItsOwn] = Rule(
            DefaultOfItsOwn,
            "A property is required, nullable, a list, or a struct whose zero value is documented",
            "{0} of type {1} is none of: required, nullable, a list, a struct with a meaningful zero"),
        [EqualNames] = Rule(EqualNames, "Two members have the same name in JSON", "{0} and another member are both written as \"{1}\""),
        [NoRoomForUnknown] = Rule(
            NoRoomForUnknown, "A described record has no room for unknown members", "{0} has no property of type UnknownMembers; derive it from {1}"),
        [FreeString] = Rule(
            FreeString, "A string that can be set freely carries no rule", "{0} is of type {1} and has an init accessor; use a type that checks its text"),
        [TooManyMembers] = Rule(TooManyMembers, "An object has more than 64 members", "{0} has {1} members, and 64 is the most the reader keeps track of"),
        [ParameterDefault] = Rule(
            ParameterDefault,
            "A constructor parameter's default is not its type's zero value",
            "the default of the parameter {0} is not the zero value of {1}, which the reader passes for an absent member"),
        [VariantsAlike] = Rule(VariantsAlike, "The variants of a union cannot be distinguished", "{0} cannot be distinguished from the other variants of {1}"),
        [NeverBare] = Rule(NeverBare, "The [Bare] member cannot replace its object", "{0} is marked [Bare], but {1}"),
        [Lost] = Rule(
            Lost,
            "A stored property is no member in JSON",
            "{0} is stored but would not be written: declare it in {1} itself, with an init accessor or as a parameter of the public constructor"),
        [EnumValue] = Rule(
            EnumValue, "The values of a closed vocabulary are not 0, 1, 2 and so on", "{0}.{1} is not the byte that counts the members before it"),
        [RequiredNull] = Rule(RequiredNull, "A property is both required and nullable", "{0} of type {1} is always written, so it cannot be null"),
        [NoReference] = Rule(NoReference, "An attribute of references has no effect", "{0}"),
        [NoSchemaRule] = Rule(NoSchemaRule, "A rule for the JSON Schema has no effect", "a rule of {0} cannot be said in a JSON Schema: {1}"),
        [LongName] = Rule(LongName, "A name in JSON has more than 29 characters", "{0} is written with {1} characters, and 29 is the most that the reader compares at once"),
        [EntityWithin] = Rule(EntityWithin, "An entity is outside of the lists of the story", "{0} contains an entity itself; write Id<{1}>, which names it, and the entity is in a list of the story"),
        [ReferenceToWhat] = Rule(ReferenceToWhat, "A reference has no kinds", "{0} has {1} of [RefersTo(kinds)] and [RefersToAny]; write one of them, so that it is checked which kinds of entity it leads to"),
        [NeverFlattened] = Rule(NeverFlattened, "The [Flattened] member cannot be members of its object", "{0} is marked [Flattened], but {1}"),
        [Unlisted] = Rule(Unlisted, "A kind of entity is in no list of the story", "{0} is in no list of {1}; give {1} a property of type EquatableArray<{0}>"),
    };

    public static DiagnosticDescriptor Of(string id) => All[id];

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "JojDomain", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
