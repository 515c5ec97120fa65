namespace JojDomain;

/// <summary>An entity that can have names: an organisation, an event, an agreement and so on.</summary>
public interface INamed
{
    /// <summary>The names it goes by; nothing listed when none is known.</summary>
    Listing<Name> Names { get; }
}
