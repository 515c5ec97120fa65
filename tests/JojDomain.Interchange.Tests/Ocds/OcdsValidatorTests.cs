using System.Text.Json;
using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using Xunit;

namespace JojDomain.Interchange.Tests.Ocds;

/// <summary>What a validator that nobody here wrote, the jsonschema package of Python (MIT), makes of our packages by the public schema, and of one that is wrong.</summary>
public sealed class OcdsValidatorTests
{
    private const string Script = """
        import json, sys
        from jsonschema import Draft4Validator
        work = json.load(sys.stdin)
        schema = work["package"]
        schema["properties"]["releases"]["items"] = work["release"]
        Draft4Validator.check_schema(schema)
        print(json.dumps([sorted(error.json_path for error in Draft4Validator(schema).iter_errors(json.loads(package))) for package in work["packages"]]))
        """;

    [Fact]
    public void Packages_BySomebodyElsesValidator_HaveNoError()
    {
        string[] packages = [.. ReferenceStories.Names.Where(static name => !ReferenceStories.Get(name).Content.Agreements.IsEmpty).Select(static name => Package(ReferenceStories.Get(name)))];

        string[][] errors = JsonSerializer.Deserialize<string[][]>(OutsideProgram.Python(Script, Work([.. packages, packages[0].Replace("\"tag\": [\n", "\"tag\": [ null,\n", StringComparison.Ordinal)])))!;

        errors[..^1].Should().OnlyContain(static each => each.Length == 0);
        errors[^1].Should().NotBeEmpty("the last of them has a null in it");
    }

    private static string Work(string[] packages) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["package"] = JsonDocument.Parse(File.ReadAllBytes(BesideCheckout.Find("suites", "interchange/ocds/schema/release-package-schema.json"))).RootElement,
        ["release"] = JsonDocument.Parse(File.ReadAllBytes(BesideCheckout.Find("suites", "interchange/ocds/schema/dereferenced-release-schema.json"))).RootElement,
        ["packages"] = packages,
    });

    private static string Package(Story story)
    {
        MemoryDocuments documents = DocumentTarget.ToMemory();
        new OcdsExporter(OcdsExporterTests.Options).Write(story, documents);
        return documents.Text("releases.json");
    }
}
