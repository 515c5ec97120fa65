using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;
using Microsoft.Extensions.Options;

namespace JojDomain.AspNetCore.Problems;

/// <summary>
/// Puts a watch around each endpoint that takes one of our types. Routing is where every endpoint passes, with any middleware that the application has and in any
/// order: what the endpoint answers is seen before any of them.
/// </summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class ProblemPolicy(IOptions<JsonOptions> json) : MatcherPolicy, IEndpointSelectorPolicy
{
    private readonly ConditionalWeakTable<Endpoint, Endpoint> _watched = [];

    // After all policies that choose: what is replaced is chosen.
    public override int Order => int.MaxValue;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return endpoints.Any(endpoint => Inputs.Of(endpoint, json.Value.SerializerOptions) is not null);
    }

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        for (int index = 0; index < candidates.Count; index++)
        {
            if (candidates.IsValidCandidate(index))
            {
                candidates.ReplaceEndpoint(index, _watched.GetValue(candidates[index].Endpoint, Watched), candidates[index].Values);
            }
        }

        return Task.CompletedTask;
    }

    private Endpoint Watched(Endpoint endpoint) =>
        endpoint is RouteEndpoint { RequestDelegate: { } handle } route && Inputs.Of(route, json.Value.SerializerOptions) is { } inputs
            ? new RouteEndpoint(new Watch(handle, inputs).HandleAsync, route.RoutePattern, route.Order, route.Metadata, route.DisplayName)
            : endpoint;
}
