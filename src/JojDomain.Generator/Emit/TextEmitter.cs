using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits which members the text of a record shows: those that are written, and not how the type is built.</summary>
internal static class TextEmitter
{
    public static void Emit(SourceWriter source, TypeModel type)
    {
        source.Line("/// <inheritdoc/>")
            .Open("protected override bool PrintMembers(StringBuilder builder)")
            .Line("var text = new MemberText(builder);");
        foreach (MemberModel member in type.Members)
        {
            string isSaid = RecordEmitter.Condition(member.Property, member) is { } condition ? $", {condition}" : "";
            source.Line($"text.Add(\"{member.Property}\", {member.Property}{isSaid});");
        }

        source.Line("text.Add(\"Unknown\", Unknown, !Unknown.IsEmpty);").Line("return text.IsAny;").Close();
    }
}
