using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using JojDomain.Serialization;
using JojDomain.Testing;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Reading;
using JojDomain.Tests.Serialization.Schema;
using Sample = JojDomain.Tests.Samples.Sample;

namespace JojDomain.Tests.Serialization.Laws;

/// <summary>The laws of every valid story. Each law returns whether it holds for one story and one source of choices.</summary>
internal static class StoryLaws
{
    public static IReadOnlyDictionary<string, Func<Story, Random, bool>> All { get; } = new Dictionary<string, Func<Story, Random, bool>>(StringComparer.Ordinal)
    {
        ["read after write is equal"] = static (story, _) => Read(Write(story)) == story,
        ["written twice, the bytes are the same"] = static (story, _) => Same(Write(Read(Write(story))), Write(story)),
        ["equal means the same hash"] = static (story, _) => Read(Write(story)).GetHashCode() == story.GetHashCode(),
        ["equal if and only if canonical bytes are equal"] = static (story, random) => Other(story, random) is var other
            && (story == other) == Same(StoryJson.ToCanonicalUtf8Bytes(story), StoryJson.ToCanonicalUtf8Bytes(other)) && (story == other) == (other == story),
        ["equal if and only if content hashes are equal"] = static (story, random) => Other(story, random) is var other
            && (story == other) == (StoryJson.ContentHash(story) == StoryJson.ContentHash(other)),
        ["order of members does not matter"] = static (story, random) => Read(Spelled.Anew(Write(story), random, order: true)) == story,
        ["white space does not matter"] = static (story, random) => Read(Spelled.Anew(Write(story), random, space: true)) == story,
        ["escapes do not matter"] = static (story, random) => Read(Spelled.Anew(Write(story), random, escapes: true)) == story,
        ["order, white space and escapes together do not matter"] = static (story, random) =>
            Same(StoryJson.ToCanonicalUtf8Bytes(Read(Spelled.Anew(Write(story), random, order: true, space: true, escapes: true))), StoryJson.ToCanonicalUtf8Bytes(story)),
        ["an unknown member survives in any object"] = UnknownSurvives,
        ["an unknown member counts in equality"] = static (story, random) => Pick(random, Mutation.Objects(Write(story))) is var place
            && Read(place.WithMember("\"x-new\":1")) is var one && one != story && one == Read(place.WithMember("\"x-new\":1.0")) && one != Read(place.WithMember("\"x-new\":2")),
        ["canonical bytes of canonical bytes are the same"] = static (story, _) => StoryJson.ToCanonicalUtf8Bytes(story) is var canonical && Same(StoryJson.ToCanonicalUtf8Bytes(Read(canonical)), canonical),
        ["canonical bytes are RFC 8785 of what is written"] = static (story, random) => JsonText.Canonical(Spelled.Anew(Write(story), random, order: true, space: true)) is var canonical && Same(canonical, StoryJson.ToCanonicalUtf8Bytes(story)),
        ["indented for people it is the same story"] = static (story, _) => StoryJson.Parse(StoryJson.ToIndentedString(story)) == story,
        ["content that was read makes a story without problems"] = static (story, _) =>
            Story.TryCreate(Read(Write(story)).Content, out Story? again, out EquatableArray<Problem> problems) && problems.IsEmpty && again == story,
        ["content that makes a story can be written and read back"] = Built,
        ["a property set by with is a value that reads back, a problem, or refused"] = SetByWith,
        ["every entity is found by its id and reads back by itself"] = static (story, random) => story.Entities.IsEmpty
            || (story.Entities[random.Next(story.Entities.Count)] is var entity && story.Get(entity.Reference).Equals(entity) && ReadsBack(entity)),
        ["a statable property given its own value changes nothing"] = static (story, random) => story.Entities.IsEmpty || IsUnchangedByItsOwn(Pick(random, story.Entities), random),
        ["claims by a voice and about a subject are those with that voice or subject"] = static (story, _) => story.Entities.All(entity =>
            story.ClaimsBy(entity.Reference).SequenceEqual(story.Content.Claims.Where(claim => Speaks(claim.Attribution.Voice, entity.Reference)))
            && story.ClaimsAbout(entity.Reference).SequenceEqual(story.Content.Claims.Where(claim => claim.About.Contains(entity.Reference)
                || claim.Implies.Contains(entity.Reference) || claim.Statements.Any(statement => statement.Subject == entity.Reference)))),
        ["a text that is cut is refused where it ends"] = static (story, random) => Write(story) is var text && Refused(text[..random.Next(text.Length)], ProblemCode.NotJson, text),
        ["a member that occurs twice is refused at its second place"] = static (story, random) => Pick(random, Mutation.Members(Write(story))) is var member && member.Text.TrimEnd(',') is var text
            && member.By(member.Text[^1] == ',' ? $"{text},{text}," : $"{text},{text}") is var twice && Refused(twice, ProblemCode.DuplicateMember),
        ["null is refused in place of any known value"] = static (story, random) => Pick(random, Mutation.Values(Write(story))) is var value && WellBehaved(value.By("null"), out Story? read) && (read is null || IsFree(value)),
        ["any value in place of another is a story or problems with their places"] = static (story, random) => Pick(random, Mutation.Values(Write(story))).By(OddTexts.AnyJson(Chance(random), 2)) is var text && WellBehaved(text, out _),
        ["any bytes in place of others are a story or problems with their places"] = static (story, random) => WellBehaved(Damage.Bytes(Write(story), random), out _),
        ["an entity taken away leaves a story or problems"] = WithoutAnEntity,
        ["a byte order mark is refused"] = static (story, _) => Refused([0xEF, 0xBB, 0xBF, .. Write(story)], ProblemCode.ByteOrderMark),
        ["something after the end is refused"] = static (story, random) => Refused([.. Write(story), .. new[] { "{}"u8.ToArray(), ","u8.ToArray(), "\0"u8.ToArray(), "//"u8.ToArray(), Write(story) }[random.Next(5)]], ProblemCode.NotJson),
    };

