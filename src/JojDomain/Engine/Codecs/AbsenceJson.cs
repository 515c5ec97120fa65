using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Reads and writes the object of an absence: <c>{"absent":"unknown","reason":"undisclosed"}</c>.</summary>
internal static partial class AbsenceJson
{
    private static readonly MemberTable Members = new("absent reason"u8);
    private static readonly EnumCodec<AbsentWord> Absent = new("none notApplicable unknown"u8, "absent", "How a value is absent.");

    /// <summary>
    /// Whether the object that begins here is an absence: it has the member <c>absent</c> at any place, and no member of the value. An object with both is read as the value, in which
    /// <c>absent</c> is reported. Callers look at the first member before, which mostly decides.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Begins(in DocumentReader reader, IMemberNames inner) => reader.TryPeek("absent"u8, out _) && !HasMemberOf(in reader, inner);

    public static bool Read(ref DocumentReader reader, [NotNullWhen(true)] out Absence? absence)
    {
        absence = null;
        int errors = reader.Context.ErrorCount;
        long start = reader.Json.TokenStartIndex;
        MemberScan scan = default;
        AbsentWord word = default;
        AbsenceReason reason = default;
        while (reader.NextMember(Members, ref scan))
        {
            _ = scan.Member == 0 ? Absent.Read(ref reader, out word) : AbsenceReasonCodec.Instance.Read(ref reader, out reason);
        }

        if (errors == reader.Context.ErrorCount && word != AbsentWord.Unknown && (scan.Seen & 2) != 0)
        {
            reader.Context.Note(ProblemCode.RuleBroken, "only an unknown has a reason", start);
        }

        if (errors != reader.Context.ErrorCount)
        {
            return false;
        }

        absence = Build(word, reason, scan.UnknownMembers());
        return true;
    }

    public static void Write(JsonOutput output, Absence absence)
    {
        output.StartObject();
        output.Name(Members.Encoded(0));
        Absent.Write(output, absence.State switch
        {
            ReportState.None => AbsentWord.None,
            ReportState.NotApplicable => AbsentWord.NotApplicable,
            _ => AbsentWord.Unknown,
        });
        if (absence.Reason is { } reason && reason != AbsenceReason.Unknown)
        {
            output.Name(Members.Encoded(1));
            AbsenceReasonCodec.Instance.Write(output, reason);
        }

        Members.WriteUnknown(output, absence.Unknown);
        output.EndObject();
    }

    public static void Visit(Absence absence, ReferenceVisitor visitor)
    {
        if (visitor.Enter())
        {
            visitor.CheckUnknown(Members, absence.Unknown);
        }
    }

    private static bool HasMemberOf(in DocumentReader reader, IMemberNames inner)
    {
        DocumentReader ahead = reader;
        while (ahead.TryReadNextName(out ReadOnlySpan<byte> name))
        {
            if (inner.HasMember(name) && Members.Find(name) < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static Absence Build(AbsentWord word, AbsenceReason reason, UnknownMembers unknown) => word switch
    {
        AbsentWord.None when unknown.IsEmpty => Reported.None,
        AbsentWord.NotApplicable when unknown.IsEmpty => Reported.NotApplicable,
        AbsentWord.Unknown when unknown.IsEmpty => Reported.Unknown(reason),
        AbsentWord.None => new(ReportState.None, unknown: unknown),
        AbsentWord.NotApplicable => new(ReportState.NotApplicable, unknown: unknown),
        _ => new(ReportState.Unknown, reason, unknown),
    };

    private enum AbsentWord : byte
    {
        None,
        NotApplicable,
        Unknown,
    }
}
