using System.Diagnostics;
using System.Globalization;

namespace JojDomain.Benchmarks.First;

/// <summary>The tiny program that reads one document once, published in one of its ways.</summary>
internal sealed class FirstProgram(string path)
{
    private const string Project = "JojDomain.FirstRead";

    /// <summary>Publishes it; null where that fails, as it does ahead of time without a native linker.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="way">What the project calls the way: <c>jit</c>, <c>packed</c>, <c>ready</c> or <c>native</c>.</param>
    public static FirstProgram? Publish(DirectoryInfo folder, string way)
    {
        string output = Path.Combine(folder.FullName, way);
        string project = Path.Combine(Repository(), "benchmarks", Project);

        (int exit, string said) = Run("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "q", $"-p:FirstReadIs={way}"]);
        if (exit != 0)
        {
            Console.Error.WriteLine(said);
            return null;
        }

        return new(Path.Combine(output, OperatingSystem.IsWindows() ? Project + ".exe" : Project));
    }

    /// <summary>The first read of a fresh process.</summary>
    public FirstTimes Read(string reader, string document)
    {
        (int exit, string said) = Run(path, [reader, document]);
        return exit == 0 && said.Split(' ') is [string used, string passed, string compiled]
            ? new(double.Parse(used, CultureInfo.InvariantCulture), double.Parse(passed, CultureInfo.InvariantCulture), int.Parse(compiled, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{reader} ended with {exit}: {said}");
    }

    private static (int Exit, string Said) Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said.Trim());
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JojDomain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The program does not stand in the repository, where the project to be published is.");
    }
}
