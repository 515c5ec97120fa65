using System.Text.Json;
using System.Text.Json.Nodes;
using JojDomain.Serialization;
using Microsoft.AspNetCore.Http;

namespace JojDomain.AspNetCore.Problems;

/// <summary>Finds the problems of texts in route, query and headers.</summary>
internal static class ParameterProblems
{
    public static IEnumerable<RequestProblem> In(HttpContext context, Inputs inputs) =>
        from parameter in inputs.Parameters
        let found = parameter.In(context)
        where found is not null
        from problem in Of(found.Value.Text, parameter.Type, inputs.Options)
        select new RequestProblem(problem with { Place = null }, parameter.Name, found.Value.Place);

    // A leaf's text is its JSON string, so that the JSON converter can read it without reflection.
    private static EquatableArray<Problem> Of(string text, Type type, JsonSerializerOptions options)
    {
        try
        {
            JsonSerializer.Deserialize(JsonValue.Create(text).ToJsonString(), options.GetTypeInfo(type));
            return [];
        }
        catch (JsonException refused)
        {
            return refused.InnerException is StoryJsonException { Problems: var problems } ? problems : [];
        }
    }
}
