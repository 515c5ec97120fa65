using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Sources;

public class TextFingerprintTests
{
    [Fact]
    public void TextFingerprint_Length_IsNotNegative()
    {
        ContentHash hash = ContentHash.Sha256Of([]);

        new TextFingerprint(0, hash).Length.Should().Be(0);
        new TextFingerprint(int.MaxValue, hash).Hash.Should().Be(hash);
        FluentActions.Invoking(() => new TextFingerprint(-1, hash)).Should().Throw<ArgumentException>().WithMessage("the length of a text is 0 code points or more");
        FluentActions.Invoking(() => new TextFingerprint(1, null!)).Should().Throw<ArgumentNullException>();
    }
}
