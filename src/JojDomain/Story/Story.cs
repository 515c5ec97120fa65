using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using JojDomain.Engine;

namespace JojDomain;

/// <summary>A consistent story: organisations, agreements, cloud services, and what voices claim about them, each claim with its source.</summary>
/// <remarks>
/// A story is immutable, and consistent as soon as it exists: ids are unique, every reference leads to an entity of the right kind, statements fit their subjects, nothing contains itself.
/// Two stories are equal when their contents are. Several threads may use one story at the same time.
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

    /// <summary>The content. A changed copy, made by <c>with</c>, can become another story.</summary>
    public StoryContent Content { get; }

    /// <summary>Whether both stories have equal contents.</summary>
    public static bool operator ==(Story? left, Story? right) => Equals(left, right);

    /// <summary>Whether the stories' contents differ.</summary>
    public static bool operator !=(Story? left, Story? right) => !Equals(left, right);

    /// <summary>Makes a story of content.</summary>
    /// <exception cref="ArgumentNullException">There is no content.</exception>
    /// <exception cref="StoryException">The content is not consistent; the exception has all problems.</exception>
    public static Story Create(StoryContent content) =>
        TryCreate(content, out Story? story, out EquatableArray<Problem> problems) ? story : throw new StoryException(problems);

    /// <summary>Makes a story of content, or gives all problems of the content.</summary>
    /// <param name="content">The content.</param>
    /// <param name="story">The story; null when there are problems.</param>
    /// <param name="problems">All problems in the order of the document; empty when there is a story.</param>
    /// <returns>Whether there is a story.</returns>
    /// <exception cref="ArgumentNullException">There is no content.</exception>
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
        // Several threads may compute it at the same time, and all get the same number.
        if (_hash == 0)
        {
            _hash = Content.GetHashCode();
        }

        return _hash;
    }

    // Several threads may make an index at the same time. All are equal, and the last one stays.
    internal IdIndex Ids => _ids ??= new IdIndex(Content);

    private StoryIndex Index => _index ??= new StoryIndex(Content);

    /// <summary>A story of content that was checked while it was read.</summary>
    internal static Story Trusted(StoryContent content) => new(content);
}
