using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.Options;

namespace JojDomain.AspNetCore.OpenApi;

/// <summary>Makes each of our types that an OpenAPI document uses a component of the document.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "The container makes it.")]
internal sealed class SchemaSetup : IPostConfigureOptions<OpenApiOptions>
{
    public void PostConfigure(string? name, OpenApiOptions options)
    {
        var components = new SchemaComponents();
        var idOf = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => components.Meet(type.Type) ?? idOf(type);
        var places = new SchemaPlaces(components);
        options.AddSchemaTransformer(places);
        options.AddOperationTransformer(places);
        options.AddDocumentTransformer(components);
    }
}
