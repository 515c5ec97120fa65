using JojDomain.Engine;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Samples;

/// <summary>The files of which the package for tests makes random stories hold what the samples here show: UPDATE_SNAPSHOTS=1 in the environment writes them anew.</summary>
public class ShippedSamplesTests
{
    [Fact]
    public void Cast_Shipped_IsTheStoryOfAllTypes() => Match("cast.json", StoryJson.ToIndentedString(SampleStory.Story));

    [Fact]
    public void Members_Shipped_AreThoseOfAllSamples() => Match("members.json", Members());

    // By list of entities and by member each value that a sample shows, in one line.
    private static string Members()
    {
        IEnumerable<string> lists = EntityLists.All.Select(list => Values(
                list.Name, Book.All.SelectMany(static sample => sample.Others.Append(sample.Value)).OfType<Entity>().Where(entity => entity.EntityKind == list.Kind).Concat(list.In(SampleStory.Story.Content)).Select(list.Write), "id"))
            .Append(Values("story", Book.All.SelectMany(static sample => sample.Others.Append(sample.Value)).OfType<StoryContent>().Select(static content => StoryHeader.Write(content)), "format", "updated"));
        return $"{{\n{string.Join(",\n", lists)}\n}}\n";
    }

    private static string Values(string list, IEnumerable<byte[]> objects, params string[] without)
    {
        IEnumerable<string> members = objects.SelectMany(static json => JsonMembers.Of(json)).Where(member => !without.Contains(member.Key))
            .GroupBy(static member => member.Key, static member => member.Value, StringComparer.Ordinal)
            .Select(static member => $"    \"{member.Key}\": [\n{string.Join(",\n", member.Distinct(StringComparer.Ordinal).Select(static value => $"      {value}"))}\n    ]");
        return $"  \"{list}\": {{\n{string.Join(",\n", members)}\n  }}";
    }

    private static void Match(string name, string expected) => KeptText.Match($"src/JojDomain.Testing/Stories/{name}", expected);
}
