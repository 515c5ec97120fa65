using System.ComponentModel;
using System.Globalization;

namespace JojDomain.Engine;

/// <summary>
/// Converts a leaf from its text and to it, where the framework asks for it by <see cref="TypeDescriptor"/>: when options are bound to configuration, in the model binding of
/// ASP.NET Core, and in serialisers that know no other way.
/// </summary>
/// <param name="type">The leaf, which the framework gives: one converter serves all, those of generic types included.</param>
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
