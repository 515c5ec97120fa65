namespace JojDomain;

/// <summary>An entity that goes by names: an organisation, an event, an agreement and so on.</summary>
public interface INamed
{
    /// <summary>The names it goes by; empty when none is known.</summary>
    EquatableArray<Name> Names { get; }
}
