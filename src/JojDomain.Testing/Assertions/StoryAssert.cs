using System.Diagnostics;

namespace JojDomain.Testing;

/// <summary>Assertions about stories and their parts, for any test framework. A failure is a <see cref="StoryAssertException"/>, whose message has the difference.</summary>
[StackTraceHidden]
public static partial class StoryAssert
{
    /// <summary>Asserts that both stories are equal. The message lists the differences by entity and JSON Pointer, in at most 20 lines and a count of the others.</summary>
    /// <exception cref="StoryAssertException">They differ, or one of them is null.</exception>
    public static void Equal(Story? expected, Story? actual)
    {
        if (expected is null || actual is null)
        {
            NotNull(expected, actual);
            return;
        }

        if (expected != actual)
        {
            throw new StoryAssertException(DifferenceText.Message(
                $"The stories differ.\nExpected: {expected}\nActual:   {actual}", [.. DifferenceText.Lines(StoryDifference.Between(expected, actual))]));
        }
    }

    /// <summary>Asserts that both values are equal: entities, voices, parts of claims, values, or lists of them.</summary>
    /// <typeparam name="T">The type of both. For a type without a JSON form, the message shows the texts of both values.</typeparam>
    /// <exception cref="StoryAssertException">They differ, or one of them is null; the message lists the differences by JSON Pointer from the value, in at most 20 lines and a count of the others.</exception>
    public static void Equal<T>(T? expected, T? actual)
        where T : notnull
    {
        if (expected is null || actual is null)
        {
            NotNull(expected, actual);
        }
        else if (expected is Story expectedStory && actual is Story actualStory)
        {
            Equal(expectedStory, actualStory);
        }
        else if (!expected.Equals(actual))
        {
            throw new StoryAssertException(Difference(expected, actual));
        }
    }

    private static string Difference<T>(T expected, T actual)
        where T : notnull
    {
        string what = expected is Entity entity ? $"{entity.EntityKind} {entity.Reference} differs." : $"The values of type {TypeName(expected.GetType())} differ.";
        if (expected.GetType() != actual.GetType())
        {
            what = $"The values differ in their type, {TypeName(expected.GetType())} and {TypeName(actual.GetType())}.";
        }

        try
        {
            return DifferenceText.Message(what, [.. MemberChange.Between(expected, actual).Select(static member => member.ToString())]);
        }
        catch (NotSupportedException)
        {
            return $"{what}\nExpected: {expected}\nActual:   {actual}";
        }
    }

    private static void NotNull(object? expected, object? actual)
    {
        if (expected is null != actual is null)
        {
            throw new StoryAssertException($"One of the two is null.\nExpected: {expected ?? "null"}\nActual:   {actual ?? "null"}");
        }
    }

    private static string TypeName(Type type) =>
        type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(TypeName))}>" : type.Name;
}
