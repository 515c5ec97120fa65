namespace JojDomain;

/// <summary>Thrown where content is not a consistent story, or a change cannot be made to a story, with all problems.</summary>
public sealed class StoryException : Exception
{
    /// <summary>An exception without problems, which .NET expects of every exception type.</summary>
    public StoryException()
        : this(default(EquatableArray<Problem>))
    {
    }

    /// <summary>An exception with a message, without problems.</summary>
    public StoryException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause, without problems.</summary>
    public StoryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal StoryException(EquatableArray<Problem> problems)
        : this("The content is not a consistent story", problems)
    {
    }

    internal StoryException(string what, EquatableArray<Problem> problems)
        : base(ProblemList.Summary(what, problems)) => Problems = problems;

    /// <summary>All problems found, in the order of the document; empty by default.</summary>
    public EquatableArray<Problem> Problems { get; }
}
