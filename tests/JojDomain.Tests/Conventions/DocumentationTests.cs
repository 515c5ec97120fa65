using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>The documentation that goes out with the assembly.</summary>
public partial class DocumentationTests
{
    private static readonly ILookup<string, XElement> Docs = XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml"))
        .Descendants("member").ToLookup(static member => WithoutSignature(member.Attribute("name")!.Value));

    [Fact]
    public void Types_AllOfThem_SaySomething() => Library.Public.Where(static type => !Says(NameOf(type))).Should().BeEmpty();

    [Fact]
    public void Members_AllOfThem_SaySomething() =>
        Library.Members.Where(static member => !Library.IsWrittenByTheCompiler(member) && !IsOfTheLanguage(member))
            .Where(static member => !Says(NameOf(member))).Select(Library.Show).Should().BeEmpty();

    [Fact]
    public void Vocabularies_OpenAndClosed_NameTheirSource() =>
        Library.Vocabularies.Concat(Library.Described.Where(static type => type.IsEnum))
            .Where(static type => !Source().IsMatch(Docs[NameOf(type)].Elements("remarks").FirstOrDefault()?.Value ?? ""))
            .Should().BeEmpty();

    [Fact]
    public void Structs_AllOfThem_SayWhatTheirDefaultIs() =>
        Library.Structs.Where(static type => !Docs[NameOf(type)].Single().Value.Contains("default", StringComparison.OrdinalIgnoreCase)).Should().BeEmpty();

    [Fact]
    public void Summaries_AllOfThem_AreSentences() =>
        Docs.SelectMany(static member => member).Elements("summary").Select(static summary => summary.Value.Trim())
            .Where(static text => text.Length == 0 || text[^1] is not ('.' or ')' or ':')).Should().BeEmpty();

    /// <summary>The summary of a member, on one line.</summary>
    internal static string SummaryOf(MemberInfo member) => string.Join(' ', Docs[NameOf(member)].Single().Element("summary")!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Says(string name) => Docs[name].Any(static member => member.Elements("inheritdoc").Any() || member.Elements("summary").Any(static summary => summary.Nodes().Any()));

    private static string NameOf(Type type) => "T:" + type.FullName!.Replace('+', '.');

    private static string NameOf(MemberInfo member)
    {
        string owner = member.DeclaringType!.FullName!.Replace('+', '.');
        string kind = member switch
        {
            PropertyInfo => "P:",
            FieldInfo => "F:",
            EventInfo => "E:",
            _ => "M:",
        };
        return $"{kind}{owner}.{member.Name.Replace('.', '#')}";
    }

    // Accessors, what an enumeration or a record has of its own, and parameterless constructors of structs.
    private static bool IsOfTheLanguage(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: true } method => !method.Name.StartsWith("op_", StringComparison.Ordinal),
        FieldInfo { IsSpecialName: true } => true,
        Type => true,
        ConstructorInfo constructor when constructor.GetParameters().Length == 0 => true,
        _ => IsPositional(member),
    };

    // The members of a positional record are documented as its parameters.
    private static bool IsPositional(MemberInfo member) => member.DeclaringType!.GetMethod("Deconstruct") is not null && member is PropertyInfo or ConstructorInfo;

    private static string WithoutSignature(string name)
    {
        string member = name.Split('(', '~')[0];
        int arity = member.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? member : member[..arity];
    }

    [GeneratedRegex(@"\bown\b|Source|[A-Z]{3,}|\b(19|20)\d\d\b|schema\.org")]
    private static partial Regex Source();
}
