using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

// What the generator's output calls of the engine. A call that is new in the output is added here with its signature and no body.
internal ref struct DocumentReader
{
    public Utf8JsonReader Json;
    public readonly ReadContext Context;

    public bool WrongType<T>(string expected, [MaybeNullWhen(false)] out T value) => throw new NotSupportedException();

    public bool NextMember(MemberTable table, ref MemberScan scan) => throw new NotSupportedException();

    public readonly void NoteMissing(MemberTable table, in MemberScan scan, ulong required, long start) => throw new NotSupportedException();

    public readonly bool CheckRules(Part part, long start) => throw new NotSupportedException();

    public int FindVariant(MemberTable words) => throw new NotSupportedException();

    public readonly bool TryRepeat<T>(object key, [NotNullWhen(true)] out T? value, out int slot)
        where T : class => throw new NotSupportedException();

    public readonly void Keep(object key, int slot, object value) => throw new NotSupportedException();

    public readonly bool TryShare<T>(object key, int slot, [NotNullWhen(true)] out T? value)
        where T : class => throw new NotSupportedException();

    public readonly void Share(object key, int slot, object value) => throw new NotSupportedException();

    public void CheckVariant(ReadOnlySpan<byte> word) => throw new NotSupportedException();
}

internal sealed class ReadContext
{
    public object? LastRepeated { get; set; }

    public int ErrorCount => throw new NotSupportedException();

    public ReferenceTable References => throw new NotSupportedException();

    public void Note(ProblemCode code, string message, long offset) => throw new NotSupportedException();
}

internal sealed class ReferenceTable
{
    public int Begin(EntityKind kind) => throw new NotSupportedException();

    public void End() => throw new NotSupportedException();
}

internal sealed class ReferenceVisitor
{
    public void Push(string member) => throw new NotSupportedException();

    public void Pop() => throw new NotSupportedException();

    public void Refer(string id, KindSet kinds) => throw new NotSupportedException();

    public void CheckRules(Part part) => throw new NotSupportedException();

    public bool Enter() => throw new NotSupportedException();

    public bool Has<T>([NotNullWhen(true)] T? value, string member) => throw new NotSupportedException();

    public void CheckUnknown(MemberTable table, UnknownMembers unknown) => throw new NotSupportedException();

    public void Begin(Entity entity, bool isWhole) => throw new NotSupportedException();

    public void End() => throw new NotSupportedException();

    public void Define(string id) => throw new NotSupportedException();
}

internal readonly record struct KindSet(int Bits)
{
    public static KindSet Of(params ReadOnlySpan<EntityKind> kinds) => throw new NotSupportedException();
}

internal readonly struct DeferredReference
{
    public void Refer(ref DocumentReader reader, KindSet kinds) => throw new NotSupportedException($"{kinds}");
}

// What is written by hand for the member that is several members of its object.
internal struct SayingMembers
{
    public const string Names = "what about";

    public readonly Saying? Value => throw new NotSupportedException();

    public readonly KindSet Kinds => throw new NotSupportedException();

    public static void Write(JsonOutput output, Saying value, int member) => throw new NotSupportedException();

    public static bool Has(ReferenceVisitor visitor, Saying? value) => throw new NotSupportedException();

    public static KindSet KindsOf(Saying? value) => throw new NotSupportedException();

    public static void Visit(Saying value, ReferenceVisitor visitor) => throw new NotSupportedException();

    public static void Describe(SchemaWriter schema) => throw new NotSupportedException();

    public static void DescribeValues(SchemaWriter schema) => throw new NotSupportedException();

    public void Read(ref DocumentReader reader, int member) => throw new NotSupportedException();

    public readonly void End(ref DocumentReader reader, long start) => throw new NotSupportedException();
}

internal struct MemberScan
{
    public ulong Seen;
    public int Member;
    public Dictionary<string, byte[]>? Unknown;

    public readonly UnknownMembers UnknownMembers() => throw new NotSupportedException();
}

internal sealed class JsonOutput
{
    public bool IsCanonical => throw new NotSupportedException();

    public void StartObject() => throw new NotSupportedException();

    public void EndObject() => throw new NotSupportedException();

    public void Name(byte[] encoded) => throw new NotSupportedException();

    public void Raw(ReadOnlySpan<byte> json) => throw new NotSupportedException();
}

internal sealed class MemberTable(ReadOnlySpan<byte> names)
{
    private readonly string[] _names = Encoding.UTF8.GetString(names).Split(' ');

    public IReadOnlyList<string> Names => _names;

    public byte[] Encoded(int member) => Encoding.UTF8.GetBytes(_names[member]);

    public int Find(ReadOnlySpan<byte> name) => throw new NotSupportedException();

    public void WriteUnknown(JsonOutput output, UnknownMembers unknown) => throw new NotSupportedException();
}

internal static class Rules
{
    public static string MessageOf(ArgumentException broken) => throw new NotSupportedException();
}

internal struct MemberText(StringBuilder text)
{
    public readonly bool IsAny => throw new NotSupportedException($"{text}");

    public readonly void Add(string name, object? value, bool isSaid = true) => throw new NotSupportedException();
}
