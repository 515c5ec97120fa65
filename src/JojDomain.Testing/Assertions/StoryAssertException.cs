namespace JojDomain.Testing;

/// <summary>What <see cref="StoryAssert"/> expects and does not find: the message says what differs, and where.</summary>
/// <remarks>xunit counts it as a failed assertion, by the name of an interface; other frameworks show it as they show any exception, with its message.</remarks>
public sealed class StoryAssertException : Exception, IAssertionException
{
    /// <summary>An exception without a message, which .NET expects of every exception type.</summary>
    public StoryAssertException()
    {
    }

    /// <summary>An exception with its message.</summary>
    public StoryAssertException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with its message and its cause.</summary>
    public StoryAssertException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
