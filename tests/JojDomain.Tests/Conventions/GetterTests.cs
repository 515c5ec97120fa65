using System.Collections;
using System.Reflection;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>Mappers, debuggers and validators call every getter of all that they meet.</summary>
public class GetterTests
{
    [Fact]
    public void Getters_OfEverySample_DoNotThrow()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var thrown = new SortedSet<string>(StringComparer.Ordinal);
        int called = 0;
        var open = new Stack<object>(Book.All.SelectMany(static sample => sample.Others.Append(sample.Value)));
        open.Push(ReferenceStories.Get("restic-2025-07"));
        foreach (Type type in Library.Structs.Where(static type => !type.IsGenericTypeDefinition && !type.IsByRefLike))
        {
            open.Push(Activator.CreateInstance(type)!);
        }

        while (open.TryPop(out object? value))
        {
            if (!value.GetType().IsValueType && !seen.Add(value))
            {
                continue;
            }

            if (value is IEnumerable items)
            {
                foreach (object? item in items)
                {
                    Push(item);
                }
            }

            foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0))
            {
                try
                {
                    called++;
                    Push(property.GetValue(value));
                }
                catch (TargetInvocationException)
                {
                    thrown.Add($"{property.DeclaringType!.Name}.{property.Name}");
                }
            }
        }

        called.Should().BeGreaterThan(10_000);

        // There is no value to give, and a nullable one would match the default of an enumeration in a pattern; its state shows that, and TryGet gives the value.
        thrown.Should().Equal("Reported`1.Value");

        void Push(object? value)
        {
            if (value is not null && value.GetType().Assembly == Library.Assembly && !value.GetType().IsEnum)
            {
                open.Push(value);
            }
        }
    }
}
