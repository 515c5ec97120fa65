using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Claims.Statements;

/// <summary>Every property that statements can be about, found by reflection so that none is left out.</summary>
public class PropertyTests
{
    public static TheoryData<string> Paths => [.. All().Select(static property => property.Path)];

    [Fact]
    public void Properties_OfEveryKind_AreItsReportsListingsAndHistories()
    {
        IEnumerable<string> expected =
            from type in typeof(Story).Assembly.GetExportedTypes()
            where type.IsSubclassOf(typeof(Entity))
            from property in type.GetProperties()
            where property.PropertyType.IsGenericType
            let form = property.PropertyType.GetGenericTypeDefinition()
            where form == typeof(Reported<>) || form == typeof(Listing<>) || form == typeof(History<>)
            select $"{Camel(type.Name)}.{Camel(property.Name)}";

        All().Select(static property => property.Path).ShouldBeExactly(expected);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Property_ByPath_IsFoundAndNamesItself(string path)
    {
        Property property = All().Single(each => each.Path == path);

        property.ToString().Should().Be(path);
        path.Should().Be($"{Camel(property.Kind.ToString())}.{property.Name}");
        ((PropertyPath)property).Should().Be(new PropertyPath(path)).And.Be(PropertyPath.Parse(path));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void With_AnotherValue_ChangesThatPropertyAlone(string path)
    {
        Property property = All().Single(each => each.Path == path);
        Entity entity = EntityOf(property.Kind);
        PropertyInfo held = entity.GetType().GetProperties().Single(each => Camel(each.Name) == property.Name);
        MethodInfo get = property.GetType().GetMethod("Get")!;
        MethodInfo with = property.GetType().GetMethod("With")!;
        object nothing = Activator.CreateInstance(get.ReturnType)!;

        object value = get.Invoke(property, [entity])!;
        object without = with.Invoke(property, [entity, nothing])!;

        get.Invoke(property, [without]).Should().Be(nothing);
        held.GetValue(without)!.Equals(Activator.CreateInstance(held.PropertyType)).Should().BeTrue();
        with.Invoke(property, [without, value])!.Equals(entity).Should().BeTrue("the rest is as it was");
    }

    [Fact]
    public void Including_OneItemMadeInPlace_IsThatItem()
    {
        Agreement.Properties.Parties.Including(new("deal"), new(new Id<Organisation>("restic"), PartyRole.Buyer))
            .Should().Be(Agreement.Properties.Parties.Including(new("deal"), [new(new Id<Organisation>("restic"), PartyRole.Buyer)]));
        Agreement.Properties.Status.Excluding(new("deal"), new() { State = AgreementStatus.Signed })
            .Should().Be(Agreement.Properties.Status.Excluding(new("deal"), [new() { State = AgreementStatus.Signed }]));
        Party[] several = [new(new Id<Organisation>("a")), new(new Id<Organisation>("b"))];
        Agreement.Properties.Parties.TryGet(Agreement.Properties.Parties.Including(new("deal"), several), out Listing<Party> said).Should().BeTrue();
        said.Should().Equal(several);
    }

    [Fact]
    public void With_ListingOfALaterVersion_KeepsWhatOnlyThatKnows()
    {
        Project project = JsonSerializer.Deserialize<Project>("""{"id":"park","names":["park"],"phases":{"items":["one"],"order":"planned"}}""")!;

        Project.Properties.Phases.With(project, Project.Properties.Phases.Get(project)).Should().Be(project);
        Project.Properties.Phases.Get(project).Unknown.Should().ContainSingle();
    }

    [Fact]
    public void Including_ItemThatIsNoEntityOfTheStory_IsADanglingReference()
    {
        var claim = new Claim
        {
            Id = new("c"),
            Attribution = new() { Voice = new EntityRef("s"), Via = [new Id<Source>("s")] },
            Statements = [Project.Properties.Phases.Including(new("park"), new Id<Phase>("three"))],
        };

        Story.TryCreate(new() { Projects = [new() { Id = new("park"), Names = [new("park")] }], Sources = [new() { Id = new("s"), Kind = SourceKind.Article }], Claims = [claim] }, out _, out EquatableArray<Problem> problems);

        problems.Select(static problem => problem.ToString()).Should().Equal("error JOJ2003 /claims/0/statements/0/includes/0: nothing has the id \"three\"");
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Of_WhatTheSampleHolds_RoundTripsThroughJson(string path)
    {
        Property property = All().Single(each => each.Path == path);
        Entity entity = EntityOf(property.Kind);
        object id = entity.GetType().GetProperty("Id")!.GetValue(entity)!;
        object value = property.GetType().GetMethod("Get")!.Invoke(property, [entity])!;
        if (value.Equals(Activator.CreateInstance(value.GetType())))
        {
            Assert.Fail($"The sample holds nothing as {path}.");
        }

        var statement = (Statement)property.GetType().GetMethod("Of")!.Invoke(property, [id, value])!;
        string json = JsonSerializer.Serialize(statement);
        object?[] arguments = [JsonSerializer.Deserialize<Statement>(json), null];

        arguments[0].Should().Be(statement);
        json.Should().Contain($"\"property\":\"{path}\",\"equals\":");
        property.GetType().GetMethod("TryGet")!.Invoke(property, arguments).Should().Be(true);
        arguments[1]!.Equals(value).Should().BeTrue();
    }

    private static IEnumerable<Property> All() => typeof(Story).Assembly.GetExportedTypes()
        .Select(static type => type.GetProperty("Properties", BindingFlags.Public | BindingFlags.Static))
        .OfType<PropertyInfo>()
        .SelectMany(static holder => holder.PropertyType.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => (Property)property.GetValue(holder.GetValue(null))!));

    private static Entity EntityOf(EntityKind kind) => Book.All.Select(static sample => sample.Value).OfType<Entity>().SingleOrDefault(entity => entity.EntityKind == kind)
        ?? throw new InvalidOperationException($"There is no sample of {kind}: add one to a file of tests/JojDomain.Tests/Samples.");

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
