using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Dates;

public sealed class EdtfDateIntersectTests
{
    [Theory]
    [InlineData("2025-07", "2025-07-28", "2025-07-28")]
    [InlineData("2025", "2025-07/2025-09", "2025-07/2025-09")]
    [InlineData("2025-06/2025-08", "2025-07/2025-09", "2025-07/2025-08")]
    [InlineData("2025-06/2025-08~", "2025-07/2025-09", "2025-07~/2025-08~")]
    [InlineData("2025-06-15/2025-08", "2025-05/2025-07-10", "2025-06-15/2025-07-10")]
    [InlineData("2024-12/2025", "2025/2026-02", "2025")]
    [InlineData("2025-06/2025-07", "2025-07/2025-08", "2025-07")]
    [InlineData("2025-06/2025-07-28", "2025-07-28/2025-08", "2025-07-28")]
    [InlineData("2023/2025", "2024/2027", "2024/2025")]
    [InlineData("2025/2027", "2025-07/2028", "2025-07/2027-12")]
    [InlineData("201X", "XXXX-07", "201X-07")]
    [InlineData("-012X", "-0XX3", "-0123")]
    [InlineData("-012X", "-01XX-05", "-012X-05")]
    [InlineData("2004-XX", "2004-06", "2004-06")]
    [InlineData("156X-12-25", "1563", "1563-12-25")]
    [InlineData("156X-12-25", "1500/1600", "156X-12-25")]
    [InlineData("156X-12-25", "1563/1570", "1563-12-25/1569-12-25")]
    [InlineData("156X-12-25", "1563-12/1563-12-31", "1563-12-25")]
    [InlineData("156X-12-25", "1563-12-25T10:00:00", "1563-12-25T10:00:00")]
    [InlineData("2025-07-28?", "2025-07", "2025-07-28?")]
    [InlineData("2025-07~", "2025-07", "2025-07")]
    [InlineData("198X~", "XXXX-05", "198X-05~")]
    [InlineData("1985/", "1990", "1990")]
    [InlineData("1985/", "1990/..", "1990/")]
    [InlineData("1985/..", "1990/..", "1990/..")]
    [InlineData("../1990", "1985/", "1985/1990")]
    [InlineData("/1990", "../1985", "/1985")]
    [InlineData("../..", "2025", "2025")]
    [InlineData("/..", "../", "../..")]
    [InlineData("/..", "../..", "/..")]
    [InlineData("/..", "/2025", "/2025")]
    [InlineData("1985/", "1980/2000", "1985/2000")]
    [InlineData("[1667,1668]", "1668", "1668")]
    [InlineData("[1667,1668,1670..1672]", "1668/1671", "[1668,1670..1671]")]
    [InlineData("[1667,1668]", "166X", "[1667,1668]")]
    [InlineData("{1667,1668,1670}", "{1668,1670,1680}", "{1668,1670}")]
    [InlineData("{1667,1668,1670}", "[1668,1670,1680]", "[1668,1670]")]
    [InlineData("[1670..1690,1800]", "1680~/1700", "1680~/1690~")]
    [InlineData("[1670..1690,1800]", "1600~/1700", "1670/1690")]
    [InlineData("[1667,1760..]", "1700/", "1760/")]
    [InlineData("[..1667,1760]", "../1700", "../1667")]
    [InlineData("[1667,1760~..]", "1700/..", "1760~/..")]
    [InlineData("[1500,1667,1760~..]", "1600/..", "[1667,1760~..]")]
    [InlineData("[1667,1670..1672]", "1670/1680", "1670/1672")]
    [InlineData("2001-21", "2001-04", "2001-04")]
    [InlineData("2001-33", "2001-02/2001-05", "2001-02/2001-03")]
    [InlineData("Y17E8", "Y16E8/Y18E8", "Y17E8")]
    [InlineData("Y10000/Y20000", "Y15000/Y30000", "Y15000/Y20000")]
    [InlineData("9999-28", "9999-12-15/Y12000", "9999-12-15/Y10000")]
    [InlineData("2025-07-28T10:00:00Z", "2025-07", "2025-07-28T10:00:00Z")]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T12:00:00+02:00", "2025-07-28T10:00:00Z")]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T12:00:00", "2025-07-28")]
    [InlineData("2025-07-28", "2025-07-28T10:00:00Z", "2025-07-28T10:00:00Z")]
    [InlineData("2025-07?", "2025-07", "2025-07")]
    [InlineData("2025-07%", "2025-07", "2025-07")]
    [InlineData("2025-06/2025-08?", "2025-07/2025-09", "2025-07?/2025-08?")]
    [InlineData("2025-06/2025-08%", "2025-07/2025-09", "2025-07%/2025-08%")]
    [InlineData("2025-06/2025-08?", "2025-07~/2025-09", "2025-07%/2025-08%")]
    [InlineData("156X-12-25", "1563-12-25/1563-12-26", "1563-12-25")]
    [InlineData("{1667,1668}", "[1660..1670]", "{1667,1668}")]
    [InlineData("[1680,1667,1670]", "[1670..1690,1600]", "[1670,1680]")]
    [InlineData("[1670,1670-01,1500]", "[1670..1671,1400]", "[1670-01,1670]")]
    [InlineData("[1985~,1600]", "[1985,1700]", "1985")]
    [InlineData("[1985-02,1600]", "[1985-02-XX,1700]", "1985-02")]
    [InlineData("[1690,1670..]", "[1600,1680..]", "1680/..")]
    [InlineData("1X63-12-25", "1763-12-25T10:00:00", "1763-12-25T10:00:00")]
    [InlineData("-1X63-12", "-1573-12-01/-1563-12-30", "-1563-12-01/-1563-12-30")]
    [InlineData("2004-06%", "2004-06-XX", "2004-06-XX")]
    [InlineData("[2004-06%,1500]", "2004-06-XX", "2004-06-XX")]
    [InlineData("[2004..2005]", "2004?/2005", "[2004..2005]")]
    [InlineData("[2004..2005]", "2004~/2005", "[2004..2005]")]
    [InlineData("[1670..1690,1800]", "1680~/1900", "1680~/1800~")]
    [InlineData("[..1500,1600,1700..]", "[..1400,1600,1650,1800..]", "[..1400,1600,1800..]")]
    [InlineData("[1800..1900,1700..]", "[1600,1750,1800..]", "[1750,1800..1900,1800..]")]
    [InlineData("[..1980,1982,1990]", "/1985", "/1982")]
    [InlineData("[1982,1990,1984..]", "1983/", "1984/")]
    [InlineData("[1982,1984..]", "1980/1990", "[1982,1984..1990]")]
    [InlineData("[1982,1984..1990,Y17E7]", "1980/Y18E7", "[1982,1984..1990,Y17E7]")]
    [InlineData("[1500,2004-05..2004-08]", "1400/2004-07-20", "[1500,2004-05-01..2004-07-20]")]
    [InlineData("2001", "2XX1-XX?", "2001")]
    [InlineData("2004-02", "X0XX-02-XX?", "2004-02")]
    [InlineData("1997-03/1997-05", "1XX7?", "1997-03/1997-05")]
    [InlineData("1997-34", "1XX7?", "1997-34")]
    [InlineData("1997-04-03/1997-04-05", "1XX7-04?", "1997-04-03/1997-04-05")]
    [InlineData("1997-04-03/1997-05-05", "1XX7-04?", "1997-04-03?/1997-04-30?")]
    [InlineData("1996-12/1997-05", "1XX7?", "1997-01?/1997-05?")]
    [InlineData("1997S5", "X99X?", "1997S5")]
    [InlineData("2025-07-28T24:00:00", "2025-07-28", "2025-07-28T24:00:00")]
    [InlineData("2001-28", "2001-01", "2001-01")]
    public void Intersect_SharedDays_AreWrittenAndCommute(string left, string right, string expected)
    {
        EdtfDate.Parse(left).Intersect(EdtfDate.Parse(right))!.ToString().Should().Be(expected);
        EdtfDate.Parse(right).Intersect(EdtfDate.Parse(left))!.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("2025-07", "2025-08")]
    [InlineData("201X", "XXX5-07-XX/2009")]
    [InlineData("156X-12-25", "1563-01/1563-11")]
    [InlineData("XXXX-02", "1985-03")]
    [InlineData("XXX1", "XXXX-02-29")]
    [InlineData("[1667,1670]", "1668")]
    [InlineData("{1667,1670}", "[1668,1669]")]
    [InlineData("-0044", "0044")]
    [InlineData("2025-07-28T10:00:00Z", "2025-07-28T10:00:01Z")]
    [InlineData("2025-07-28T10:00:00", "2025-07-28T11:00:00")]
    [InlineData("1985/", "../1980")]
    [InlineData("1X63-12-25", "1573-12-25T10:00:00")]
    [InlineData("1X63-12-25", "1563-11-25T10:00:00")]
    [InlineData("1X63-12-25", "1563-12-24T10:00:00")]
    [InlineData("-1X63-12", "-1573-12-01/-1573-12-30")]
    [InlineData("2025-07-28T23:30:00Z", "2025-07-30")]
    [InlineData("1563-12-23T23:30:00Z", "1X63-12-26")]
    [InlineData("XXXX-XX-31", "XXXX-02")]
    [InlineData("XXXX-02-29", "19X1")]
    [InlineData("-XX00-02-29", "-X1XX")]
    public void Intersect_NoSharedDay_IsNullAndExcludes(string left, string right)
    {
        EdtfDate first = EdtfDate.Parse(left);
        EdtfDate second = EdtfDate.Parse(right);
        first.Intersect(second).Should().BeNull();
        second.Intersect(first).Should().BeNull();
        first.Excludes(second).Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-07~", "2025-08")]
    [InlineData("2025-07?", "2025-08-02")]
    [InlineData("2025-07-28T23:30:00Z", "2025-07-29T01:30:00")]
    [InlineData("2025-07-28T23:30:00Z", "2025-07-29")]
    [InlineData("2025-07-28T24:00:00", "2025-07-29")]
    [InlineData("1563-12-24T23:30:00Z", "1X63-12-25")]
    public void Excludes_UncertainDateOrZone_IsFalse(string left, string right)
    {
        EdtfDate.Parse(left).Intersect(EdtfDate.Parse(right)).Should().BeNull();
        EdtfDate.Parse(left).Excludes(EdtfDate.Parse(right)).Should().BeFalse();
        EdtfDate.Parse(right).Excludes(EdtfDate.Parse(left)).Should().BeFalse();
    }

    [Fact]
    public void Intersect_Null_Throws()
    {
        Action intersect = () => new EdtfDate(2025).Intersect(null!);
        intersect.Should().Throw<ArgumentNullException>();
        Action excludes = () => new EdtfDate(2025).Excludes(null!);
        excludes.Should().Throw<ArgumentNullException>();
    }

    // Every kind of end against every other: what share a day, by their bounds or for all that is known, share a date that can be written, and else exclude each other.
    [Fact]
    public void Excludes_IntervalsOfAllKindsOfEnds_IsSaidOfThoseAloneThatEndBeforeTheOther()
    {
        EdtfDate[] intervals =
        [
            .. from start in new[] { "", "..", "2020", "2025-07", "Y20000" }
               from end in new[] { "", "..", "2020-12", "2025-08-03", "Y30000" }
               let text = $"{start}/{end}"
               where EdtfDate.TryParse(text, out _)
               select EdtfDate.Parse(text),
        ];

        intervals.Should().HaveCountGreaterThan(15);
        foreach (EdtfDate left in intervals)
        {
            foreach (EdtfDate right in intervals)
            {
                bool isApart = left.OrderAgainst(right) is DateOrder.Before or DateOrder.After;
                left.Excludes(right).Should().Be(isApart, "{0} and {1}", left, right);
                right.Intersect(left).Should().Be(left.Intersect(right));
            }
        }
    }
}
