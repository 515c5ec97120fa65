using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JojDomain.Engine;

/// <summary>
/// The type converter of a type without a text. Newtonsoft.Json asks it before it writes members by reflection, which would lose some and invent others; it throws, with a
/// message that states what to use.
/// </summary>
internal sealed class RefusingTypeConverter : TypeConverter
{
    public override bool CanConvertTo(ITypeDescriptorContext? context, [NotNullWhen(true)] Type? destinationType) => destinationType == typeof(string);

    /// <exception cref="NotSupportedException">Always.</exception>
    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) => throw OtherSerialiser.Refusal(value?.GetType());
}
