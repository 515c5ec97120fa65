#:property PublishAot=false
#:property AnalysisLevel=latest-recommended

// Writes the pages of the API reference that come from the tree of the sources: one for each room of JojDomain and one for each other package, and the contents.
// usage: dotnet run Rooms.cs -- CHECKOUT FOLDER, where FOLDER has what `docfx metadata` wrote (api) and the documentation of the assemblies (assemblies).
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

string checkout = args[0], folder = args[1];
string map = File.ReadAllText(Path.Combine(checkout, "src", "README.md"));
Directory.CreateDirectory(Path.Combine(folder, "rooms"));

string[] packages = [.. Directory.EnumerateFiles(Path.Combine(folder, "assemblies"), "*.xml").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
Dictionary<string, XElement> summaries = packages
    .SelectMany(package => XDocument.Load(Path.Combine(folder, "assemblies", package + ".xml")).Descendants("member"))
    .Where(static member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal) && member.Element("summary") is not null)
    .ToDictionary(static member => member.Attribute("name")!.Value[2..], static member => member.Element("summary")!, StringComparer.Ordinal);

// The types of the reference, each with the package and the folder of its source.
var types = new List<(string Package, string Room, string Folder, string Uid, string Name)>();
foreach (string page in Directory.EnumerateFiles(Path.Combine(folder, "api"), "*.yml").Order(StringComparer.Ordinal))
{
    string text = File.ReadAllText(page);
    if (Path.GetFileName(page) == "toc.yml" || text.Contains("\n  type: Namespace\n", StringComparison.Ordinal))
    {
        continue;
    }

    string uid = Value(text, "- uid"), package = Regex.Match(text, @"\n  assemblies:\n  - (\S+)").Groups[1].Value;
    string root = Path.Combine(checkout, "src", package);
    string name = Regex.Replace(uid[(Value(text, "  namespace").Length + 1)..], @"[.`].*", "");
    string? source = Source(root, name) ?? (name.EndsWith("Properties", StringComparison.Ordinal) ? Source(root, name[..^"Properties".Length]) : null);

    // What the generator writes of all entities has no file and is beside their base type.
    string at = source is null ? "" : Path.GetRelativePath(root, Path.GetDirectoryName(source)!).TrimStart('.');
    string[] parts = at.Split(Path.DirectorySeparatorChar);
    types.Add((package, parts[0], string.Join('/', parts[1..]), uid, Value(text, "  name").Trim('\'')));
}

var home = new StringBuilder("# JojDomain\n\nThe reference of every public type, by package and room.\n\n");
var contents = new StringBuilder();
foreach (string package in packages)
{
    contents.Append(null, $"- name: {package}\n");
    if (package != "JojDomain")
    {
        string about = Sentence("## Projects", package);
        home.Append(null, $"\n## [{package}](rooms/{package}.md)\n\n{about}\n");
        contents.Append(null, $"  href: ../rooms/{package}.md\n  items:\n");
        Page(package, package, about, [.. types.Where(type => type.Package == package).Select(static type => type with { Folder = $"{type.Room}/{type.Folder}".Trim('/') })], "  ");
        continue;
    }

    home.Append(null, $"## JojDomain\n\n| room | what is in it |\n|---|---|\n");
    contents.Append("  items:\n");
    foreach (var room in types.Where(static type => type.Package == "JojDomain").GroupBy(static type => type.Room).OrderBy(static room => room.Key, StringComparer.Ordinal))
    {
        string title = room.Key.Length == 0 ? "Entity" : room.Key;
        string about = room.Key.Length == 0 ? "what all entities are, and what has to do with any kind of them" : Sentence("## The rooms of JojDomain", room.Key);
        home.Append(null, $"| [{title}](rooms/{title}.md) | {about} |\n");
        contents.Append(null, $"  - name: {title}\n    href: ../rooms/{title}.md\n    items:\n");
        Page(title, title, about, [.. room], "    ");
    }
}

File.WriteAllText(Path.Combine(folder, "index.md"), home.ToString());
File.WriteAllText(Path.Combine(folder, "api", "toc.yml"), contents.ToString());
File.WriteAllText(Path.Combine(folder, "toc.yml"), "- name: Types by room\n  href: api/\n  homepage: index.md\n");
Console.WriteLine($"{types.Count} types in {Directory.GetFiles(Path.Combine(folder, "rooms")).Length} pages");

void Page(string file, string title, string about, List<(string Package, string Room, string Folder, string Uid, string Name)> members, string indent)
{
    var page = new StringBuilder().Append(null, $"# {title}\n\n{Capital(about)}.\n");
    foreach (var group in members.GroupBy(static type => type.Folder).OrderBy(static group => group.Key, StringComparer.Ordinal))
    {
        page.Append(group.Key.Length == 0 ? "" : $"\n## {group.Key}\n").Append("\n| type | what it is |\n|---|---|\n");
        foreach (var type in group)
        {
            page.Append(null, $"| <xref:{type.Uid.Replace("`", "%60", StringComparison.Ordinal)}> | {Markdown(summaries[type.Uid])} |\n");
            contents.Append(null, $"{indent}- uid: {type.Uid}\n{indent}  name: '{type.Name}'\n");
        }
    }

    File.WriteAllText(Path.Combine(folder, "rooms", file + ".md"), page.ToString());
}

// What a table of the map says of something in its second column.
string Sentence(string heading, string name)
{
    int start = map.IndexOf(heading + "\n", StringComparison.Ordinal);
    int end = map.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
    string row = map[start..end].Split('\n').First(line => line.StartsWith('|') && line.Split('|')[1].Contains($"`{name}`", StringComparison.Ordinal));
    return row.Split('|')[2].Trim();
}

static string? Source(string root, string name) =>
    Directory.EnumerateFiles(root, name + ".cs", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(root, name + ".*.cs", SearchOption.AllDirectories))
        .FirstOrDefault();

static string Value(string yaml, string key) => Regex.Match(yaml, $"^{key}: (.*)$", RegexOptions.Multiline).Groups[1].Value;

static string Capital(string words) => words.StartsWith('`') ? words : char.ToUpperInvariant(words[0]) + words[1..];

static string Markdown(XElement summary) => Regex.Replace(string.Concat(summary.Nodes().Select(static node => node switch
{
    XText text => text.Value.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal),
    XElement { Name.LocalName: "see" } see when see.Attribute("cref") is { } cref => $"<xref:{cref.Value[2..].Replace("`", "%60", StringComparison.Ordinal)}>",
    XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => $"`{word.Value}`",
    XElement { Name.LocalName: "see" } see when see.Attribute("href") is { } href => $"[{(see.Value.Length > 0 ? see.Value : href.Value)}]({href.Value})",
    XElement { Name.LocalName: "c" } code => $"`{code.Value.Replace("|", "\\|", StringComparison.Ordinal)}`",
    XElement other => other.Attribute("name")?.Value ?? other.Value,
    _ => "",
})), @"\s+", " ").Trim();
