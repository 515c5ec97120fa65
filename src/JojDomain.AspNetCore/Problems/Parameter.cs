using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace JojDomain.AspNetCore.Problems;

/// <summary>A parameter of one of our types, and where its text is.</summary>
/// <param name="Name">Its name in the request.</param>
/// <param name="Type">Its type.</param>
/// <param name="Place">Where it is, as OpenAPI names it: <c>path</c>, <c>query</c> or <c>header</c>; null where the route decides.</param>
internal sealed record Parameter(string Name, Type Type, string? Place)
{
    public static Parameter Of(IParameterBindingMetadata binding)
    {
        object[] attributes = binding.ParameterInfo.GetCustomAttributes(inherit: false);
        (string? name, string? place) = attributes.OfType<IFromRouteMetadata>().FirstOrDefault() is { } route ? (route.Name, "path")
            : attributes.OfType<IFromQueryMetadata>().FirstOrDefault() is { } query ? (query.Name, "query")
            : attributes.OfType<IFromHeaderMetadata>().FirstOrDefault() is { } header ? (header.Name, "header")
            : (null, (string?)null);
        return new(name ?? binding.Name, OwnTypes.NotNull(binding.ParameterInfo.ParameterType), place);
    }

    /// <summary>The text of the parameter in a request, and where it is; null where the request has none.</summary>
    public (string Text, string Place)? In(HttpContext context)
    {
        string place = Place ?? (context.GetRouteValue(Name) is null ? "query" : "path");
        string? text = place switch
        {
            "path" => context.GetRouteValue(Name)?.ToString(),
            "query" => context.Request.Query[Name],
            _ => context.Request.Headers[Name],
        };
        return text is null ? null : (text, place);
    }
}
