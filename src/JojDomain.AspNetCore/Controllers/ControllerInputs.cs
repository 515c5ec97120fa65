using System.Text.Json;
using JojDomain.AspNetCore.Problems;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JojDomain.AspNetCore.Controllers;

/// <summary>The parts of a request from which an action of a controller reads our types.</summary>
internal static class ControllerInputs
{
    /// <summary>The inputs of an action; null where none of our types is among them.</summary>
    public static Inputs? Of(ActionDescriptor action, JsonSerializerOptions options)
    {
        Type? body = action.Parameters.FirstOrDefault(static each => each.BindingInfo?.BindingSource == BindingSource.Body)?.ParameterType;
        Parameter[] parameters = [.. action.Parameters.Where(static each => OwnTypes.Contains(each.ParameterType) && each.BindingInfo?.BindingSource != BindingSource.Body)
            .Select(static each => new Parameter(Name(each), OwnTypes.NotNull(each.ParameterType), Place(each.BindingInfo?.BindingSource)))];
        body = body is not null && OwnTypes.AreIn(body, options) ? body : null;
        return body is null && parameters.Length == 0 ? null : new(body, parameters, options);
    }

    /// <summary>The name of a parameter in a request.</summary>
    public static string Name(ParameterDescriptor parameter) => parameter.BindingInfo?.BinderModelName ?? parameter.Name;

    private static string? Place(BindingSource? source) =>
        source == BindingSource.Path ? "path" : source == BindingSource.Query ? "query" : source == BindingSource.Header ? "header" : null;
}
