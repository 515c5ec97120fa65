using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using Xunit;

namespace JojDomain.Interchange.Tests.FollowTheMoney;

/// <summary>What FollowTheMoney's own libraries make of a graph: that of Python, which cleans and validates values, and that of JavaScript, which has a later list of schemata than the suite.</summary>
public sealed class FtmLibraryTests
{
    private const string PythonScript = """
        import json, sys
        from followthemoney import model, EntityProxy, Statement
        work = json.load(sys.stdin)
        faults = []
        for line in work["entities"].splitlines():
            data = json.loads(line)
            proxy = EntityProxy.from_dict(data, cleaned=False)
            proxy.schema.validate(data)
            missing = [name for name in proxy.schema.required if not proxy.has(name)]
            if proxy.schema.abstract or missing:
                faults.append(f"{data['id']}: {missing}")
            for name, values in data["properties"].items():
                if sorted(proxy.get(name)) != sorted(values):
                    faults.append(f"{data['id']} {name}: {values} is {proxy.get(name)}")
        for line in work["statements"].splitlines():
            data = json.loads(line)
            statement = Statement.from_dict(data)
            if statement.generate_key() != data["id"] or statement.lang != data.get("lang"):
                faults.append(f"{data['entity_id']} {data['prop']}: {statement.generate_key()} {statement.lang}")
        print(json.dumps(faults))
        """;

    private const string NodeScript = """
        import ftm from "@opensanctions/followthemoney";
        import { readFileSync } from "node:fs";
        const { Model, defaultModel } = ftm;
        const model = new Model(defaultModel);
        const lines = JSON.parse(readFileSync(0, "utf8")).entities.split("\n").filter(Boolean).map(line => JSON.parse(line));
        const schemata = new Map(lines.map(line => [line.id, line.schema]));
        const faults = [];
        for (const line of lines) {
          const entity = model.getEntity(line);
          if (entity.schema.abstract) faults.push(`${line.id}: abstract`);
          for (const name of entity.schema.required) if (!entity.hasProperty(name)) faults.push(`${line.id}: no ${name}`);
          for (const property of entity.getProperties()) {
            if (property.stub) faults.push(`${line.id} ${property}: stub`);
            for (const value of entity.getProperty(property)) {
              const range = property.hasRange ? property.getRange() : null;
              if (range && !model.getSchema(schemata.get(value)).isA(range)) faults.push(`${line.id} ${property}: ${value}`);
              if (property.type.name === "country" && !property.type.values.has(value)) faults.push(`${line.id} ${property}: ${value}`);
              if ([...value].length > property.maxLength) faults.push(`${line.id} ${property}: too long`);
            }
          }
        }
        console.log(JSON.stringify(faults));
        """;

    public static TheoryData<string> Stories => ["dakar-2026", "restic-2025-07", "held"];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_ByTheLibraryOfPython_IsValid(string name) => OutsideProgram.Python(PythonScript, Work(name)).Trim().Should().Be("[]");

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_ByTheLibraryOfJavaScript_IsValid(string name) => OutsideProgram.Node(NodeScript, Work(name)).Trim().Should().Be("[]");

    private static string Work(string name)
    {
        Story story = name == "held" ? FtmStories.Held : ReferenceStories.Get(name);
        MemoryDocuments documents = DocumentTarget.ToMemory();
        new FollowTheMoneyExporter().Write(story, documents);
        new FollowTheMoneyStatementsExporter(new FollowTheMoneyStatementsOptions { Dataset = "dakar_2026" }).Write(story, documents);
        return System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["entities"] = documents.Text("entities.ftm.json"), ["statements"] = documents.Text("statements.json") });
    }
}
