using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JojDomain.EntityFrameworkCore.Converters;

/// <summary>A leaf as its text.</summary>
[SuppressMessage("Performance", "CA1812:Avoid uninstantiated internal classes", Justification = "Entity Framework Core makes it.")]
internal sealed class LeafConverter<T>() : ValueConverter<T, string>(static value => value.ToString()!, static text => Read(text))
    where T : class, ISpanParsable<T>
{
    // A method of its own, because an expression tree cannot call a static member of an interface.
    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
