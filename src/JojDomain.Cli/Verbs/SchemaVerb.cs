using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj schema</c>: the JSON Schema, for editors and for validators of other languages.</summary>
internal static class SchemaVerb
{
    public static VerbCommand Create(Shell shell)
    {
        var verb = new VerbCommand("schema", "Print the JSON Schema of stories (draft 2020-12), for editors and other languages.")
        {
            Synopsis = "schema",
            ExitCodes = [(ExitCode.Clean, "the schema was printed")],
            Examples =
            [
                ("joj schema > joj-story.schema.json", "keep it where an editor finds it"),
                ("joj schema | jq '.\"$defs\" | keys'", "the names of all types"),
            ],
        };
        verb.SetAction(_ =>
        {
            shell.Output.Write(StoryJson.Schema.Span);
            return ExitCode.Clean;
        });
        return verb;
    }
}
