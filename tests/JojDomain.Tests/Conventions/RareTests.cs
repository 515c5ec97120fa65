using System.Reflection;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>Properties that few objects have are kept apart; nobody can tell from outside.</summary>
public class RareTests
{
    private static IEnumerable<(Part Value, PropertyInfo Property)> All =>
        from sample in Book.All
        from value in sample.Others.Prepend(sample.Value).OfType<Part>()
        from property in RareOf(value.GetType())
        select (value, property);

    [Fact]
    public void Rare_SetToItsDefaultAndBack_LeavesTheValueAsItWas()
    {
        All.Select(static each => each.Property).Distinct().Should().HaveCount(Library.Properties.Count(IsRare), "every rare property has a sample");
        foreach ((Part value, PropertyInfo property) in All)
        {
            object? stated = property.GetValue(value);
            object? nothing = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;

            Part without = With(value, property, nothing);

            property.GetValue(without).Should().Be(nothing);
            without.Equals(value).Should().Be(Equals(stated, nothing), "{0} is part of equality", Library.Show(property));
            With(without, property, stated).Should().Be(value);
        }
    }

    [Fact]
    public void Rest_OfAnObjectThatSaysNothingRare_IsNotThere()
    {
        foreach (Part value in All.Select(static each => each.Value).Distinct())
        {
            Part without = RareOf(value.GetType()).Aggregate(
                value with { Unknown = default },
                static (part, property) => With(part, property, property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null));

            without.Rest.Should().BeNull();
            (without with { Unknown = default }).Rest.Should().BeNull();
        }
    }

    [Fact]
    public void Unknown_OfAnObjectWithSomethingRare_IsKeptBesideIt()
    {
        Name read = JsonSerializer.Deserialize<Name>("""{"text":"Restic","of":"ReSTIC","x-later":7}""")!;

        Name changed = read with { Of = null, Period = new Period(start: EdtfDate.Parse("2020")) };

        read.Of.Should().Be((LangText)"ReSTIC");
        read.Unknown.Should().ContainSingle();
        changed.Unknown.Should().Equal(read.Unknown);
        (changed with { Period = null }).Should().NotBe(new Name("Restic"));
        (changed with { Period = null, Unknown = default }).Should().Be(new Name("Restic"));
    }

    private static IEnumerable<PropertyInfo> RareOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsRare);

    private static bool IsRare(PropertyInfo property) => property.GetCustomAttribute<RareAttribute>() is not null;

    private static Part With(Part value, PropertyInfo property, object? set)
    {
        Part copy = value with { };
        property.SetValue(copy, set);
        return copy;
    }
}
