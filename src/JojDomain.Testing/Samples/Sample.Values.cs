namespace JojDomain.Testing;

/// <content>Values.</content>
public static partial class Sample
{
    /// <summary>A text in no language: <c>text</c>.</summary>
    public static LangText Text() => new("text");

    /// <summary>A name of no kind and in no language: <c>name</c>.</summary>
    public static Name Name() => new("name");

    /// <summary>A date, of a year alone: <c>2026</c>.</summary>
    public static EdtfDate Date() => EdtfDate.Parse("2026");

    /// <summary>A time in words alone.</summary>
    public static TimeExpression TimeExpression() => new(Text());

    /// <summary>A period that begins at the <see cref="Date"/>, with no end.</summary>
    public static TimePeriod Period() => new(Date());

    /// <summary>A length of time: a year.</summary>
    public static TimeLength Length() => new(1, TimeLengthUnit.Year);

    /// <summary>An amount of money in no currency: 1.</summary>
    public static Money Money() => new(1);

    /// <summary>A quantity of nothing in particular: 1.</summary>
    public static Quantity Quantity() => new(1);

    /// <summary>An identifier in a scheme that is none of the known ones.</summary>
    public static Identifier Identifier() => new("scheme", "value");

    /// <summary>An address of the domain that is kept for examples (RFC 2606).</summary>
    public static WebAddress Address() => new("https://example.org/");
}
