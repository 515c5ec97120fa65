using JojDomain.Engine;

namespace JojDomain.Engine;

/// <summary>Holds the JSON Schema of stories. A type of its own, so that whoever reads stories never pays for it.</summary>
internal static class StorySchema
{
    public static readonly byte[] Utf8 = SchemaWriter.Document("urn:joj-domain:story:1", "A story: publicly reported agreements, and who says what about them", StoryContentCodec.Instance);
}
