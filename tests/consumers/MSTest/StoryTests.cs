using Consumers;
using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: DoNotParallelize]

[TestClass]
public class StoryTests
{
    [TestMethod]
    public void Same() => Stories.Same();

    [TestMethod]
    public void Different() => Stories.Different();
}
