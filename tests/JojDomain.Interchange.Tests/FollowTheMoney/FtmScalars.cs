using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.FollowTheMoney;

/// <summary>How FollowTheMoney spells the scalars of a story.</summary>
internal static class FtmScalars
{
    /// <summary>The scalars of a story as FollowTheMoney spells them.</summary>
    public static HashSet<string> Given(Story story)
    {
        using JsonDocument native = JsonDocument.Parse(StoryJson.ToUtf8Bytes(story));
        HashSet<string> given = [.. Scalars.Of(native.RootElement).Select(static scalar => scalar.Text)];
        given.UnionWith(given.Where(static text => text.Length == 2 && text.All(char.IsAsciiLetterUpper)).Select(static code => code.ToLowerInvariant()).ToArray());
        given.UnionWith(given.Where(static text => text.EndsWith('Z')).Select(static time => time[..^1]).ToArray());
        given.UnionWith(given.Where(static text => LanguageTag.TryParse(text, out _)).Select(static tag => FtmLanguages.CodeOf(LanguageTag.Parse(tag))).OfType<string>().ToArray());
        given.UnionWith(given.Where(static text => text.Contains('_', StringComparison.Ordinal)).Select(static id => $"{id.Replace('_', '-')}-{StableId.Hash(id)}").ToArray());
        given.UnionWith(given.Where(static text => text.Contains(':', StringComparison.Ordinal)).Select(static identifier => identifier[(identifier.IndexOf(':', StringComparison.Ordinal) + 1)..]).ToArray());
        given.UnionWith(story.Content.Agreements.SelectMany(static each => each.Amounts).Select(static amount => amount.Value).Concat(story.Content.Projects.Select(static project => project.Cost))
            .Select(static value => value.TryGet(out Money? money) ? money.Value.Exact : null).OfType<decimal>().Select(static amount => amount.ToString(CultureInfo.InvariantCulture)));
        return given;
    }

    /// <summary>The values of a graph as the story spells them.</summary>
    public static HashSet<string> Found(IEnumerable<string> values) =>
    [
        .. values,
        .. values.Select(static value => value.ToUpperInvariant()),
        .. values.Select(static value => $"{value}Z"),
    ];

    /// <summary>Whether a member is in the graph by where it is or under another name: a role, a state, the property of an identifier, the code of a language, the id or the name of an entity.</summary>
    public static bool IsToldOtherwise(string pointer) => Regex.IsMatch(
        pointer,
        "^/(id|language|publisher|authors(/items)?/[0-9]+(/entity)?|identifiers/[0-9]+|status(/items)?/[0-9]+(/state)?|(cost|amounts(/items)?/[0-9]+/value)(/amount|/scale)?|amounts(/items)?/[0-9]+(/role)?"
        + "|parties(/items)?/[0-9]+/(role|organisation)|names(/items)?/[0-9]+/kind|where|(partOf|owner|holder|provider)|(related|links|members|serves|about|organisers|participants|posts|parties)(/items)?/[0-9]+(/(target|participant|at|kind))?"
        + "|attribution/(via/[0-9]+(/source)?|voice(/entity)?)|statements/[0-9]+/subject|text)$");
}
