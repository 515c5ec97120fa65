using System.CommandLine;
using System.CommandLine.Parsing;

namespace JojDomain.Cli.Verbs;

/// <summary>Options and arguments whose value is a word of a closed list: a shell completes the words, and another word is refused with a hint to the nearest one, or with the list.</summary>
internal static class Choice
{
    public static void TakesOneOf(this Option<string> option, string noun, IReadOnlyCollection<string> words)
    {
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result => Check(result, noun, words));
    }

    public static void TakesOneOf(this Argument<string> argument, string noun, IReadOnlyCollection<string> words)
    {
        argument.CompletionSources.Add([.. words]);
        argument.Validators.Add(result => Check(result, noun, words));
    }

    private static void Check(SymbolResult result, string noun, IReadOnlyCollection<string> words)
    {
        if (result.Tokens is [{ Value: string word }] && !words.Contains(word))
        {
            result.AddError($"\"{word}\" is not a {noun}{DidYouMean.Hint(word, words, otherwise: $"; it is one of {string.Join(", ", words)}")}");
        }
    }
}
