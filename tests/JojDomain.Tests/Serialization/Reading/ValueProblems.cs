namespace JojDomain.Tests.Serialization.Reading;

/// <summary>What can be wrong with one value: its JSON type, its form, its members.</summary>
internal static class ValueProblems
{
    private const string WordGrammar =
        "a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', ends with a letter or digit, and has at most 64 characters";

    public static IEnumerable<ProblemCase> All() =>
    [
        new("list is an object", TextProblems.Doc("\"claims\":{}"), "2:10: error JOJ1004 /claims: an array is expected, and an object was found"),
        new("text is a number", TextProblems.Doc("\"title\":7"), "2:9: error JOJ1004 /title: a string or an object is expected, and a number was found"),
        new("text is a part", TextProblems.Doc("\"agreements\":[{\"id\":\"a\",\"kind\":\"contract\",\"amounts\":[{\"role\":\"total\",\"value\":\"1\"}]}]"), "2:78: error JOJ1004 /agreements/0/amounts/0/value: an object with \"amount\" is expected, and a string was found"),
        new("null", TextProblems.Doc("\"title\":null"), "2:9: error JOJ1007 /title: null is given where a string or an object is expected; a member without a value is left out"),
        new(
            "null in a list",
            TextProblems.Doc("\"languages\":[\"fr\",null,true]"),
            "2:19: error JOJ1007 /languages/1: null is given where a string is expected; a member without a value is left out",
            "2:24: error JOJ1004 /languages/2: a string is expected, and true or false was found"),
        new("instant", TextProblems.Doc("\"updated\":\"2025-08-01\""), "2:11: error JOJ1008 /updated: \"2025-08-01\" is not an instant: it is a date without a time of day; an instant is written like 2025-08-01T09:30:00Z"),
        new("instant of a leap second", TextProblems.Doc("\"updated\":\"2016-12-31T23:59:60Z\""), "2:11: error JOJ1008 /updated: \"2016-12-31T23:59:60Z\" is not an instant: second 60 is a leap second, which an instant cannot represent; write the second before it or after it"),
        Organisation("word", "\"kind\":\"Company\"", 8, $"error JOJ1008 /organisations/0/kind: \"Company\" is not a word for organisation kind: {WordGrammar}; did you mean \"company\"?"),
        Organisation("code", "\"country\":\"SNX\"", 11, "error JOJ1008 /organisations/0/country: \"SNX\" is not a country code: an ISO 3166-1 alpha-2 code is two capital letters A to Z, such as SN for Senegal"),
        Organisation("empty text", "\"description\":\"\"", 15, "error JOJ1010 /organisations/0/description: The text is empty; leave it out where there is none."),
        Organisation("missing member", "\"links\":[{\"kind\":\"owns\"}]", 10, "error JOJ1006 /organisations/0/links/0: the member \"target\" is missing"),
        Organisation("an absence with a reason that is none", "\"country\":{\"absent\":\"none\",\"reason\":\"withheld\"}", 11, "error JOJ1010 /organisations/0/country: only an unknown has a reason"),
        Organisation("an unknown absence", "\"country\":{\"absent\":\"nil\"}", 21, "error JOJ1009 /organisations/0/country/absent: \"nil\" is not one of the words \"none\", \"notApplicable\", \"unknown\""),
        Organisation(
            "a word that is nearly right",
            "\"country\":{\"absent\":\"unknown\",\"reason\":\"disclosed\"}",
            40,
            "error JOJ1009 /organisations/0/country/reason: \"disclosed\" is not one of the words \"unknown\", \"undisclosed\", \"withheld\", \"toBeDetermined\", \"disputed\"; did you mean \"undisclosed\"?"),
        Agreement("a value and its absence", "{\"title\":\"Appel\",\"absent\":\"none\"}", "36: error JOJ1010 /agreements/0/callForTenders/absent"),
        Agreement("an absence and its value", "{\"absent\":\"none\",\"title\":\"Appel\"}", "20: error JOJ1010 /agreements/0/callForTenders/absent"),
        Agreement("a value and its absence behind a blank", "{ \"title\":\"Appel\",\"absent\":\"none\"}", "37: error JOJ1010 /agreements/0/callForTenders/absent"),
        Agreement("a value with an escape and its absence", "{\"t\\u0069tle\":\"Appel\",\"absent\":\"none\"}", "41: error JOJ1010 /agreements/0/callForTenders/absent"),
        Agreement("an absence between members of a value", "{\"later\":{},\"absent\":\"none\",\"title\":\"Appel\",\"reference\":\"x:7\"}", "31: error JOJ1010 /agreements/0/callForTenders/absent"),
        Organisation("a null absence", "\"country\":null", 11, "error JOJ1007 /organisations/0/country: null is given where a string is expected; a member without a value is left out"),
        Organisation(
            "an item without its brackets",
            "\"links\":{\"kind\":\"owns\",\"target\":\"a\"}",
            9,
            "error JOJ1006 /organisations/0/links: a listing is an array, or an object with \"items\", \"completeness\", \"words\" or \"absent\""),
        Organisation("a listing of nothing at all", "\"members\":{}", 11, "error JOJ1006 /organisations/0/members: a listing is an array, or an object with \"items\", \"completeness\", \"words\" or \"absent\""),
        Organisation("a listing with a wrong word", "\"members\":{\"items\":[],\"completeness\":\"all\"}", 38, "error JOJ1009 /organisations/0/members/completeness: \"all\" is not one of the words \"unspecified\", \"atLeast\", \"exhaustive\""),
        Source("length is a fraction", "\"text\":{\"length\":1.0,\"hash\":\"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}", 18, "error JOJ1008 /sources/0/text/length: \"1.0\" is not a whole number from -2147483648 to 2147483647 without exponent or fraction"),
        Source("length is out of range", "\"text\":{\"length\":2147483648,\"hash\":\"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}", 18, "error JOJ1008 /sources/0/text/length: \"2147483648\" is not a whole number from -2147483648 to 2147483647 without exponent or fraction"),
        Source("length is negative zero", "\"text\":{\"length\":-0,\"hash\":\"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}", 18, "error JOJ1008 /sources/0/text/length: \"-0\" is not a whole number from -2147483648 to 2147483647 without exponent or fraction"),
        Source("length is a string", "\"text\":{\"length\":\"1\",\"hash\":\"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}", 18, "error JOJ1004 /sources/0/text/length: a whole number is expected, and a string was found"),
        Source("a rule of its own", "\"text\":{\"length\":-1,\"hash\":\"sha-512-256:" + new string('0', 64) + "\"}", 8, "error JOJ1010 /sources/0/text: the length of a text is 0 code points or more"),
        new(
            "misspelt members are kept with a warning",
            TextProblems.Doc("\"Title\":1,\n\"organizations\":[],\n\"ID\":2,\"author\":7"),
            "2:1: warning JOJ1015 /Title: the member \"Title\" is not known and was kept; did you mean \"title\"?",
            "3:1: warning JOJ1015 /organizations: the member \"organizations\" is not known and was kept; did you mean \"organisations\"?",
            "4:1: warning JOJ1015 /ID: the member \"ID\" is not known and was kept; did you mean \"id\"?",
            "4:17: error JOJ1004 /author: a string is expected, and a number was found"),
        new("only 100 characters are shown", TextProblems.Doc($"\"id\":\"{new string('a', 99)}é{new string('b', 100)}\""), $"2:6: error JOJ1008 /id: \"{new string('a', 99)}é\"... is not an id: it has 200 characters, and an id has at most 128"),
        new("what would deceive is shown escaped", TextProblems.Doc("\"id\":\"a\u202Eb\\u0007\\\"c\""), "2:6: error JOJ1008 /id: \"a\\u202eb\\u0007\\\"c\" is not an id: it has the character U+202E, which looks like a blank or like nothing"),
    ];

    private static ProblemCase Organisation(string name, string member, int column, string problem) =>
        new(name, TextProblems.Doc("\"organisations\":[{\"id\":\"a\",\"names\":[\"A\"],\n" + member + "}]"), $"3:{column}: {problem}");

    private static ProblemCase Agreement(string name, string call, string problem) =>
        new(name, TextProblems.Doc("\"agreements\":[{\"id\":\"a\",\"kind\":\"loan\",\n\"callForTenders\": " + call + "}]"), $"3:{problem}: a value cannot be given together with \"absent\"");

    private static ProblemCase Source(string name, string member, int column, string problem) =>
        new(name, TextProblems.Doc("\"sources\":[{\"id\":\"a\",\"kind\":\"report\",\n" + member + "}]"), $"3:{column}: {problem}");
}
