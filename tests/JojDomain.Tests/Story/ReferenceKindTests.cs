using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using JojDomain.Tests.Conventions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests;

/// <summary>Each reference that is meant for some kinds of entity leads to these and no others, however the story comes about.</summary>
public class ReferenceKindTests
{
    // The member; the list that its entity is in; the entity, with @ where the reference is; the reference's pointer within it.
    private static readonly (string Member, string List, string Entity, string Pointer)[] Cases =
    [
        .. Limited.Where(static property => property.DeclaringType!.IsSubclassOf(typeof(Entity))).Select(OfAnEntity),
        ("NamedVoice.Entity", "claims", By("\"@\""), "attribution/voice"),
        ("VoiceCapacity.At", "claims", By("""{"type":"named","entity":"yuan","capacity":{"words":"w","at":"@"}}"""), "attribution/voice/capacity/at"),
        ("DescribedVoice.Affiliation", "claims", By("""{"type":"described","words":"w","affiliation":"@"}"""), "attribution/voice/affiliation"),
        ("Attribution.OnBehalfOf", "claims", By("\"yuan\",\"onBehalfOf\":\"@\""), "attribution/onBehalfOf"),
        ("ClaimRelation.Target", "claims", Said("""  "act":"states","relations":[{"kind":"supports","target":"@"}]"""), "relations/0/target"),
        ("Insertion.By", "claims", Said("""  "quotation":{"segments":["w",{"type":"insertion","words":"[sic]","by":"@"}]}"""), "quotation/segments/1/by"),
        ("Translation.By", "claims", Said("""  "quotation":{"segments":["w"],"fidelity":{"translated":{"by":"@"}}}"""), "quotation/fidelity/translated/by"),
        ("Post.At", "people", """{"id":"x","names":["X"],"posts":[{"title":"t","at":"@"}]}""", "posts/0/at"),
        ("PersonLink.Target", "people", """{"id":"x","names":["X"],"links":[{"kind":"friend","target":"@"}]}""", "links/0/target"),
        ("OrganisationLink.Target", "organisations", """{"id":"x","kind":"ngo","links":[{"kind":"owns","target":"@"}]}""", "links/0/target"),
        ("Participation.Participant", "events", """{"id":"x","kind":"visit","participants":["@"]}""", "participants/0"),
        ("Participation.Representing", "events", """{"id":"x","kind":"visit","participants":[{"participant":"yuan","representing":"@"}]}""", "participants/0/representing"),
        ("Party.Organisation", "agreements", """{"id":"x","kind":"contract","parties":["@"]}""", "parties/0"),
        ("Party.OnBehalfOf", "agreements", """{"id":"x","kind":"contract","parties":[{"organisation":"yuan","onBehalfOf":"@"}]}""", "parties/0/onBehalfOf"),
        ("Party.Through", "agreements", """{"id":"x","kind":"contract","parties":[{"organisation":"yuan","through":"@"}]}""", "parties/0/through"),
        ("Party.SignedBy", "agreements", """{"id":"x","kind":"contract","parties":[{"organisation":"restic","signedBy":["@"]}]}""", "parties/0/signedBy/0"),
        ("Tenderer.Organisation", "agreements", """{"id":"x","kind":"contract","tenderers":["@"]}""", "tenderers/0"),
        ("Amount.Payer", "agreements", """{"id":"x","kind":"contract","amounts":[{"role":"award","value":{"amount":"1"},"payer":"@"}]}""", "amounts/0/payer"),
        ("Amount.Payee", "agreements", """{"id":"x","kind":"contract","amounts":[{"role":"award","value":{"amount":"1"},"payee":"@"}]}""", "amounts/0/payee"),
        ("DatedState.By", "agreements", """{"id":"x","kind":"contract","status":[{"state":"signed","by":"@"}]}""", "status/0/by"),
        ("CastVote.Voter", "decisions", """{"id":"x","kind":"ruling","castVotes":["@"]}""", "castVotes/0"),
        ("Certification.Issuer", "cloudServices", """{"id":"x","names":["X"],"certifications":[{"name":"C","issuer":"@"}]}""", "certifications/0/issuer"),
        ("Conversion.By", "observations", """{"id":"x","subject":"yuan","measure":"rank","money":{"amount":"1","converted":{"from":{"amount":"2"},"by":"@"}}}""", "money/converted/by"),
    ];

