using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>Reads a part of a story by itself, for a serialiser of the user's. References are not checked, since the story is not there.</summary>
internal static class Fragments
{
    /// <summary>Reads JSON that the library has written itself, of any size.</summary>
    public static T Read<T>(Codec<T> codec, ReadOnlySpan<byte> json)
        where T : notnull => Read(codec, json, StoryReadLimits.None);

    public static T Read<T>(Codec<T> codec, ReadOnlySpan<byte> json, StoryReadLimits limits)
        where T : notnull
    {
        ReadContext context = ContextPool.Rent(limits);
        try
        {
            return TryRead(codec, json, context, out T? value)
                ? value
                : throw Refused(Places.Of(json, context.Problems));
        }
        finally
        {
            ContextPool.Return(context);
        }
    }

    /// <summary>The exception for a value with errors: its message states the first one, and its inner exception has all.</summary>
    public static JsonException Refused(EquatableArray<Problem> problems)
    {
        Problem[] errors = [.. problems.Where(static problem => problem.Severity == Severity.Error)];
        string where = errors[0].Pointer.Length == 0 ? "" : $"{Shown.Whole(errors[0].Pointer)}: ";
        string more = errors.Length == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and {errors.Length - 1} more)");
        return new JsonException($"The value is not valid: {where}{errors[0].Message}{more}", new StoryJsonException("The value is not valid", problems));
    }

    private static bool TryRead<T>(Codec<T> codec, ReadOnlySpan<byte> json, ReadContext context, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        var reader = new DocumentReader(json, context);
        try
        {
            reader.Json.Read();
            return codec.Read(ref reader, out value);
        }
        catch (BrokenTextException broken)
        {
            // The user's serialiser has read the text before, but may allow more, such as a greater depth.
            context.Note(broken.Code, broken.Message, broken.Offset);
            value = default;
            return false;
        }
    }
}
