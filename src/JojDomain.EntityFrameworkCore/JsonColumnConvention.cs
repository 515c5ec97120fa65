using JojDomain.EntityFrameworkCore.Converters;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace JojDomain.EntityFrameworkCore;

/// <summary>Gives columns with JSON the type for it, where the database has one that takes part in queries: <c>jsonb</c> of PostgreSQL.</summary>
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
            // What the model says itself goes before a convention.
            if (property.GetValueConverter() is IJsonColumn)
            {
                property.Builder.HasColumnType("jsonb");
            }
        }
    }
}