    public static bool AcceptedBySchema(Story story, Random random) => Schemas.Story.Accepts(Encoding.UTF8.GetString(Write(story)));

    /// <summary>Whether reading gives a story that reads back, or problems each with code, place, short message and a pointer that leads somewhere in the text.</summary>
    public static bool WellBehaved(byte[] text, out Story? story)
    {
        bool read = StoryJson.TryParse(text, out story, out EquatableArray<Problem> problems);
        bool hasError = problems.Any(static problem => problem.Severity == Severity.Error);
        Problem? odd = problems.FirstOrDefault(problem => problem.Code == ProblemCode.None
            || problem.Message.Length is 0 or > 1500
            || !Pointers.LeadSomewhere(text, problem)
            || problem.Place is not { Line: >= 1, Column: >= 1 } place || place.Offset < 0 || place.Offset > text.Length);
        string? fault = read != (story is not null) || read == hasError ? "neither a story nor problems"
            : odd is not null ? $"an odd problem: {odd} at {odd.Place?.Offset}"
            : story is not null && Read(Write(story)) != story ? "does not round trip"
            : story is not null && Story.Create(story.Content) != story ? "is not created again"
            : null;
        return fault is null ? true : throw new InvalidDataException($"{fault}\n{Convert.ToBase64String(text)}");
    }

    internal static Story Read(byte[] text) => StoryJson.Parse(text);

    internal static byte[] Write(Story story) => StoryJson.ToUtf8Bytes(story);

    internal static bool Same(byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right);

    private static Chance Chance(Random random) => new(random.Next());

    internal static T Pick<T>(Random random, IReadOnlyList<T> all) => all[random.Next(all.Count)];

    // No known member accepts all of these: the place is in an unknown member, where anything is allowed.
    private static bool IsFree(Mutation value) => new[] { "true", "3.25", "\"z\"", "[[]]", "{\"z\":0}" }.All(any => StoryJson.TryParse(value.By(any), out _, out _));

    private static bool Speaks(Voice voice, EntityRef who) => voice switch
    {
        NamedVoice named => named.Entity == who,
        JointVoice joint => joint.Voices.Any(each => Speaks(each, who)),
        EachVoice every => every.Voices.Any(each => Speaks(each, who)),
        AlternativeVoice several => several.Voices.Any(each => Speaks(each, who)),
        _ => false,
    };

    // Another story, the same one read again, or one that differs in a property.
    private static Story Other(Story story, Random random) => random.Next(3) switch
    {
        0 => Pick(random, StoryGen.Pool),
        1 => Read(Write(story)),
        _ => Story.TryCreate(StoryGen.Changed(random, story.Content), out Story? changed, out _) ? changed : story,
    };

