using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JojDomain.AspNetCore.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;

namespace JojDomain.AspNetCore.Controllers;

/// <summary>Has controllers with <c>[ApiController]</c> answer a wrong value of ours with all that is wrong, and leaves our types to their own checks.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class ControllerSetup(IOptions<JsonOptions> json) : IPostConfigureOptions<ApiBehaviorOptions>, IPostConfigureOptions<MvcOptions>, IValidationMetadataProvider
{
    public void PostConfigure(string? name, ApiBehaviorOptions options)
    {
        // Without controllers there is nothing that answers.
        if (options.InvalidModelStateResponseFactory is { } theirs)
        {
            JsonSerializerOptions read = json.Value.JsonSerializerOptions;
            options.InvalidModelStateResponseFactory = context =>
                ControllerInputs.Of(context.ActionDescriptor, read) is { } inputs ? new ControllerAnswer(inputs, theirs) : theirs(context);
        }
    }

    public void PostConfigure(string? name, MvcOptions options) => options.ModelMetadataDetailsProviders.Add(this);

    // A value of ours is valid as soon as it exists, and a getter such as that of a report's value is not to be called without a look at its state.
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (OwnTypes.Contains(context.Key.ModelType))
        {
            context.ValidationMetadata.ValidateChildren = false;
        }
    }
}
