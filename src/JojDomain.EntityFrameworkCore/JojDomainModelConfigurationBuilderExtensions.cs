using JojDomain;
using JojDomain.EntityFrameworkCore;
using JojDomain.Serialization;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.EntityFrameworkCore;

/// <summary>Maps the types of JojDomain to columns.</summary>
public static class JojDomainModelConfigurationBuilderExtensions
{
    /// <summary>
    /// Maps each type of JojDomain to a column, for a <see cref="DbContext"/> to call in <c>ConfigureConventions</c>. What the model says of a single property goes before.
    /// </summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>A leaf (<see cref="CountryCode"/>, <see cref="EdtfDate"/>, <c>Id&lt;Agreement&gt;</c>, a vocabulary) is its text, and may be a key; an enumeration is its word.</item>
    /// <item>A report of a leaf is one text: the value's text; <c>{"absent":"none"}</c> and so on, as in JSON, where there is no value; and the empty text where it is not
    /// stated. The column is never null, and a value is found by its text alone.</item>
    /// <item>Everything else, a <see cref="Story"/> above all, is its native JSON: in PostgreSQL of the type <c>jsonb</c>, elsewhere a text. What is read is equal to what was saved
    /// and has the same canonical form, although <c>jsonb</c> keeps neither the order of members nor white space. PostgreSQL refuses a text with U+0000 when it is saved.</item>
    /// </list>
    /// Values are immutable and compare by content: a property has changed when another value was put into it that is not equal.
    /// </remarks>
    /// <param name="configurationBuilder">The builder that <c>ConfigureConventions</c> is given.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentNullException">There is no builder.</exception>
    public static ModelConfigurationBuilder UseJojDomain(this ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        foreach (Type type in StoryJson.SchemaTypes.Values)
        {
            configurationBuilder.Properties(type).HaveConversion(Columns.ConverterOf(type));
        }

        configurationBuilder.Conventions.Add(static services => new JsonColumnConvention(services.GetRequiredService<IDatabaseProvider>().Name));
        return configurationBuilder;
    }
}
