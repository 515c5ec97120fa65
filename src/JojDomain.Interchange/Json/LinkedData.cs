using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The forms that JSON-LD has for one thing: a name of schema.org with and without its prefix, a value alone, in a list of one and in an object.</summary>
internal static class LinkedData
{
    private static readonly string[] Prefixes = ["https://schema.org/", "http://schema.org/", "schema:"];

    /// <summary>A type or the name of a member without the prefix of schema.org.</summary>
    public static string WithoutPrefix(string name) =>
        Prefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix ? name[prefix.Length..] : name;

    /// <summary>The value that a member has; what is stated beside it, such as its language, is noted.</summary>
    public static ForeignValue ValueOf(ForeignValue member, List<Unplaced> notes)
    {
        ForeignValue value = member;
        while (value.Kind == JsonValueKind.Array && value.Element.GetArrayLength() == 1)
        {
            value = value.Items().First();
        }

        if (value.Child("@value") is not { } inner)
        {
            return value;
        }

        notes.AddRange(value.Children().Where(child => child.Pointer != inner.Pointer).Select(static child => new Unplaced(child.Pointer, "what is stated of a value beside it has no place")));
        return inner;
    }
}
