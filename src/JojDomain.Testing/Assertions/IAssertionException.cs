namespace JojDomain.Testing;

/// <summary>States xunit by its name that an exception is a failed assertion, and no error; no assembly of xunit is needed for that.</summary>
internal interface IAssertionException;
