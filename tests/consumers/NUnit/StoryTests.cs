using Consumers;
using NUnit.Framework;

public class StoryTests
{
    [Test]
    public void Same() => Stories.Same();

    [Test]
    public void Different() => Stories.Different();
}
