using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.AspNetCore.Problems;

/// <summary>Finds the problems of a body: a story, another value of our types, or a type of the application that contains such values.</summary>
internal static class BodyProblems
{
    public static IEnumerable<RequestProblem> In(byte[] body, Inputs inputs)
    {
        if (inputs.Body == typeof(Story))
        {
            return StoryJson.TryParse(body, out _, out EquatableArray<Problem> all) ? [] : all.Select(static problem => new RequestProblem(problem));
        }

        try
        {
            JsonSerializer.Deserialize(body, inputs.Options.GetTypeInfo(inputs.Body!));
            return [];
        }
        catch (JsonException refused)
        {
            if (refused.InnerException is not StoryJsonException { Problems: var problems })
            {
                return [];
            }

            var value = new BodyValue(body, refused.Path ?? "$");
            return problems.Select(problem => new RequestProblem(Placed(problem, value)));
        }
    }

    // The converter read only the value, so its places are relative to the value.
    private static Problem Placed(Problem problem, BodyValue value) => problem with
    {
        Pointer = value.Pointer + problem.Pointer,
        Place = value.Start is { } start && problem.Place is { } place ? value.PlaceOf(start + place.Offset) : null,
    };
}
