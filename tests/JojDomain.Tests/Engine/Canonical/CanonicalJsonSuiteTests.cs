using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using JojDomain.Engine;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Engine.Canonical;

public class CanonicalJsonSuiteTests
{
    // One case of the differential suite has 500 nested arrays, beyond the default depth.
    private const int SuiteDepth = 512;

    [Theory]
    [InlineData("arrays")]
    [InlineData("french")]
    [InlineData("structures")]
    [InlineData("unicode")]
    [InlineData("values")]
    [InlineData("weird")]
    public void Write_VectorOfTheRfcsAuthors_GivesTheirBytes(string name)
    {
        byte[] input = File.ReadAllBytes(Suites.Find($"jcs-rfc8785/testdata/input/{name}.json"));
        byte[] expected = File.ReadAllBytes(Suites.Find($"jcs-rfc8785/testdata/output/{name}.json"));
        string hex = File.ReadAllText(Suites.Find($"jcs-rfc8785/testdata/outhex/{name}.txt"));

        byte[] written = Canonical(input);

        written.Should().Equal(expected);
        Convert.ToHexStringLower(written).Should().Be(string.Concat(hex.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Canonical(written).Should().Equal(written, "the canonical form of a canonical text is that text");
    }

    [Fact]
    public void Write_EveryNumberOfTheEs6Vectors_IsLaidOutAsEcmaScriptDoes()
    {
        int count = 0;
        byte[] formatted = new byte[CanonicalNumber.MaxLength];
        foreach (string line in File.ReadLines(Suites.Find("jcs-rfc8785/es6numbers_10000.txt")))
        {
            int comma = line.IndexOf(',', StringComparison.Ordinal);
            ulong bits = ulong.Parse(line.AsSpan(0, comma), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            double value = BitConverter.UInt64BitsToDouble(bits);
            string expected = line[(comma + 1)..];

            int length = CanonicalNumber.Format(value, formatted);

            Encoding.UTF8.GetString(formatted, 0, length).Should().Be(expected, "line {0}", line);
            foreach (string spelling in new[] { "R", "E17" })
            {
                byte[] input = Encoding.UTF8.GetBytes(value.ToString(spelling, CultureInfo.InvariantCulture));
                Encoding.UTF8.GetString(Canonical(input)).Should().Be(expected, "line {0}, written as {1}", line, spelling);
            }

            count++;
        }

        count.Should().Be(10_000);
    }

    [Fact]
    public void Write_EveryRowOfTheDifferentialSuite_AgreesWithTheOtherImplementation()
    {
        int count = 0;
        foreach (string line in File.ReadLines(Suites.Find("jcs-rfc8785/jcs-differential.ndjson")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string name = row.RootElement.GetProperty("name").GetString()!;
            byte[] input = Encoding.UTF8.GetBytes(row.RootElement.GetProperty("input").GetString()!);
            string expected = row.RootElement.GetProperty("expected").GetString()!;

            string written = Encoding.UTF8.GetString(Canonical(input));

            written.Should().Be(expected, name);
            count++;
        }

        count.Should().Be(1_130);
    }

    [Fact]
    public void TryWrite_EveryRowOfTheMustRejectList_IsRefusedWithAReason()
    {
        int count = 0;
        foreach (string line in File.ReadLines(Suites.Find("jcs-rfc8785/must-reject.tsv")).Skip(1))
        {
            string[] cells = line.Split('\t');
            byte[] input = Encoding.UTF8.GetBytes(JsonSerializer.Deserialize<string>(cells[0])!);
            var output = new ArrayBufferWriter<byte>();

            CanonicalJson.TryWrite(input, output, out string? reason).Should().BeFalse(cells[1]);

            reason.Should().NotBeNullOrEmpty(cells[1]);
            output.WrittenCount.Should().Be(0, "nothing is written when a text is refused");
            count++;
        }

        count.Should().Be(6);
    }

    [Fact]
    public void TryWrite_JsonTestSuite_AcceptsWhatMustBeAcceptedAndRefusesWhatMustBeRefused()
    {
        string folder = Path.GetDirectoryName(Suites.Find("json-parsing-nst/test_parsing/y_array_empty.json"))!;
        string[] files = Directory.GetFiles(folder, "*.json");
        foreach (string file in files)
        {
            string name = Path.GetFileName(file);
            bool accepted = CanonicalJson.TryWrite(File.ReadAllBytes(file), new ArrayBufferWriter<byte>(), out string? reason);

            // JSON allows what I-JSON (RFC 7493) forbids: a name that occurs twice in an object.
            bool isGood = name[0] == 'y' && !name.Contains("_duplicated_key", StringComparison.Ordinal);
            (name[0] == 'i' || accepted == isGood).Should().BeTrue("{0}: {1}", name, reason);
        }

        files.Should().HaveCountGreaterThan(300);
    }

    private static byte[] Canonical(byte[] json)
    {
        var output = new ArrayBufferWriter<byte>();
        CanonicalJson.Write(json, output, maxDepth: SuiteDepth);
        return output.WrittenSpan.ToArray();
    }
}
