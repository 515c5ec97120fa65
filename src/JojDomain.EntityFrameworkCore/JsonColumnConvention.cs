using JojDomain.EntityFrameworkCore.Converters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace JojDomain.EntityFrameworkCore;

/// <summary>Gives columns with JSON the JSON type of the database, where queries can use it: <c>jsonb</c> of PostgreSQL.</summary>
internal sealed class JsonColumnConvention(string provider) : IModelFinalizingConvention
{
    private const string PostgreSql = "Npgsql.EntityFrameworkCore.PostgreSQL";

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        if (provider != PostgreSql)
        {
            return;
        }

        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(static type => type.GetDeclaredProperties()))
        {
            // An explicit configuration of the model overrides the convention.
            if (property.GetValueConverter() is IJsonColumn)
            {
                property.Builder.HasColumnType("jsonb");
            }
        }
    }
}
