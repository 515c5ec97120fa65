using System.Collections;
using System.Reflection;

namespace JojDomain.Tests.Samples;

/// <summary>What the generator takes as a member: a property that can be set when the object is made.</summary>
internal static class Described
{
    public static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        HashSet<string> parameters = [.. type.GetConstructors().SelectMany(static constructor => constructor.GetParameters()).Select(static parameter => parameter.Name!.ToUpperInvariant())];
        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.Name != nameof(Part.Unknown) && property.GetIndexParameters().Length == 0)
            .Where(property => typeof(Part).IsAssignableFrom(type) || type == typeof(TimeExpression))
            .Where(property => property.SetMethod is { IsPublic: true } || parameters.Contains(property.Name.ToUpperInvariant()));
    }

    public static object? Get(PropertyInfo property, object value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is InvalidOperationException or ArgumentException)
        {
            // A report without a value has none to give.
            return null;
        }
    }

    public static bool IsDefault(object value) => value switch
    {
        false => true,
        _ when value.GetType().IsValueType && !value.GetType().IsEnum => value.Equals(Activator.CreateInstance(value.GetType())),
        _ => false,
    };

    /// <summary>Adds every property of a value, and of what it holds, that is not at its default.</summary>
    public static void Collect(object? value, HashSet<(string Type, string Property)> seen)
    {
        if (value is null or string || value.GetType().Assembly != typeof(Story).Assembly || value is Property or UnknownMembers)
        {
            return;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0))
        {
            object? held = Get(property, value);
            if (held is not null && !IsDefault(held))
            {
                seen.Add((value.GetType().Name, property.Name));
                Collect(held, seen);
            }
        }

        foreach (object? item in value as IEnumerable ?? Array.Empty<object>())
        {
            Collect(item, seen);
        }
    }
}
