namespace JojDomain.Tests;

/// <summary>The texts that the reference stories were read from.</summary>
internal static class DossierFile
{
    /// <summary>The path of a text of the dossier; where it is absent the test is skipped by name.</summary>
    public static string Find(string file) => BesideCheckout.Find("dossier", file);
}
