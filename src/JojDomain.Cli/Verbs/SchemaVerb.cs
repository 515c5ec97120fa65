using System.CommandLine;
using JojDomain.Serialization;

namespace JojDomain.Cli.Verbs;

/// <summary><c>joj schema</c>: the JSON Schema, for editors and for validators of other languages.</summary>
internal static class SchemaVerb
{
    public static VerbCommand Create(Shell shell)
    {
        var type = new Argument<string?>("TYPE")
        {
            HelpName = "TYPE",
            Description = "One type by its name in C#, such as Agreement or Reported<CountryCode>; with none, the whole story.",
            Arity = ArgumentArity.ZeroOrOne,
        };

        // Listing all types takes longer than most commands, so it is done only when a shell asks for them.
        type.CompletionSources.Add(static _ => StoryJson.SchemaTypes.Keys);
        type.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: string name }] && !StoryJson.SchemaTypes.ContainsKey(name))
            {
                result.AddError($"\"{name}\" is not a type that has a schema{DidYouMean.Hint(name, StoryJson.SchemaTypes.Keys, otherwise: "; joj schema | jq '.\"$defs\" | keys' lists what a story contains")}");
            }
        });
        var verb = new VerbCommand("schema", "Print the JSON Schema of stories, or of one type (draft 2020-12), for editors and other languages.")
        {
            Synopsis = "schema [TYPE]",
            ExitCodes =
            [
                (ExitCode.Clean, "the schema was printed"),
                (ExitCode.Unusable, "there is no such type"),
            ],
            Examples =
            [
                ("joj schema > joj-story.schema.json", "keep it where an editor finds it"),
                ("joj schema Agreement", "one type, with the types it contains"),
                ("joj schema | jq '.\"$defs\" | keys'", "the names of all types"),
            ],
        };
        verb.Add(type);
        verb.SetAction(result =>
        {
            shell.Output.Write(result.GetValue(type) is { } name ? StoryJson.SchemaFor(StoryJson.SchemaTypes[name]).Span : StoryJson.Schema.Span);
            return ExitCode.Clean;
        });
        return verb;
    }
}
