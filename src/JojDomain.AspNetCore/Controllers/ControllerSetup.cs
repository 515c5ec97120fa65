using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JojDomain.AspNetCore.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace JojDomain.AspNetCore.Controllers;

/// <summary>Has controllers with <c>[ApiController]</c> answer a wrong value of our types with all its problems, and exempts our types from the framework's validation.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class ControllerSetup(IOptions<JsonOptions> json) : IPostConfigureOptions<ApiBehaviorOptions>, IPostConfigureOptions<MvcOptions>, IValidationMetadataProvider
{
    public void PostConfigure(string? name, ApiBehaviorOptions options)
    {
        // An application without controllers has no such options.
        if (options.InvalidModelStateResponseFactory is { } theirs)
        {
            JsonSerializerOptions read = json.Value.JsonSerializerOptions;
            options.InvalidModelStateResponseFactory = context =>
                ControllerInputs.Of(context.ActionDescriptor, read) is { } inputs ? new ControllerAnswer(inputs, theirs) : theirs(context);
        }
    }

    public void PostConfigure(string? name, MvcOptions options) => options.ModelMetadataDetailsProviders.Add(this);

    // A value of our types is valid as soon as it exists, and the framework's validation would call getters that throw in some states, such as that of a report's value.
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (OwnTypes.Contains(context.Key.ModelType))
        {
            context.ValidationMetadata.ValidateChildren = false;
        }
    }
}
