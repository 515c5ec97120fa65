using FluentAssertions;

namespace JojDomain.Tests.Values.Codes;

/// <summary>What holds for every leaf type of this folder, of any meaning.</summary>
internal static class CodeContract
{
    public static void HoldsFor<T>(Func<string, T> create, string text, string otherText)
        where T : class, ISpanParsable<T>, IEquatable<T>
    {
        T value = create(text);
        T same = T.Parse(text, null);
        T other = T.Parse(otherText.AsSpan(), null);

        value.ToString().Should().Be(text);
        same.Should().Be(value).And.NotBe(other);
        same.GetHashCode().Should().Be(value.GetHashCode());
        T.Parse(value.ToString()!, null).Should().Be(value);
        T.TryParse(text, null, out T? read).Should().BeTrue();
        read.Should().Be(value);
    }

    public static void RefusesQuietly<T>(Func<string, T> create)
        where T : class, ISpanParsable<T>
    {
        T.TryParse(null, null, out T? fromNull).Should().BeFalse();
        fromNull.Should().BeNull();
        T.TryParse(default(ReadOnlySpan<char>), null, out _).Should().BeFalse();
        foreach (string bad in new[] { "", " ", "\0", "\ud800", "\u202esn", new string('a', 100_000), new string(':', 100_000), new string('-', 100_000) })
        {
            T.TryParse(bad, null, out T? value).Should().BeFalse();
            value.Should().BeNull();
            FluentActions.Invoking(() => T.Parse(bad, null)).Should().Throw<FormatException>().Which.Message.Length.Should().BeLessThan(1000);
            FluentActions.Invoking(() => create(bad)).Should().Throw<ArgumentException>();
        }

        FluentActions.Invoking(() => create(null!)).Should().Throw<ArgumentNullException>();
    }

    public static void RefusesWith<T>(Func<string, T> create, string text, string complaint)
        where T : class, ISpanParsable<T>
    {
        string reason = FluentActions.Invoking(() => T.Parse(text, null)).Should().Throw<FormatException>().Which.Message;
        reason.Should().StartWith("\"").And.Contain(complaint);
        FluentActions.Invoking(() => create(text)).Should().Throw<ArgumentException>().Which.Message.Should().StartWith(reason);
        T.TryParse(text, null, out _).Should().BeFalse();
    }
}
