using System.Text.Json;
using System.Text.Json.Serialization;
using JojDomain;
using JojDomain.AotSmoke;
using JojDomain.Serialization;

// Prints what must be the same when compiled just in time and ahead of time; an exception ends it with another exit code than 0.
foreach (string name in ReferenceStories.Names)
{
    Story story = ReferenceStories.Get(name);
    Story again = StoryJson.Parse(StoryJson.ToUtf8Bytes(story));
    Console.WriteLine($"{name} {StoryJson.ContentHash(again)} {Sure(again == story)} {again.Entities.Count} entities");
    string foreign = JsonSerializer.Serialize(new Envelope(story, story.Content.Claims), SmokeContext.Default.Envelope);
    Envelope? back = JsonSerializer.Deserialize(foreign, SmokeContext.Default.Envelope);
    Console.WriteLine($"{name} {JsonSerializer.Serialize(again.Disputes, SmokeContext.Default.EquatableArrayDispute)}");
    Console.WriteLine($"{name} {foreign.Length} {Sure(back?.Story == story)} {Sure(back?.Claims == story.Content.Claims)}");
}

static bool Sure(bool holds) => holds ? true : throw new InvalidOperationException("Something is not as it was written.");

// Every property of every entity, through a visitor whose type parameters only the library knows.
foreach (Entity entity in ReferenceStories.Get("restic-2025-07").Entities)
{
    Console.WriteLine($"{entity.Reference} {string.Join(' ', Property.Of(entity.EntityKind).Select(property => property.Accept(entity, new Spelling())))}");
}

bool read = StoryJson.TryParse("""{"format":"joj-story/1","claims":[{"id":"c","attribution":{"voice":"x"}}]}""", out _, out EquatableArray<Problem> problems);
Console.WriteLine($"{Sure(!read)} {string.Join(" | ", problems)}");

using var text = new MemoryStream();
await StoryJsonLines.WriteAsync(text, ReferenceStories.Names.Select(ReferenceStories.Get));
text.Position = 0;
await foreach (StoryLine line in StoryJsonLines.ReadAsync(text, new StoryJsonLinesOptions { DegreeOfParallelism = 2 }))
{
    Console.WriteLine($"line {line.Number} {Sure(line.Story == ReferenceStories.Get(ReferenceStories.Names[(int)line.Number - 1]))}");
}

using JsonDocument schema = JsonDocument.Parse(StoryJson.Schema);
Console.WriteLine($"{schema.RootElement.GetProperty("$id")} {ContentHash.Sha256Of(StoryJson.Schema.Span)}");

namespace JojDomain.AotSmoke
{
    internal sealed record Envelope(Story Story, EquatableArray<Claim> Claims);

    internal sealed class Spelling : IPropertyVisitor<string>
    {
        public string VisitReported<TValue>(Property property, Reported<TValue> value)
            where TValue : notnull => $"{property.Name}={value.State}:{typeof(TValue).Name}";

        public string VisitListing<TItem>(Property property, Listing<TItem> listing)
            where TItem : notnull => $"{property.Name}={listing.Count}:{typeof(TItem).Name}";
    }

    [JsonSerializable(typeof(EquatableArray<Dispute>))]
    [JsonSerializable(typeof(Envelope))]
    internal sealed partial class SmokeContext : JsonSerializerContext;
}
