using System.ComponentModel;
using System.Globalization;

namespace JojDomain.Engine;

/// <summary>
/// Converts a leaf from and to its text for code that uses <see cref="TypeDescriptor"/>: the binding of options to configuration, the model binding of ASP.NET Core, and
/// some serialisers.
/// </summary>
/// <param name="type">The type of the leaf, which the framework passes, so that one class of converter is enough for all.</param>
internal sealed class TextTypeConverter(Type type) : TypeConverter
{
    private readonly ITextCodec _codec = (ITextCodec)CodecTable.Makers[type]().Schema;

    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <exception cref="FormatException">The text is not of the leaf's form; the message says why.</exception>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is not string text ? base.ConvertFrom(context, culture, value)
        : _codec.TryRead(text, out object? read, out string? reason) ? read
        : throw new FormatException(reason);
}
