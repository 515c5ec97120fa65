using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain.Guide.Tests.Generated;

/// <summary>The page of all vocabularies: their words, what they mean, and where they are from.</summary>
internal static class VocabularyPage
{
    public const string Path = "src/guide/vocabulary.md";

    public static string Text()
    {
        Type[] all = [.. typeof(Story).Assembly.GetExportedTypes().Where(static type => IsOpen(type) || IsClosed(type)).OrderBy(static type => type.Name, StringComparer.Ordinal)];
        var page = new StringBuilder();
        _ = page.Append("""
            # Vocabulary

            Made from the documentation of the types: change it there. In C# a word is a member of its type, with a capital letter (`AgreementStatus.InForce`); in JSON it is as it is here.
            An open vocabulary keeps words that it does not know; a closed one refuses them.


            """);
        _ = page.Append(string.Join(", ", all.Select(static type => $"[{type.Name}](#{type.Name.ToLowerInvariant()})"))).Append('\n');
        foreach (Type type in all)
        {
            Append(page, type);
        }

        return page.ToString();
    }

    public static bool IsOpen(Type type) => type.CustomAttributes.Any(static each => each.AttributeType.Name == "VocabularyAttribute");

    public static bool IsClosed(Type type) => type.IsEnum && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { IsGenericType: true } converter
        && converter.GetGenericTypeDefinition() == typeof(StoryJsonConverter<>);

    private static void Append(StringBuilder page, Type type)
    {
        bool open = IsOpen(type);
        _ = page.Append($"\n## {type.Name}\n\n{XmlDocs.Summary($"T:{type.FullName}")} {(open ? "Open" : "Closed")}.\n");
        if (XmlDocs.Remarks($"T:{type.FullName}").Replace(" Open: a word that this version does not know is kept.", "", StringComparison.Ordinal) is { Length: > 0 } remarks)
        {
            _ = page.Append($"\n{remarks}\n");
        }

        _ = page.Append("\n| word | meaning |\n|---|---|\n");
        foreach ((string word, string member) in open ? WordsOf(type) : ValuesOf(type))
        {
            _ = page.Append($"| `{word}` | {XmlDocs.Summary(member)} |\n");
        }
    }

    private static IEnumerable<(string Word, string Member)> WordsOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.PropertyType == type)
        .Select(property => (property.GetValue(null)!.ToString()!, $"P:{type.FullName}.{property.Name}"));

    private static IEnumerable<(string Word, string Member)> ValuesOf(Type type) => Enum.GetValues(type).Cast<object>()
        .Select(value => (JsonSerializer.Serialize(value, type).Trim('"'), $"F:{type.FullName}.{value}"));
}
