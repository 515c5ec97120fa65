using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the members that the text of a record shows, which are those that its JSON has.</summary>
internal static class TextEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        if (!type.ShowsMembers)
        {
            return;
        }

        source.Line("/// <inheritdoc/>")
            .Open("protected override bool PrintMembers(StringBuilder builder)")
            .Line("var text = new MemberText(builder);");
        foreach (MemberModel member in type.Members)
        {
            string condition = MemberCode.Condition(member.Property, member) is { } isSaid ? $", {isSaid}" : "";
            source.Line($"text.Add(\"{member.Property}\", {member.Property}{condition});");
        }

        source.Line("text.Add(\"Unknown\", Unknown, !Unknown.IsEmpty);").Line("return text.IsAny;").Close();
    }
}
