using Microsoft.CodeAnalysis;

namespace JojDomain.Generator;

/// <summary>The diagnostics of the generator: the rules of the described types that the compiler alone cannot hold.</summary>
internal static class Faults
{
    public const string NoCodec = "JOJG001";
    public const string DefaultOfItsOwn = "JOJG002";
    public const string EqualNames = "JOJG003";
    public const string NoRoomForUnknown = "JOJG004";
    public const string BareString = "JOJG005";
    public const string TooManyMembers = "JOJG006";

    private static readonly Dictionary<string, DiagnosticDescriptor> All = new()
    {
        [NoCodec] = Rule(NoCodec, "The type of the property has no codec", "{0} is of type {1}, which no codec reads or writes"),
        [DefaultOfItsOwn] = Rule(
            DefaultOfItsOwn,
            "A property is required, nullable, a list, or a struct whose zero value is documented",
            "{0} of type {1} is none of: required, nullable, a list, a struct with a meaningful zero"),
        [EqualNames] = Rule(EqualNames, "Two members have the same name in JSON", "{0} and another property are both written as \"{1}\""),
        [NoRoomForUnknown] = Rule(
            NoRoomForUnknown, "A described record has no room for unknown members", "{0} has no property of type UnknownMembers; derive it from {1}"),
        [BareString] = Rule(
            BareString, "A string that can be set freely carries no rule", "{0} is a {1} with an init accessor; use a type that checks its text"),
        [TooManyMembers] = Rule(TooManyMembers, "An object has more than 64 members", "{0} has {1} members, and 64 is the most the reader keeps track of"),
    };

    public static DiagnosticDescriptor Of(string id) => All[id];

    private static DiagnosticDescriptor Rule(string id, string title, string message) =>
        new(id, title, message, "JojDomain", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
