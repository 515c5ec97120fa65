using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>The expressions in C# by which emitted code names a type's members and their values.</summary>
internal static class MemberCode
{
    /// <summary>The names of the members in JSON, in the order of the table; the member <c>type</c> of a variant is first.</summary>
    public static IEnumerable<string> NamesOf(TypeModel type)
    {
        IEnumerable<string> names = type.Members.SelectMany(static member => member.JsonNames);
        return type.VariantWord is null ? names : names.Prepend("type");
    }

    /// <summary>The index in the table of a member; of a flattened one, that of the first of its names.</summary>
    public static int IndexOf(TypeModel type, int member) => type.Members.Take(member).Sum(static earlier => earlier.JsonNames.Count()) + (type.VariantWord is null ? 0 : 1);

    /// <summary>The condition under which a member of <c>value</c> is written; null when it always is.</summary>
    public static string? Condition(MemberModel member) => Condition($"value.{member.Property}", member);

    /// <summary>The condition under which an expression, which has the value of a member, is written; null when it always is.</summary>
    public static string? Condition(string value, MemberModel member) => member.Presence switch
    {
        Presence.Required => null,
        Presence.Nullable => $"{value} is not null",
        _ => member switch
        {
            { Type: "bool" } => value,
            { IsList: true } => $"!{value}.IsEmpty",
            { Statable: Statable.Reported } => $"{value}.State != ReportState.NotStated",
            { Statable: Statable.Listing or Statable.History } => $"!{value}.IsNotStated",
            _ => $"{value} != default",
        },
    };

    /// <summary>The value of a member of <c>value</c>, where its condition holds.</summary>
    public static string Access(MemberModel member) =>
        member is { Presence: Presence.Nullable, IsReferenceType: false } ? $"value.{member.Property}.Value" : $"value.{member.Property}";

    /// <summary>The table of the members, as the codec's own code names it.</summary>
    public static string TableOf(TypeModel type) => type.Parameter is null ? "Members" : $"{type.Name}Members.Table";

    /// <summary>The class with the encoded names of the members, as the codec's own code names it.</summary>
    public static string EncodedOf(TypeModel type) => type.Parameter is null ? "Encoded" : $"{type.Name}Encoded";
}
