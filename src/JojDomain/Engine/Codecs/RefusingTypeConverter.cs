using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JojDomain.Engine;

/// <summary>
/// Refuses to make a text of what has none. A serialiser that goes by <see cref="TypeDescriptor"/> and not by System.Text.Json (Newtonsoft.Json) would write members by
/// reflection, which loses some and makes up others; it asks here first.
/// </summary>
internal sealed class RefusingTypeConverter : TypeConverter
{
    public override bool CanConvertTo(ITypeDescriptorContext? context, [NotNullWhen(true)] Type? destinationType) => destinationType == typeof(string);

    /// <exception cref="NotSupportedException">Always.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) => throw OtherSerialiser.Refusal(value?.GetType());
}
