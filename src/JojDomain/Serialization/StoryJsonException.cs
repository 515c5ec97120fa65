using System.Text.Json;

namespace JojDomain.Serialization;

/// <summary>A text that is not a valid story, with all of its problems: the one exception of reading.</summary>
public sealed class StoryJsonException : JsonException
{
    /// <summary>An exception without problems, which is a convention of exceptions.</summary>
    public StoryJsonException()
        : this(default(EquatableArray<Problem>))
    {
    }

    /// <summary>An exception with a message of the caller's.</summary>
    public StoryJsonException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message of the caller's and its cause.</summary>
    public StoryJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal StoryJsonException(EquatableArray<Problem> problems)
        : this("The text is not a valid story", problems)
    {
    }

    internal StoryJsonException(string what, EquatableArray<Problem> problems)
        : base(ProblemList.Summary(what, problems)) => Problems = problems;

    /// <summary>All problems found, in the order of the text; empty by default.</summary>
    public EquatableArray<Problem> Problems { get; }
}
