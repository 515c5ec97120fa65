using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Engine;

/// <summary>A whole story inside a document of the user's: its content, checked.</summary>
internal sealed class StoryCodec : Codec<Story>
{
    public static readonly StoryCodec Instance = new();

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out Story value)
    {
        value = null;
        int start = reader.Json.TokenStartIndex;
        reader.Json.Skip();
        if (StoryReading.TryRead(reader.Text[start..reader.Json.BytesConsumed], reader.Context.Limits, out Story? story, out EquatableArray<Problem> problems))
        {
            value = story;
            return true;
        }

        foreach (Problem problem in problems)
        {
            reader.Context.Note(problem.Code, problem.Message, start + (problem.Place?.Offset ?? 0), problem.Severity);
        }

        return false;
    }

    public override void Write(JsonOutput output, Story value) => StoryContentCodec.Instance.Write(output, value.Content);

    public override bool WritesObject(Story value) => true;

    public override string SchemaKey => StoryContentCodec.Instance.SchemaKey;

    public override IReadOnlyList<string> MemberNames => StoryContentCodec.Instance.MemberNames;

    public override void Describe(SchemaWriter schema) => StoryContentCodec.Instance.Describe(schema);
}
