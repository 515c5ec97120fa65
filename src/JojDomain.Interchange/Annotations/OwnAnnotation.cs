using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Interchange;

/// <summary>The id of an annotation that we wrote: which entity cites the passage, and where.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Place">The place of the passage in it.</param>
internal sealed record OwnAnnotation(EntityRef Entity, string Place)
{
    public static bool TryParse(ForeignValue? id, [NotNullWhen(true)] out OwnAnnotation? own)
    {
        own = null;
        if (id is { } value && value.TryText(out string? text) && text.StartsWith(AnnotationWords.AnnotationPrefix, StringComparison.Ordinal)
            && text[AnnotationWords.AnnotationPrefix.Length..].Split('/', 3) is [_, var entity, var place] && EntityRef.TryParse(entity, out EntityRef? reference))
        {
            own = new OwnAnnotation(reference, place);
        }

        return own is not null;
    }
}