    private static bool Refused(byte[] text, ProblemCode code, byte[]? whole = null)
    {
        bool read = StoryJson.TryParse(text, out Story? story, out EquatableArray<Problem> problems);
        return !read && story is null && problems.Any(problem => problem.Code == code) && (whole is null || problems.All(problem => problem.Place!.Offset <= text.Length));
    }

    private static bool UnknownSurvives(Story story, Random random)
    {
        byte[] text = Pick(random, Mutation.Objects(Write(story))).WithMember($"{JsonSerializer.Serialize("x-" + OddTexts.Any(Chance(random)) + "new")}:{OddTexts.AnyJson(Chance(random), 4)}");
        Story read = Read(text);
        return Same(JsonText.Canonical(Write(read)), JsonText.Canonical(text)) && Read(Write(read)) == read && read != story;
    }

    // Changed content may be consistent or not: Create and reading have to agree.
    private static bool Built(Story story, Random random)
    {
        StoryContent content = StoryGen.Changed(random, story.Content);
        return !Story.TryCreate(content, out Story? created, out EquatableArray<Problem> problems)
            ? !problems.IsEmpty && problems.All(static problem => problem.Place is null)
            : Read(Write(created)) == created && Read(Write(created)).Content == content;
    }

    private static bool SetByWith(Story story, Random random)
    {
        Sample[] parts = [.. Book.All.Where(static sample => sample.Value is Part && sample.Type != typeof(StoryContent))];
        Sample sample = Pick(random, parts);
        PropertyInfo[] settable = [.. sample.Value.GetType().GetProperties().Where(static property => property.SetMethod is { IsPublic: true })];
        if (settable.Length == 0)
        {
            return true;
        }

        // A copy as "with" makes it, and one property set as an object initialiser sets it.
        object copy = sample.Value.GetType().GetMethod("<Clone>$")!.Invoke(sample.Value, null)!;
        PropertyInfo property = Pick(random, settable);
        object?[] values = [.. Book.All.SelectMany(static each => each.Others.Append(each.Value)).Where(value => property.PropertyType.IsInstanceOfType(value)), Default(property.PropertyType)];
        try
        {
            property.SetValue(copy, Pick(random, values));
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return true;
        }

        return ReadsBack((Part)copy);
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static bool ReadsBack(Part part)
    {
        string written;
        try
        {
            written = JsonSerializer.Serialize(part, part.GetType());
        }
        catch (Exception thrown) when (thrown is NullReferenceException or InvalidOperationException or ArgumentNullException)
        {
            // Null for a required member: its type forbids it, and a story made of it is refused.
            return part.GetType().GetProperties().Any(property => property.IsDefined(typeof(RequiredMemberAttribute)) && property.GetValue(part) is null);
        }

        try
        {
            return JsonSerializer.Deserialize(written, part.GetType())!.Equals(part);
        }
        catch (JsonException thrown) when (part is Statement { Polarity: Polarity.Negated })
        {
            // The one rule over two members that can be set independently, and so is checked where the story is made.
            return ((StoryJsonException)thrown.InnerException!).Problems.Single().Code == ProblemCode.RuleBroken;
        }
    }

    // The typed properties have no common shape; the binder finds it.
    private static bool IsUnchangedByItsOwn(Entity entity, Random random)
    {
        EquatableArray<Property> properties = Property.Of(entity.EntityKind);
        if (properties.IsEmpty)
        {
            return true;
        }

        dynamic property = Pick(random, properties);
        return property.With((dynamic)entity, property.Get((dynamic)entity)).Equals(entity);
    }

    private static bool WithoutAnEntity(Story story, Random random)
    {
        Mutation[] items = [.. Mutation.Values(Write(story)).Where(static value => value.Text.StartsWith("{\"id\":", StringComparison.Ordinal) && value.Document[value.Start - 1] is (byte)'[' or (byte)',')];
        if (items.Length == 0)
        {
            return true;
        }

        Mutation item = Pick(random, items);
        bool isFirst = item.Document[item.Start - 1] == '[';
        bool isLast = item.Document[item.Start + item.Length] == ']';
        Mutation gone = isFirst && isLast ? item : isLast ? item with { Start = item.Start - 1, Length = item.Length + 1 } : item with { Length = item.Length + 1 };
        return WellBehaved(gone.By(""), out _)
            && (StoryJson.TryParse(gone.By(""), out _, out EquatableArray<Problem> problems) || problems.All(static problem => problem.Code is not (ProblemCode.NotJson or ProblemCode.None)));
    }
}
