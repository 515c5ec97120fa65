namespace JojDomain.Interchange;

/// <summary>The name by which a format with room for one calls an entity.</summary>
internal static class FirstNames
{
    /// <summary>The first name; null where there is none.</summary>
    public static string? Of(Entity entity) => entity is INamed { Names.Count: > 0 } named ? named.Names[0].Text : null;
}
