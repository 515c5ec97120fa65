using JojDomain.Engine;

namespace JojDomain;

/// <summary>A story's own members, unknown ones included: its content with empty lists of entities.</summary>
internal static class StoryHeader
{
    public static StoryContent Of(StoryContent content) => EntityLists.All.Aggregate(content, static (header, list) => list.With(header, []));

    public static byte[] Write(StoryContent content) => NativeJson.ToArray(StoryContentCodec.Instance, Of(content));

    /// <summary>The content with the members of a header in place of its own.</summary>
    public static StoryContent Replace(StoryContent content, ReadOnlySpan<byte> header) =>
        EntityLists.All.Aggregate(Fragments.Read(StoryContentCodec.Instance, header), (changed, list) => list.With(changed, list.In(content)));
}
