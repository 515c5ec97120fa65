using System.ComponentModel;
using System.Globalization;
using System.Text;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>Every leaf gives its one text to every part of the framework that asks for it, and is read from it again.</summary>
public class LeafFormatTests
{
    [Theory]
    [MemberData(nameof(LeafContractTests.All), MemberType = typeof(LeafContractTests))]
    public void Leaf_Formatted_IsItsText(string name)
    {
        object value = Book.Get(name).Value;
        string text = value.ToString()!;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);

        value.Should().BeAssignableTo<IFormattable>().Which.ToString(null, CultureInfo.InvariantCulture).Should().Be(text);
        $"{value}".Should().Be(text);
        $"{value:G}".Should().Be(text);
        FluentActions.Invoking(() => $"{value:X}").Should().Throw<FormatException>().WithMessage("\"X\" is no format here*");

        var characters = new char[text.Length + 1];
        var spans = (ISpanFormattable)value;
        spans.TryFormat(characters, out int written, default, null).Should().BeTrue();
        characters.AsSpan(0, written).ToString().Should().Be(text);
        spans.TryFormat(characters.AsSpan(0, text.Length - 1), out written, default, null).Should().BeFalse();
        written.Should().Be(0);

        var bytes = new byte[utf8.Length + 1];
        var utf8Spans = (IUtf8SpanFormattable)value;
        utf8Spans.TryFormat(bytes, out written, default, null).Should().BeTrue();
        bytes.AsSpan(0, written).ToArray().Should().Equal(utf8);
        utf8Spans.TryFormat(bytes.AsSpan(0, utf8.Length - 1), out written, default, null).Should().BeFalse();
        written.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(LeafContractTests.All), MemberType = typeof(LeafContractTests))]
    public void Leaf_ByItsTypeConverter_IsReadAndWritten(string name)
    {
        Sample sample = Book.Get(name);
        TypeConverter converter = TypeDescriptor.GetConverter(sample.Type);

        converter.CanConvertFrom(typeof(string)).Should().BeTrue();
        converter.CanConvertFrom(typeof(int)).Should().BeFalse();
        converter.ConvertToInvariantString(sample.Value).Should().Be(sample.Value.ToString());
        converter.ConvertFromInvariantString(sample.Value.ToString()!).Should().Be(sample.Value);
        FluentActions.Invoking(() => converter.ConvertFromInvariantString("\0")).Should().Throw<FormatException>().Which.Message.Length.Should().BeInRange(10, 1000);
        FluentActions.Invoking(() => converter.ConvertFrom(7)).Should().Throw<NotSupportedException>();
    }
}
