using System.Security.Cryptography;
using System.Text;

namespace JojDomain.Interchange;

/// <summary>The style sheets and the script of a page, which are files of this project.</summary>
internal static class PageResources
{
    public static string Style { get; } = Read("page.css") + Read("pictures.css");

    public static string Script { get; } = Read("page.js");

    /// <summary>What a browser may load and run for a page: the style sheet and the script that are in it, and nothing else.</summary>
    public static string Policy { get; } = $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; base-uri 'none'; form-action 'none'";

    private static string Read(string name)
    {
        using Stream stream = typeof(PageResources).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
