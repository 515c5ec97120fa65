using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace JojDomain.AspNetCore.OpenApi;

/// <summary>Puts references where the framework leaves our types out: as items of a list, and as parameters, which it takes for any text.</summary>
internal sealed class SchemaPlaces(SchemaComponents components) : IOpenApiSchemaTransformer, IOpenApiOperationTransformer
{
    // By which the framework knows what is a component; it follows references at this time, and makes them afterwards.
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
