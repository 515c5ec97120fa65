using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the statements that make a record of the local variables into which its members were read.</summary>
internal static class BuildEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        if (type.IsRepeated)
        {
            Repeat(source, type);
        }

        MemberModel[] arguments = [.. type.Members.Where(static member => member.ByConstructor)];
        if (arguments.Length == 0)
        {
            Initialise(source, type, $"value = new {type.FullName}");
            Succeed(source, type);
            return;
        }

        source.Open("try");
        Initialise(source, type, $"value = new {type.FullName}({string.Join(", ", arguments.Select(member => $"{Symbols.Camel(member.Property)}: {Value(type, member)}"))})");
        Succeed(source, type);
        source.Close();
        CatchBrokenRule(source);
    }

    /// <summary>Ends a <c>try</c> around a constructor: the rule that it checks becomes a problem of the document.</summary>
    public static void CatchBrokenRule(SourceWriter source) => source
        .Open("catch (ArgumentException broken)")
        .Line("reader.Context.Note(ProblemCode.RuleBroken, Rules.MessageOf(broken), start);")
        .Line("return false;")
        .Close();

    // Compared by identity: the same text gives the same object within a document.
    private static void Repeat(SourceWriter source, TypeModel type)
    {
        IEnumerable<string> same = type.Members.Select(static member => member switch
        {
            { IsReferenceType: true } => $"ReferenceEquals(last.{member.Property}, {member.Local})",
            { Statable: Statable.Reported } => $"last.{member.Property}.IsSame({member.Local})",
            _ => $"last.{member.Property} == {member.Local}",
        });
        source.Open($"if (scan.Unknown is null && reader.Context.LastRepeated is {type.Name} last && last.Unknown.IsEmpty && {string.Join(" && ", same)})")
            .Line("value = last;")
            .Line("return true;")
            .Close()
            .Line();
    }

    private static void Succeed(SourceWriter source, TypeModel type)
    {
        if (type.IsRepeated)
        {
            source.Line("reader.Context.LastRepeated = value;");
        }

        source.Line(type.HasStoryRule ? "return reader.CheckRules(value, start);" : "return true;");
    }

    private static void Initialise(SourceWriter source, TypeModel type, string start)
    {
        source.Line(start).Line("{");
        foreach (MemberModel member in type.Members.Where(static member => !member.ByConstructor))
        {
            source.Line($"    {member.Property} = {Value(type, member)},");
        }

        source.Line("    Unknown = scan.UnknownMembers(),").Line("};");
    }

    // A nullable struct that was not in the document must stay null, not become its zero.
    private static string Value(TypeModel type, MemberModel member) => member switch
    {
        { IsFlattened: true } => $"{member.Local}.Value!",
        { IsReferenceType: true, Presence: Presence.Required } => $"{member.Local}!",
        { IsReferenceType: false, Presence: Presence.Nullable } => $"{IsSeen(type, member)} ? {member.Local} : null",
        _ => member.Local,
    };

    private static string IsSeen(TypeModel type, MemberModel member) =>
        $"(scan.Seen & 0x{1UL << MemberCode.IndexOf(type, type.Members.TakeWhile(other => other != member).Count()):X}) != 0";
}
