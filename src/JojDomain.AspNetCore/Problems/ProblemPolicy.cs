using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using JojDomain.AspNetCore.Controllers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.Options;
using ControllerJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace JojDomain.AspNetCore.Problems;

/// <summary>
/// Puts a watch around each endpoint that takes one of our types. Routing is where every endpoint passes, with any middleware that the application has and in any
/// order: what the endpoint answers is seen before any of them.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class ProblemPolicy(IOptions<JsonOptions> json, IOptions<ControllerJsonOptions> controllerJson) : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly ConditionalWeakTable<Endpoint, Endpoint> _watched = [];

    // After all policies that choose an endpoint, so that the chosen endpoint is replaced.
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.Any(endpoint => Watched(endpoint) != endpoint);
    }

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        for (int index = 0; index < candidates.Count; index++)
        {
            if (candidates.IsValidCandidate(index))
            {
                candidates.ReplaceEndpoint(index, Watched(candidates[index].Endpoint), candidates[index].Values);
            }
        }

        return Task.CompletedTask;
    }

    // The endpoint with a watch around it; the endpoint itself where it takes none of our types.
    private Endpoint Watched(Endpoint endpoint) => _watched.GetValue(endpoint, WithWatch);

    private Endpoint WithWatch(Endpoint endpoint)
    {
        if (endpoint is not RouteEndpoint { RequestDelegate: { } handle } route || Of(route) is not { } inputs)
        {
            return endpoint;
        }

        // A controller answers invalid requests through its options, for which it only needs the body to be kept.
        RequestDelegate watched = Action(route) is null ? new Watch(handle, inputs).HandleAsync : context =>
        {
            RequestProblems.Keep(context, inputs);
            return handle(context);
        };
        return new RouteEndpoint(watched, route.RoutePattern, route.Order, route.Metadata, route.DisplayName);
    }

    private Inputs? Of(Endpoint endpoint) => Action(endpoint) is { } action
        ? ControllerInputs.Of(action, controllerJson.Value.JsonSerializerOptions)
        : Inputs.Of(endpoint, json.Value.SerializerOptions);

    private static ControllerActionDescriptor? Action(Endpoint endpoint) => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>();
}
