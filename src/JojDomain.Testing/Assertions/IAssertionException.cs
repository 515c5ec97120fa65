namespace JojDomain.Testing;

/// <summary>Marks an exception as a failed assertion for xunit, which recognises the interface by its name, so that no assembly of xunit is needed.</summary>
internal interface IAssertionException;
