using System.Reflection;
using JojDomain.Engine;

namespace JojDomain.Tests.Samples;

/// <summary>The lists of content as its declaration has them, in order: the samples of stories have one entity of each kind.</summary>
internal static class ContentLists
{
    public static IReadOnlyList<PropertyInfo> All { get; } = [.. typeof(StoryContent).GetProperties().Where(static property => EntityOf(property).IsSubclassOf(typeof(Entity))).OrderBy(static property => property.MetadataToken)];

    /// <summary>The type of a list's entities.</summary>
    public static Type EntityOf(PropertyInfo list) => list.PropertyType.GetGenericArguments() is [var item] ? item : typeof(object);

    /// <summary>The list's member in a document.</summary>
    public static string NameOf(PropertyInfo list) => JsonNames.CamelCase(list.Name);

    /// <summary>The content without what a list holds.</summary>
    public static StoryContent Without(StoryContent content, PropertyInfo list)
    {
        StoryContent copy = content with { };
        list.SetValue(copy, Activator.CreateInstance(list.PropertyType));
        return copy;
    }
}
