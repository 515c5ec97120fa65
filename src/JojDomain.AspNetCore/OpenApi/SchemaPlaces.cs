using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace JojDomain.AspNetCore.OpenApi;

/// <summary>Adds references where the framework does not refer to our types: for items of a list, and for parameters, which it describes as any text.</summary>
internal sealed class SchemaPlaces(SchemaComponents components) : IOpenApiSchemaTransformer, IOpenApiOperationTransformer
{
    // The key by which the framework recognises a component. At this stage it still follows references; it writes them later.
    private const string ComponentName = "x-schema-id";

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (schema.Items is null && schema.Type?.HasFlag(JsonSchemaType.Array) == true && context.JsonTypeInfo.ElementType is { } element)
        {
            schema.Items = Named(element);
        }
        else if (schema.AdditionalProperties is null && context.JsonTypeInfo is { KeyType: not null, ElementType: { } value })
        {
            schema.AdditionalProperties = Named(value);
        }

        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (OpenApiParameter parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            Type? type = context.Description.ParameterDescriptions.FirstOrDefault(description => description.Name == parameter.Name)?.ParameterDescriptor?.ParameterType;
            if (type is not null && components.ReferenceTo(type, context.Document) is { } reference)
            {
                parameter.Schema = reference;
            }
        }

        return Task.CompletedTask;
    }

    private OpenApiSchema? Named(Type type) => components.Meet(type) is { } name ? new() { Metadata = new Dictionary<string, object> { [ComponentName] = name } } : null;
}
