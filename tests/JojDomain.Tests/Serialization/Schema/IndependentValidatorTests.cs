using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using JojDomain.Serialization;
using JojDomain.Tests.Samples;
using JojDomain.Tests.Serialization.Reading;
using Xunit;

namespace JojDomain.Tests.Serialization.Schema;

/// <summary>
/// The same verdicts by a validator of another project: the jsonschema package of Python (MIT), where it is installed. No validator for
/// .NET on NuGet has both a free licence and support for draft 2020-12.
/// </summary>
public class IndependentValidatorTests
{
    // A dollar sign ends a pattern in ECMA-262; in Python it also matches before a last line feed.
    private const string Script = """
        import json, re, sys
        from jsonschema import Draft202012Validator, ValidationError, validators
        def pattern(validator, expression, instance, schema):
            if isinstance(instance, str) and not re.search(re.sub(r"(?<!\\)\$(?=[)|]|$)", r"\\Z", expression), instance):
                yield ValidationError(f"{instance!r} does not match {expression!r}")
        work = json.load(sys.stdin)
        schema = work["schema"]
        Draft202012Validator.check_schema(schema)
        Ecma = validators.extend(Draft202012Validator, {"pattern": pattern})
        def valid(case):
            root = schema if case["definition"] is None else {**schema, "$ref": "#/$defs/" + case["definition"]}
            return Ecma(root).is_valid(json.loads(case["json"]))
        print(json.dumps([valid(case) for case in work["cases"]]))
        """;

    [Fact]
    public void Schema_BySomebodyElsesValidator_IsWellFormedAndJudgesAlike()
    {
        (string? Definition, string Json)[] cases = [.. Documents().Select(static json => ((string?)null, json)), .. Values()];
        cases.Should().HaveCountGreaterThan(300);

        bool[] theirs = Judge(cases);

        theirs.Should().HaveCount(cases.Length);
        string[] ours = [.. cases.Select(static each => $"{Schemas.Story.Accepts(each.Json, each.Definition)} {each.Definition} {each.Json}")];
        cases.Select((each, index) => $"{theirs[index]} {each.Definition} {each.Json}").Should().Equal(ours);
    }

    private static IEnumerable<string> Documents() =>
    [
        SampleStory.Text,
        .. ReferenceStories.Names.Select(static name => StoryJson.ToIndentedString(ReferenceStories.Get(name))),
        .. ProblemTests.ByName.Values.Where(SchemaRefusesTests.IsJson).Select(static problem => problem.Json),
    ];

    private static IEnumerable<(string? Definition, string Json)> Values() =>
        from name in Book.Names.Select(static row => row.Data)
        let sample = Book.Get(name)
        let key = Schemas.PartOf(sample.Type).SchemaKey
        where Schemas.Definitions.Any(each => each.Name == key)
        from json in sample.AlsoReads.Prepend(sample.Json)
        select ((string?)key, json);

    private static bool[] Judge((string? Definition, string Json)[] cases)
    {
        var work = new JsonObject
        {
            ["schema"] = JsonNode.Parse(StoryJson.Schema.Span),
            ["cases"] = new JsonArray([.. cases.Select(static each => new JsonObject { ["definition"] = each.Definition, ["json"] = each.Json })]),
        };
        return JsonSerializer.Deserialize<bool[]>(OutsideProgram.Python(Script, work.ToJsonString()))!;
    }
}
