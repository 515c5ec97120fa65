using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JojDomain.Guide.Tests.Pages;

/// <summary>What the program of a page is given by the tests: a console of its own, and places to say how far it is.</summary>
/// <remarks>It is public because the program is another assembly. Each run has its own, so that pages run side by side.</remarks>
public sealed class PageHost : IDisposable
{
    private static readonly AsyncLocal<PageHost?> Running = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("joj-page-");
    private readonly StringWriter _printed = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>The run that the calling program belongs to.</summary>
    public static PageHost Current => Running.Value ?? throw new InvalidOperationException("No page runs here.");

    /// <summary>What the program prints, on either stream.</summary>
    public static TextWriter Out => Current._printed;

    /// <summary>What each block printed, by its position among those of the page.</summary>
    internal Dictionary<int, string> Printed { get; } = [];

    /// <summary>The value of each row of a table, and its JSON.</summary>
    internal Dictionary<int, (object Value, string Json, Func<string, object?> Read)> Rows { get; } = [];

    /// <summary>The stories that the program says are those of a block of JSON.</summary>
    internal Dictionary<int, Story> Stories { get; } = [];

    /// <summary>Where a file is that the page names.</summary>
    public static string File(string name) => Path.Combine(Current._folder.FullName, name);

    /// <summary>Notes that a block has come to its end.</summary>
    public static void EndOf(int block)
    {
        Current.Printed[block] = Current._printed.ToString().Replace(Current._folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Current._printed.GetStringBuilder().Clear();
    }

    /// <summary>Notes the story at a block.</summary>
    public static void StoryAt(int block, Story story) => Current.Stories[block] = story;

    /// <summary>Notes the value of a row.</summary>
    public static void Row<T>(int row, T value)
        where T : notnull => Current.Rows[row] = (value, JsonSerializer.Serialize(value), static json => JsonSerializer.Deserialize<T>(json));

    /// <inheritdoc/>
    public void Dispose()
    {
        _printed.Dispose();
        _folder.Delete(recursive: true);
    }

    internal static PageHost Start() => Running.Value = new PageHost();
}
