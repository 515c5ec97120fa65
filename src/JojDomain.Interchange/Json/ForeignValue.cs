using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>A value of a foreign JSON document, with its place.</summary>
/// <param name="Text">The text that it is in.</param>
/// <param name="Element">The value.</param>
/// <param name="Pointer">Its JSON Pointer.</param>
/// <param name="Member">The member that it is the value of; null for an item of an array and for the whole document.</param>
internal readonly record struct ForeignValue(ForeignText Text, JsonElement Element, string Pointer, JsonProperty? Member = null)
{
    public JsonValueKind Kind => Element.ValueKind;

    public bool IsNull => Kind == JsonValueKind.Null;

    /// <summary>Whether it states nothing: null, a text without a letter, a list or an object without anything in it.</summary>
    public bool IsEmpty => Kind switch
    {
        JsonValueKind.Null => true,
        JsonValueKind.String => TryText(out string? text) && string.IsNullOrWhiteSpace(text),
        JsonValueKind.Array => Element.GetArrayLength() == 0,
        JsonValueKind.Object => Element.GetPropertyCount() == 0,
        _ => false,
    };

    /// <summary>The text of a string; false for any other value, and where half of a surrogate pair is alone in it.</summary>
    public bool TryText([NotNullWhen(true)] out string? text)
    {
        text = null;
        if (Kind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = Element.GetString();
        }
        catch (InvalidOperationException)
        {
            // The reader's word for an escape that is half of a surrogate pair; there is no way to ask beforehand.
            return false;
        }

        return text is not null;
    }

    /// <summary>The text of a scalar as it is written: that of a string, the digits of a number; false for any other value.</summary>
    public bool TryScalar([NotNullWhen(true)] out string? text)
    {
        text = Kind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? Element.GetRawText() : null;
        return text is not null || TryText(out text);
    }

    /// <summary>The exact number, also where publishers write it as a text; false where it is none, or one that a decimal cannot hold exactly.</summary>
    public bool TryNumber(out decimal number)
    {
        number = 0;
        return Kind is JsonValueKind.Number or JsonValueKind.String
            && TryScalar(out string? text)
            && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number)
            && IsExact(text, number);
    }

    /// <summary>The items of an array; the value itself where it is none.</summary>
    public IEnumerable<ForeignValue> Items()
    {
        if (Kind != JsonValueKind.Array)
        {
            yield return this;
            yield break;
        }

        int index = 0;
        foreach (JsonElement item in Element.EnumerateArray())
        {
            yield return new(Text, item, FormattableString.Invariant($"{Pointer}/{index++}"));
        }
    }

    /// <summary>The values of the members of an object, or the items of an array; none of any other value.</summary>
    public IEnumerable<ForeignValue> Children()
    {
        if (Kind == JsonValueKind.Array)
        {
            return Items();
        }

        ForeignValue whole = this;
        return Kind != JsonValueKind.Object ? [] : Element.EnumerateObject().Select(member =>
            new ForeignValue(whole.Text, member.Value, $"{whole.Pointer}/{JsonPointer.Escape(NameOf(member))}", member));
    }

    /// <summary>The first member of a name; null where there is none, or the value is no object.</summary>
    public ForeignValue? Child(string name)
    {
        if (Kind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (JsonProperty member in Element.EnumerateObject())
        {
            if (NameOf(member) == name)
            {
                return new(Text, member.Value, $"{Pointer}/{JsonPointer.Escape(name)}", member);
            }
        }

        return null;
    }

    /// <summary>The name of a member; as it is written where half of a surrogate pair is alone in it.</summary>
    public static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(JsonMarshal.GetRawUtf8PropertyName(member));
        }
    }

    /// <summary>The place as evidence: the member as it is written, and where it is.</summary>
    public Passage Evidence(Id<Source> source) =>
        Text.PassageOf(source, Element, Member is { } member ? JsonMarshal.GetRawUtf8PropertyName(member) : default);

    // A decimal keeps 28 digits, and rounds the others away without a word.
    private static bool IsExact(string written, decimal number)
    {
        ReadOnlySpan<char> mantissa = written.AsSpan();
        int exponent = mantissa.IndexOfAny('e', 'E');
        if (exponent >= 0)
        {
            mantissa = mantissa[..exponent];
        }

        var digits = new StringBuilder();
        foreach (char each in mantissa)
        {
            if (char.IsAsciiDigit(each))
            {
                digits.Append(each);
            }
        }

        string significant = digits.ToString().Trim('0');
        return significant.Length <= 28 && (significant.Length > 0) == (number != 0);
    }
}
