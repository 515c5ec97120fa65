namespace JojDomain.Generator.Model;

/// <summary>When a member is written.</summary>
internal enum Presence
{
    /// <summary>Always.</summary>
    Required,

    /// <summary>When it is not null.</summary>
    Nullable,

    /// <summary>When it is not the default value of its type.</summary>
    NotDefault,
}
