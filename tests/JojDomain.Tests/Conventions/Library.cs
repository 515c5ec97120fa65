using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain.Tests.Conventions;

/// <summary>The assembly as conventions look at it.</summary>
internal static class Library
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly => typeof(Story).Assembly;

    public static IReadOnlyList<Type> Public { get; } = Assembly.GetExportedTypes();

    public static IEnumerable<Type> Records => Public.Where(static type => type.GetMethod("<Clone>$") is not null);

    public static IEnumerable<Type> Leaves => Public.Where(static type => type.GetInterfaces().Any(static each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(ITextForm<>)));

    public static IEnumerable<Type> Vocabularies => Public.Where(static type => type.GetCustomAttribute<VocabularyAttribute>() is not null);

    /// <summary>Types with a form in JSON of their own.</summary>
    public static IEnumerable<Type> Described => Converted.Except(WithoutJson).Except(Views);

    /// <summary>Types that only hold what others have in common, and refuse to be written as no more than that.</summary>
    public static IEnumerable<Type> WithoutJson => Converted.Where(static type => !type.IsGenericType && ConverterOf(type) == typeof(StoryJsonConverterFactory) && !JsonTypes.Has(type));

    /// <summary>What a story is asked for: written, and never read.</summary>
    public static IEnumerable<Type> Views => Converted.Where(static type => !type.IsGenericType && ConverterOf(type) == typeof(StoryJsonConverterFactory) && JsonTypes.Has(type));

    private static IEnumerable<Type> Converted => Public.Where(static type => ConverterOf(type)?.Assembly == typeof(StoryJsonConverterFactory).Assembly);

    public static IEnumerable<Type> Structs => Public.Where(static type => type.IsValueType && !type.IsEnum);

    public static IEnumerable<PropertyInfo> Properties => Public.SelectMany(static type => type.GetProperties(Declared));

    public static IEnumerable<MemberInfo> Members => Public.SelectMany(static type => type.GetMembers(Declared));

    private static Type? ConverterOf(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType;

    public static bool IsWrittenByTheCompiler(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is not null;

    public static string Show(MemberInfo member) => $"{member.DeclaringType?.Name}.{member.Name}";
}
