using System.Text;
using FluentAssertions;
using JojDomain.Cli.Output;
using JojDomain.Interchange;
using Xunit;

namespace JojDomain.Cli.Tests.Output;

public class PageTests
{
    [Fact]
    public void Line_LongerThanThePage_IsWrappedAtBlanksWithAHangingIndent()
    {
        string page = Write(20, false, static page => page.Line(2, "one two three four five six"));
        page.Should().Be("  one two three four\n      five six\n");
    }

    [Fact]
    public void Line_PiecesWithoutABlankBetween_StayTogether()
    {
        string page = Write(11, false, static page => page.Line(0, "ones two", new Piece("(x)", Style.Faint), ", three"));
        page.Should().Be("ones\n    two(x),\n    three\n");
    }

    [Fact]
    public void Line_WordWiderThanThePage_IsBroken()
    {
        string page = Write(10, false, static page => page.Line(0, "a https://example.org"));
        page.Should().Be("a\n    https:\n    //exam\n    ple.or\n    g\n");
    }

    [Fact]
    public void Line_WideAndCombiningCharacters_TakeTheirColumns()
    {
        string page = Write(10, false, static page => page.Line(0, "中文 中文 e\u0301e\u0301e\u0301 e\u0301"));
        page.Should().Be("中文 中文\n    e\u0301e\u0301e\u0301 e\u0301\n");
    }

    [Fact]
    public void Line_ControlsInText_AreShown()
    {
        string page = Write(80, true, static page => page.Line(0, "a\u001b[31mb\nc"));
        page.Should().Be("a\\u001b[31mb c\n");
    }

    [Fact]
    public void Line_IsolateThatIsWrapped_IsTakenUpInTheNextLine()
    {
        string page = Write(10, false, static page => page.Line(0, "a \u2068שלום עולם\u2069 b"));
        page.Should().Be("a \u2068שלום\u2069\n    \u2068עולם\u2069 b\n");
    }

    [Theory]
    [InlineData("🚀⏰")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af")]
    [InlineData("ｆｕ")]
    public void Line_TwoWideCharacters_TakeFourColumns(string text)
    {
        Write(40, false, page => page.Line(0, $"{new string('x', 35)} {text}")).Should().Be($"{new string('x', 35)} {text}\n");
        Write(40, false, page => page.Line(0, $"{new string('x', 36)} {text}")).Should().Be($"{new string('x', 36)}\n    {text}\n");
    }

    [Fact]
    public void Line_OnAColouredTerminal_IsSetOff()
    {
        string page = Write(80, true, static page => page.Line(0, new Piece("a b", Style.Strong), " c"));
        page.Should().Be("\u001b[1ma b\u001b[0m c\n");
    }

    [Fact]
    public void Line_ColouredAndWrapped_EndsItsColoursWithTheLine()
    {
        string page = Write(7, true, static page => page.Line(0, new Piece("one two", Style.Faint), new Piece("!", Style.Marked)));
        page.Should().Be("\u001b[2mone\u001b[0m\n    \u001b[2mtwo\u001b[0m\n    \u001b[33m!\u001b[0m\n");
    }

    [Fact]
    public void Line_WithoutColours_HasNoCodes()
    {
        string page = Write(80, false, static page => page.Line(0, new Piece("a", Style.Marked), new Piece("b", Style.Quoted)));
        page.Should().Be("ab\n");
    }

    [Fact]
    public void Table_TextsBeginInOneColumn()
    {
        string page = Write(24, false, static page => page.Table([("a", "one two three four five"), ("bcd", "x")]));
        page.Should().Be("  a    one two three\n       four five\n  bcd  x\n");
    }

    [Fact]
    public void Heading_StandsAfterABlankLineInCapitals() => Write(80, false, static page => page.Heading("Été")).Should().Be("\nÉTÉ\n");

    private static string Write(int width, bool hasColours, Action<Page> write)
    {
        using var output = new MemoryStream();
        var shell = new Shell(Stream.Null, output, TextWriter.Null) { Width = width, HasColours = hasColours };
        write(new Page(shell));
        shell.Out.Flush();
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
