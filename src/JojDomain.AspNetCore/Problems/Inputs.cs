using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace JojDomain.AspNetCore.Problems;

/// <summary>The parts of a request from which an endpoint reads our types.</summary>
/// <param name="Body">The type of the body, if it contains our types; otherwise null.</param>
/// <param name="Parameters">The parameters of our types in route, query and headers.</param>
/// <param name="Options">How the application reads JSON.</param>
internal sealed record Inputs(Type? Body, IReadOnlyList<Parameter> Parameters, JsonSerializerOptions Options)
{
    /// <summary>The inputs of an endpoint; null where none of our types is among them.</summary>
    public static Inputs? Of(Endpoint endpoint, JsonSerializerOptions options)
    {
        Type? body = endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: { } type } accepts && accepts.ContentTypes.Any(IsJson) && OwnTypes.AreIn(type, options) ? type : null;
        Parameter[] parameters = [.. endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().Where(static each => each.HasTryParse && OwnTypes.Contains(each.ParameterInfo.ParameterType)).Select(Parameter.Of)];
        return body is null && parameters.Length == 0 ? null : new(body, parameters, options);
    }

    private static bool IsJson(string contentType) => contentType.Contains("json", StringComparison.OrdinalIgnoreCase);
}
