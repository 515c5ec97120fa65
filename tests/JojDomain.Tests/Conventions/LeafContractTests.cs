using System.Globalization;
using System.Reflection;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>Every leaf treats good and bad text in the same way, through each of its members.</summary>
public class LeafContractTests
{
    public static TheoryData<string> All => [.. Book.All.Where(static sample => Library.Leaves.Any(leaf => leaf.Name == sample.Type.Name)).Select(static sample => sample.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Leaf_OfTheSample_KeepsTheContract(string name)
    {
        Sample sample = Book.Get(name);
        typeof(LeafContractTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(sample.Type).Invoke(null, [sample]);
    }

    // Asked as a span-parsable, a type answers strings as spans, to which null is merely empty: these two ask for the string's own members.
    private static T FromString<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static bool TryFromString<T>(string? text, out T? value)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out value);

    private static void Check<T>(Sample sample)
        where T : class, ISpanParsable<T>
    {
        var value = (T)sample.Value;
        string text = value.ToString()!;
        FromString<T>(text).Should().Be(value);
        T.Parse(text.AsSpan(), CultureInfo.InvariantCulture).Should().Be(value);
        TryFromString(text, out T? read).Should().BeTrue();
        read.Should().Be(value);
        T.TryParse(text.AsSpan(), null, out read).Should().BeTrue();
        read!.ToString().Should().Be(text);

        TryFromString(null, out read).Should().BeFalse();
        read.Should().BeNull();
        FluentActions.Invoking(() => FromString<T>(null!)).Should().Throw<ArgumentNullException>();
        foreach (string bad in new[] { "", " ", text + " ", " " + text, "\0", "\ud800", "\u202e" + text, text + "\n", new string('x', 100_000) + "!", new string('9', 100_000) + "-", new string('[', 50_000) })
        {
            TryFromString(bad, out read).Should().BeFalse(bad.Length > 200 ? "it is long" : bad);
            read.Should().BeNull();
            T.TryParse(bad.AsSpan(), null, out _).Should().BeFalse();
            FluentActions.Invoking(() => T.Parse(bad.AsSpan(), null)).Should().Throw<FormatException>();
            FluentActions.Invoking(() => FromString<T>(bad)).Should().Throw<FormatException>().Which.Message.Length.Should().BeInRange(10, 1000);
        }
    }
}
