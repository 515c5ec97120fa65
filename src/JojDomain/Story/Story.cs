using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A consistent story: organisations, agreements, cloud services, and who says what about them according to which source.</summary>
/// <remarks>
/// It is immutable and consistent as soon as it exists: ids are unique, every reference leads to an entity of the right kind, statements fit
/// their subjects, nothing contains itself. Two stories are equal when their contents are. Safe for use by several threads.
/// </remarks>
[HandWrittenCodec]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed partial class Story : IEquatable<Story>
{
    private IdIndex? _ids;
    private StoryIndex? _index;
    private int _hash;

    private Story(StoryContent content, IdIndex? ids = null)
    {
        Content = content;
        _ids = ids;
    }

    /// <summary>The content, which can be changed by <c>with</c> and made into another story.</summary>
    public StoryContent Content { get; }

    /// <summary>Whether both stories have equal contents.</summary>
    public static bool operator ==(Story? left, Story? right) => Equals(left, right);

    /// <summary>Whether the stories' contents differ.</summary>
    public static bool operator !=(Story? left, Story? right) => !Equals(left, right);

    /// <summary>Makes a story of content.</summary>
    /// <exception cref="StoryException">The content is not consistent; the exception carries all problems.</exception>
    public static Story Create(StoryContent content) =>
        TryCreate(content, out Story? story, out EquatableArray<Problem> problems) ? story : throw new StoryException(problems);

    /// <summary>Makes a story of content, or states all that is wrong with it.</summary>
    /// <param name="content">The content.</param>
    /// <param name="story">The story; null when there is an error.</param>
    /// <param name="problems">All problems in the order of the document; empty where there is a story.</param>
    public static bool TryCreate(StoryContent content, [NotNullWhen(true)] out Story? story, out EquatableArray<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(content);
        problems = StoryCheck.Of(content);
        story = problems.IsEmpty ? new Story(content) : null;
        return story is not null;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] Story? other) => other is not null && Content == other.Content;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as Story);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Several threads may make it at the same time; it is the same number.
        if (_hash == 0)
        {
            _hash = Content.GetHashCode();
        }

        return _hash;
    }

    // Several threads may make an index at the same time; they are all alike, and the last one stays.
    internal IdIndex Ids => _ids ??= new IdIndex(Content);

    private StoryIndex Index => _index ??= new StoryIndex(Content);

    /// <summary>For content whose references were checked while it was read.</summary>
    internal static Story Trusted(StoryContent content) => new(content);
}
