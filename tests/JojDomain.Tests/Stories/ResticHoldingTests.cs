using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Stories;

/// <summary>For all that the story holds, it says why.</summary>
public sealed class ResticHoldingTests
{
    private static readonly Dictionary<string, string> KindOfList = new(StringComparer.Ordinal)
    {
        ["organisations"] = "organisation",
        ["places"] = "place",
        ["events"] = "event",
        ["projects"] = "project",
        ["agreements"] = "agreement",
        ["cloudServices"] = "cloudService",
        ["deployments"] = "cloudDeployment",
        ["assets"] = "asset",
        ["sources"] = "source",
        ["utterances"] = "utterance",
        ["observations"] = "observation",
    };

    [Fact]
    public void EveryStatablePropertyThatIsSet_HasAHolding()
    {
        string[] statable = [.. PropertyCatalogue.All.Where(static property => !property.IsDefining).Select(static property => property.Path)];
        using var document = JsonDocument.Parse(StoryJson.ToUtf8Bytes(Restic.Story));

        string[] set =
        [
            .. from list in document.RootElement.EnumerateObject()
               where KindOfList.ContainsKey(list.Name)
               from entity in list.Value.EnumerateArray()
               from member in entity.EnumerateObject()
               let path = $"{KindOfList[list.Name]}.{member.Name}"
               where statable.Contains(path)
               select $"{entity.GetProperty("id").GetString()} {path}",
        ];

        set.Should().HaveCountGreaterThan(10);
        set.Except(Restic.Story.Content.Holdings.Select(static holding => $"{holding.Subject} {holding.Property}")).Should().BeEmpty();
    }

    [Fact]
    public void EveryHolding_IsOfAPropertyThatIsSet()
    {
        using var document = JsonDocument.Parse(StoryJson.ToUtf8Bytes(Restic.Story));
        string[] set =
        [
            .. from list in document.RootElement.EnumerateObject()
               where KindOfList.ContainsKey(list.Name)
               from entity in list.Value.EnumerateArray()
               from member in entity.EnumerateObject()
               select $"{entity.GetProperty("id").GetString()} {KindOfList[list.Name]}.{member.Name}",
        ];

        Restic.Story.Content.Holdings.Select(static holding => $"{holding.Subject} {holding.Property}").Should().BeSubsetOf(set).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Holdings_AcceptedOrInferred_NameTheirClaims()
    {
        foreach (Holding holding in Restic.Story.Content.Holdings)
        {
            holding.Claims.IsEmpty.Should().Be(holding.Basis == HoldingBasis.OwnKnowledge, holding.Id.Text);
        }
    }

    [Fact]
    public void Holdings_Accepted_RestOnNoClaimWhoseVoiceIsInDoubt()
    {
        Restic.Story.Content.Holdings.SelectMany(static holding => holding.Claims).Should().NotContain(new Id<Claim>("c9"));
    }
}
