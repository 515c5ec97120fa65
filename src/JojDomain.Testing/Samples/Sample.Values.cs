namespace JojDomain.Testing;

/// <content>Values.</content>
public static partial class Sample
{
    /// <summary>A text without a language: <c>text</c>.</summary>
    public static LangText Text() => new("text");

    /// <summary>A name without a kind and without a language: <c>name</c>.</summary>
    public static Name Name() => new("name");

    /// <summary>A date, which is a year: <c>2026</c>.</summary>
    public static EdtfDate Date() => EdtfDate.Parse("2026");

    /// <summary>A time in words only.</summary>
    public static TimeExpression TimeExpression() => new(Text());

    /// <summary>A period that begins at the <see cref="Date"/>, without an end.</summary>
    public static TimePeriod Period() => new(Date());

    /// <summary>A length of time: a year.</summary>
    public static TimeLength Length() => new(1, TimeLengthUnit.Year);

    /// <summary>An amount of money without a currency: 1.</summary>
    public static Money Money() => new(1);

    /// <summary>A quantity without a unit: 1.</summary>
    public static Quantity Quantity() => new(1);

    /// <summary>An identifier in a scheme that the library does not check.</summary>
    public static Identifier Identifier() => new("scheme", "value");

    /// <summary>An address in the domain that is reserved for examples (RFC 2606).</summary>
    public static WebAddress Address() => new("https://example.org/");
}
