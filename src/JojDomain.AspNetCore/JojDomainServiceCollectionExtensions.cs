using JojDomain.AspNetCore.Controllers;
using JojDomain.AspNetCore.OpenApi;
using JojDomain.AspNetCore.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds support for the types of JojDomain to an application.</summary>
public static class JojDomainServiceCollectionExtensions
{
    /// <summary>
    /// Shows the types of JojDomain in OpenAPI documents as what they are, and answers a request whose body, route or query holds a wrong story or value with
    /// all that is wrong (RFC 9457, <c>application/problem+json</c>, status 400). Nothing else has to be called, and other answers stay as they are.
    /// </summary>
    /// <remarks>
    /// It is about route handlers such as <c>MapPost("/stories", (Story story) => ...)</c>, and about controllers with <c>[ApiController]</c>. To say where in a body a
    /// problem is, the body of such an endpoint is kept until it is answered: what is longer than 256 KB in a temporary file. Calling it again changes nothing.
    /// </remarks>
    /// <param name="services">The services of the application.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">There are no services.</exception>
    public static IServiceCollection AddJojDomain(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<OpenApiOptions>, SchemaSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<MatcherPolicy, ProblemPolicy>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ApiBehaviorOptions>, ControllerSetup>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<MvcOptions>, ControllerSetup>());
        return services;
    }
}
