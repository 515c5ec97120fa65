using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

public sealed class EdtfDateOrderTests
{
    [Theory]
    [InlineData("2025-07", "2025-08", DateOrder.Before)]
    [InlineData("2025-07-31", "2025-08", DateOrder.Before)]
    [InlineData("2025", "2025-07", DateOrder.Undetermined)]
    [InlineData("2025-07", "2025-07", DateOrder.Undetermined)]
    [InlineData("2025-07-28", "2025-07-28", DateOrder.Same)]
    [InlineData("1985-04-3X", "1985-04-30", DateOrder.Same)]
    [InlineData("2025-07-28", "2025-07-28?", DateOrder.Undetermined)]
    [InlineData("1945~", "2025", DateOrder.Before)]
    [InlineData("1985/", "2025", DateOrder.Undetermined)]
    [InlineData("/1985", "2025", DateOrder.Before)]
    [InlineData("../1985", "2025", DateOrder.Before)]
    [InlineData("1985/..", "2025", DateOrder.Undetermined)]
    [InlineData("1900", "1985/..", DateOrder.Before)]
    [InlineData("[1667,1668]", "1670", DateOrder.Before)]
    [InlineData("[1667,1670]", "1668", DateOrder.Undetermined)]
    [InlineData("Y-17E7", "-9999", DateOrder.Before)]
    [InlineData("9999", "Y17E8", DateOrder.Before)]
    [InlineData("Y17E8", "Y17E9", DateOrder.Before)]
    [InlineData("-0044", "0044", DateOrder.Before)]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T10:00:01Z", DateOrder.Before)]
    [InlineData("2025-07-28T10:00:00", "2025-07-28T10:00:01", DateOrder.Before)]
    [InlineData("2025-07-28T12:00:00+02:00", "2025-07-28T10:00:00Z", DateOrder.Same)]
    [InlineData("2025-07-29T01:00:00+02:00", "2025-07-28T23:30:00Z", DateOrder.Before)]
    [InlineData("1999-12-31T24:00:00", "2000-01-01T00:00:00", DateOrder.Same)]
    [InlineData("-0001-12-31T24:00:00Z", "0000-01-01T00:00:00Z", DateOrder.Same)]
    [InlineData("0000-02-29T24:00:00Z", "0000-03-01T00:00:00Z", DateOrder.Same)]
    [InlineData("2025-07-28T10:00:00", "2025-07-28T10:00:00Z", DateOrder.Undetermined)]
    [InlineData("2025-07-28T10:00:00", "2025-07-28", DateOrder.Undetermined)]
    [InlineData("2025-07-28T23:30:00Z", "2025-07-29T01:30:00", DateOrder.Undetermined)]
    [InlineData("2025-07-28T23:30:00Z", "2025-07-29", DateOrder.Undetermined)]
    [InlineData("2025-07-28T11:59:59Z", "2025-07-27", DateOrder.Undetermined)]
    [InlineData("2025-07-28T12:00:00Z", "2025-07-27", DateOrder.After)]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-29", DateOrder.Undetermined)]
    [InlineData("2025-07-28T09:59:59Z", "2025-07-29", DateOrder.Before)]
    [InlineData("2025-01-01T23:59:59-12:00", "2025-01-03", DateOrder.Undetermined)]
    [InlineData("2025-01-01T23:59:59-12:00", "2025-01-04", DateOrder.Before)]
    [InlineData("2025-03-01T00:00:00+14:00", "2025-02-27", DateOrder.Undetermined)]
    [InlineData("2025-03-01T00:00:00+14:00", "2025-02-26", DateOrder.After)]
    [InlineData("2024-12-31T23:00:00Z", "2025", DateOrder.Undetermined)]
    [InlineData("9999-12-31T23:00:00Z", "Y10000", DateOrder.Undetermined)]
    [InlineData("-9999-01-01T00:00:00Z", "Y-10000", DateOrder.Undetermined)]
    [InlineData("2025-07-28T24:00:00", "2025-07-29", DateOrder.Undetermined)]
    [InlineData("2025-07-28T24:00:00", "2025-07-28", DateOrder.Undetermined)]
    [InlineData("2025-07-28T24:00:00", "2025-07-30", DateOrder.Before)]
    [InlineData("2025-07-28T23:59:59", "2025-07-29", DateOrder.Before)]
    [InlineData("2025-07-28T24:00:00+14:00", "2025-07-27", DateOrder.Undetermined)]
    [InlineData("2025-07-28T24:00:00+12:00", "2025-07-27", DateOrder.Undetermined)]
    [InlineData("2025-07-29T00:00:01+12:00", "2025-07-27", DateOrder.After)]
    [InlineData("2001-01-15", "2001-28", DateOrder.Undetermined)]
    public void OrderAgainst_Pair_IsToldBothWays(string left, string right, DateOrder expected)
    {
        EdtfDate.Parse(left).OrderAgainst(EdtfDate.Parse(right)).Should().Be(expected);
        EdtfDate.Parse(right).OrderAgainst(EdtfDate.Parse(left)).Should().Be(Reverse(expected));
    }

    [Fact]
    public void OrderAgainst_Null_Throws()
    {
        Action compare = () => new EdtfDate(2025).OrderAgainst(null!);
        compare.Should().Throw<ArgumentNullException>();
    }

    internal static DateOrder Reverse(DateOrder order) => order switch
    {
        DateOrder.Before => DateOrder.After,
        DateOrder.After => DateOrder.Before,
        _ => order,
    };
}
