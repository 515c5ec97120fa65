using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>A struct's zero is a legitimate value: it can be shown, compared, hashed and asked for everything that cannot fail.</summary>
public class StructDefaultTests
{
    private static readonly string[] Throwing = ["Value", "Current"];

    public static TheoryData<Type> All =>
        [.. Library.Structs.Select(static type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(CountryCode)) : type)];

    [Theory]
    [MemberData(nameof(All))]
    public void Default_OfAStruct_IsUsable(Type type)
    {
        object zero = Activator.CreateInstance(type)!;
        object again = Activator.CreateInstance(type)!;

        zero.ToString().Should().NotBeNull();
        zero.GetHashCode().Should().Be(again.GetHashCode());
        zero.Equals(again).Should().BeTrue();
        zero.Equals(new object()).Should().BeFalse();
        type.GetMethod("op_Equality")!.Invoke(null, [zero, again]).Should().Be(true);
        type.GetMethod("op_Inequality")!.Invoke(null, [zero, again]).Should().Be(false);
        foreach (var property in type.GetProperties().Where(static each => each.GetMethod is { IsStatic: false } && each.GetIndexParameters().Length == 0 && !Throwing.Contains(each.Name)))
        {
            property.GetValue(zero);
        }

        if (zero is System.Collections.IEnumerable items)
        {
            items.Cast<object>().Should().BeEmpty();
        }
    }
}
