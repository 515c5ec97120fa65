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
            from sample in Book.All
            where sample.Value is Entity
            from property in sample.Type.GetProperties()
            where property.PropertyType.IsGenericType
            let form = property.PropertyType.GetGenericTypeDefinition()
            where form == typeof(Reported<>) || form == typeof(Listing<>) || form == typeof(History<>)
            select $"{Camel(sample.Type.Name)}.{Camel(property.Name)}";

        All().Select(static property => property.Path).Should().BeEquivalentTo(expected);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Property_ByPath_IsFoundAndNamesItself(string path)
    {
        Property property = All().Single(each => each.Path == path);

        property.ToString().Should().Be(path);
        path.Should().Be($"{Camel(property.Subject.ToString())}.{property.Name}");
        ((PropertyPath)property).Should().Be(new PropertyPath(path)).And.Be(PropertyPath.Parse(path));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void With_AnotherValue_ChangesThatPropertyAlone(string path)
    {
        Property property = All().Single(each => each.Path == path);
        Entity entity = EntityOf(property.Subject);
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

    [Theory]
    [MemberData(nameof(Paths))]
    public void Of_WhatTheSampleHolds_RoundTripsThroughJson(string path)
    {
        Property property = All().Single(each => each.Path == path);
        Entity entity = EntityOf(property.Subject);
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

    private static Entity EntityOf(EntityKind kind) => Book.All.Select(static sample => sample.Value).OfType<Entity>().Single(entity => entity.EntityKind == kind);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