    private static IEnumerable<PropertyInfo> Limited => ReferenceConventionTests.References.Where(static property => property.IsDefined(typeof(RefersToAttribute)) && property.DeclaringType != typeof(StoryContent));

    public static TheoryData<string> Members => [.. Cases.Select(static each => each.Member)];

    [Fact]
    public void Cases_OfMembersWithKinds_AreAllOfThem() => Cases.Select(static each => each.Member).ShouldBeExactly(Limited.Select(NameOf));

    [Theory]
    [MemberData(nameof(Members))]
    public void Reference_ToEachKind_IsRefusedUnlessItsAttributeAllowsIt(string member)
    {
        (_, string list, string json, string within) = Cases.Single(each => each.Member == member);
        KindSet allowed = KindsOf(member);
        Story story = SampleStory.Story;
        foreach (EntityKind kind in Enum.GetValues<EntityKind>())
        {
            string id = (story.Entities.FirstOrDefault(each => each.EntityKind == kind) ?? throw new InvalidOperationException($"The sample story has no {kind}.")).Reference.Text;
            JsonNode document = JsonNode.Parse(SampleStory.Text)!;
            JsonArray entities = document[list]!.AsArray();
            entities.Add(JsonNode.Parse(json.Replace("@", id, StringComparison.Ordinal)));
            StoryContent content = document.Deserialize<StoryContent>()!;
            Entity entity = content.Entities.Single(static each => each.Reference.Text == "x");
            string[] expected = allowed.Allows(kind) ? [] : [$"error JOJ2002 /{list}/{entities.Count - 1}/{within}: \"{id}\" is {JsonNames.WithArticle(kind)}, and {allowed} is expected"];

            _ = StoryJson.TryParse(document.ToJsonString(), out _, out EquatableArray<Problem> read);
            _ = JojDomain.Story.TryCreate(content, out _, out EquatableArray<Problem> made);

            Shown(read).Should().Equal(expected);
            Shown(made).Should().Equal(expected);
            Refusal(() => story.Add(entity)).Should().Equal(expected);
            Refusal(() => Beside(list).Replace(entity)).Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData("dakar", "a place")]
    [InlineData("games", "an event")]
    [InlineData("no-tender", "a claim")]
    public void Author_OfAKindThatDoesNotSpeak_IsRefused(string id, string kind)
    {
        StoryContent content = SampleStory.Story.Content with { Author = new(id) };

        Refusal(() => JojDomain.Story.Create(content)).Should().Equal($"error JOJ2002 /author: \"{id}\" is {kind}, and an agreement, a decision, an organisation, a person or a source is expected");
    }

    [Fact]
    public void Parse_WrongKind_SaysWhereAndWhichOfTheAllowedKindsWasMeant()
    {
        string json = """
            {"format":"joj-story/1","organisations":[{"id":"alibaba","kind":"company"}],"cloudServices":[{"id":"alibaba-cloud","names":["A"]},{"id":"alibabas","names":["B"]}],
            "agreements":[{"id":"deal","kind":"contract","parties":["alibaba","alibabas",
              "alibaba-cloud"]}]}
            """;

        StoryJson.TryParse(json, out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Select(static problem => problem.ToString()).Should().Equal(
            "2:67: error JOJ2002 /agreements/0/parties/1: \"alibabas\" is a cloudService, and an organisation or a person is expected; did you mean \"alibaba\"?",
            "3:3: error JOJ2002 /agreements/0/parties/2: \"alibaba-cloud\" is a cloudService, and an organisation or a person is expected");
    }

    [Fact]
    public void Parse_IdThatNothingHas_HintsOnlyAtWhatMayBeThere()
    {
        string json = """{"format":"joj-story/1","places":[{"id":"dakar","kind":"city"}],"people":[{"id":"dakaar","names":["D"]}],"projects":[{"id":"p","kind":"policy","owner":"dakarr"}]}""";

        StoryJson.TryParse(json, out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Single().Message.Should().Be("nothing has the id \"dakarr\"; did you mean \"dakaar\"?");
    }

    // What demands less than those before it is not looked at again, and what demands more is.
    [Theory]
    [InlineData("""  "addressees":["yuan","dakar"],"about":["dakar","dakar"]""", "addressees/1")]
    [InlineData("""  "implies":["article"],"about":["article"],"addressees":["article","article"]""", "addressees/0", "addressees/1")]
    [InlineData("""  "addressees":["yuan"],"about":["yuan"],"utterance":"yuan","implies":["yuan"]""", "utterance")]
    public void Parse_IdThatIsReferredToAgainAndAgain_IsCheckedForEachDemand(string members, params string[] wrong)
    {
        JsonNode document = JsonNode.Parse(SampleStory.Text)!;
        JsonArray claims = document["claims"]!.AsArray();
        claims.Add(JsonNode.Parse(Said("\"act\":\"states\"," + members)));

        StoryJson.TryParse(document.ToJsonString(), out _, out EquatableArray<Problem> problems).Should().BeFalse();

        problems.Select(static problem => (problem.Code, problem.Pointer)).Should().Equal(wrong.Select(pointer => (ProblemCode.WrongKind, $"/claims/{claims.Count - 1}/{pointer}")));
    }

    // The sample of the kind, with nothing but the reference in the member.
    private static (string Member, string List, string Entity, string Pointer) OfAnEntity(PropertyInfo property)
    {
        PropertyInfo list = ContentLists.All.Single(each => ContentLists.EntityOf(each) == property.DeclaringType);
        string name = JsonNames.CamelCase(property.Name);
        (string value, string within) = property.PropertyType switch
        {
            var type when type == typeof(Listing<EntityRef>) => ("""{"items":["@"],"completeness":"exhaustive"}""", "/items/0"),
            var type when type == typeof(EquatableArray<EntityRef>) => ("""["@"]""", "/0"),
            _ => ("\"@\"", ""),
        };
        JsonObject entity = JsonNode.Parse(StorySamples.Json(property.DeclaringType!.Name))!.AsObject();
        entity["id"] = "x";
        entity[name] = JsonNode.Parse(value);
        return (NameOf(property), ContentLists.NameOf(list), entity.ToJsonString(), name + within);
    }

    private static string NameOf(PropertyInfo property) => Library.Show(property).Replace("`1", "", StringComparison.Ordinal);

    private static KindSet KindsOf(string member) => ReferenceConventionTests.KindsOf(Limited.Single(property => NameOf(property) == member));

    private static string By(string voice) => $$"""{"id":"x","act":"states","attribution":{"voice":{{voice}},"via":["article"]} }""";

    private static string Said(string members) => $$"""{"id":"x","attribution":{"voice":"yuan","via":["article"]},{{members}} }""";

    // The story with another entity of the same id.
    private static Story Beside(string list)
    {
        JsonNode document = JsonNode.Parse(SampleStory.Text)!;
        JsonNode other = document[list]!.AsArray()[^1]!.DeepClone();
        other["id"] = "x";
        document[list]!.AsArray().Add(other);
        return StoryJson.Parse(document.ToJsonString());
    }

    // The hint depends on which other ids are near.
    private static IEnumerable<string> Shown(EquatableArray<Problem> problems) => problems.Where(static problem => problem.Severity == Severity.Error)
        .Select(static problem => (problem with { Place = null }).ToString().Split("; did you mean")[0]);

    private static IEnumerable<string> Refusal(Action action)
    {
        try
        {
            action();
            return [];
        }
        catch (StoryException refused)
        {
            return Shown(refused.Problems);
        }
    }
}
