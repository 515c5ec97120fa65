using JojDomain.EntityFrameworkCore.Converters;

namespace JojDomain.EntityFrameworkCore;

/// <summary>Finds the converter of a type of the library.</summary>
internal static class Columns
{
    public static Type ConverterOf(Type type)
    {
        if (IsLeaf(type))
        {
            return typeof(LeafConverter<>).MakeGenericType(type);
        }

        if (type.IsEnum)
        {
            return typeof(WordConverter<>).MakeGenericType(type);
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Reported<>) && IsLeaf(type.GenericTypeArguments[0])
            ? typeof(ReportConverter<>).MakeGenericType(type.GenericTypeArguments)
            : typeof(NativeJsonConverter<>).MakeGenericType(type);
    }

    private static bool IsLeaf(Type type) =>
        type.IsClass && Array.Exists(type.GetInterfaces(), static each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(ISpanParsable<>));
}
