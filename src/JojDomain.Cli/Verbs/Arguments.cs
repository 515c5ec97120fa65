using System.CommandLine;

namespace JojDomain.Cli.Verbs;

/// <summary>The arguments and options that several verbs share.</summary>
internal static class Arguments
{
    public static Argument<string> Story(string name = "STORY")
    {
        var story = new Argument<string>(name)
        {
            HelpName = name,
            Description = "A file, - for standard input, or the name of a reference story"
                + (ReferenceStories.Names.IsEmpty ? "." : $": {string.Join(", ", ReferenceStories.Names)}."),
        };
        story.CompletionSources.Add([.. ReferenceStories.Names]);
        return story;
    }

    public static Option<bool> Json(string description) => new("--json") { Description = description, Arity = ArgumentArity.Zero };
}
