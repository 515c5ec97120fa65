using System.Buffers;
using FluentAssertions;
using JojDomain.Serialization;
using Xunit;

namespace JojDomain.Tests.Engine;

public sealed class WritingTests
{
    [Fact]
    public void Write_IntoACallersBuffer_AllocatesNothing()
    {
        JojDomain.Story story = ReferenceStories.Get("restic-2025-07");
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        StoryJson.Write(story, buffer);

        Action writeAgain = () =>
        {
            buffer.ResetWrittenCount();
            StoryJson.Write(story, buffer);
        };

        Allocation.Of(writeAgain).Should().Be(0);
        buffer.WrittenCount.Should().BeGreaterThan(1000);
    }
}
