namespace JojDomain.Tests.Serialization.Reading;

/// <summary>What can be wrong with the text as such, and with its format.</summary>
internal static class TextProblems
{
    private const string NotUnicode = "the text is not well-formed Unicode: it contains invalid UTF-8 or half of a surrogate pair";

    public static IEnumerable<ProblemCase> All() =>
    [
        new("no text", "", "1:1: error JOJ1001: the text is empty"),
        new("blank", " \n ", "2:2: error JOJ1001: the text is empty"),
        new("ends early", "{\"format\":\n\"joj-story/1\",", "2:15: error JOJ1001 /format: the text is not JSON: it ends before its objects and arrays are closed"),
        new("ends earlier", "{\"format\":", "1:11: error JOJ1001 /format: the text is not JSON: it ends before its objects and arrays are closed"),
        new("no quotes", "{\"format\":\"joj-story/1\",\n id:7}", "2:2: error JOJ1001 /format: the text is not JSON: the name of a member is expected, and \"i\" was found"),
        new("not a number", Doc("\"later\":NaN"), "2:9: error JOJ1001 /later: the text is not JSON: a value is expected, and \"N\" was found"),
        new("comment", Doc("/* why */"), "2:1: error JOJ1001 /format: the text is not JSON: a comment is here, and JSON has none"),
        new("typographic quotation marks", Doc("“id”:\"a\""), "2:1: error JOJ1001 /format: the text is not JSON: a string is between straight double quotation marks, and here is another"),
        new("single quotation marks", Doc("\"id\":'a'"), "2:6: error JOJ1001 /id: the text is not JSON: a string is between straight double quotation marks, and here is another"),
        new(
            "trailing comma",
            "{\"format\":\"joj-story/1\",}",
            "1:25: error JOJ1001 /format: the text is not JSON: the name of a member is expected, and \"}\" was found"),
        new("ends in a string", Doc("\"title\":\"a")[..^2], "2:11: error JOJ1001 /title: the text is not JSON: it ends within a string"),
        new("a line ends in a string", Doc("\"title\":\"a"), "2:11: error JOJ1001 /title: the text is not JSON: a string contains the control character U+000A, which is written as \\u000a in JSON"),
        new("no escape", Doc("\"title\":\"a\\x\""), "2:12: error JOJ1001 /title: the text is not JSON: one of the characters \"\\/bfnrtu of an escape is expected, and \"x\" was found"),
        new("an escape of three digits", Doc("\"title\":\"\\u00g\""), "2:14: error JOJ1001 /title: the text is not JSON: a hexadecimal digit is expected, and \"g\" was found"),
        new("a number without digits behind its point", Doc("\"later\":1.e3"), "2:11: error JOJ1001 /later: the text is not JSON: a digit is expected, and \"e\" was found"),
        new("a number that begins with zero", Doc("\"later\":007"), "2:10: error JOJ1001 /later: the text is not JSON: the end of the number is expected, and \"0\" was found"),
        new("no colon", Doc("\"later\" 7"), "2:9: error JOJ1001 /format: the text is not JSON: a colon is expected, and \"7\" was found"),
        new("no comma in an object", Doc("\"later\":7 \"last\":8"), "2:11: error JOJ1001 /later: the text is not JSON: a comma or the end of the object is expected, and \"\\\"\" was found"),
        new("no comma in an array", Doc("\"later\":[7 8]"), "2:12: error JOJ1001 /later/0: the text is not JSON: a comma or the end of the array is expected, and \"8\" was found"),
        new("something after it", Doc("\"id\":\"a\"") + "x", "3:2: error JOJ1001: the text is not JSON: the end of the text is expected, and \"x\" was found"),
        new("two documents", Doc("\"id\":\"a\"") + "{}", "3:2: error JOJ1001: the text is not JSON: the end of the text is expected, and \"{\" was found"),
        new("first error is told before the end of JSON", Doc("\"id\":7,\n\"title\":x"), "2:6: error JOJ1004 /id: a string is expected, and a number was found", "3:9: error JOJ1001 /title: the text is not JSON: a value is expected, and \"x\" was found"),
        new("byte order mark", "\uFEFF" + Doc("\"id\":\"a\""), "1:1: error JOJ1002: the text begins with a byte order mark, which JSON does not allow (RFC 8259)"),
        new("null is no story", "null", "1:1: error JOJ1004: a story is an object"),
        new("an array is no story", "[]", "1:1: error JOJ1004: a story is an object"),
        new("no format", "{\"id\":7}", "1:1: error JOJ1003: the member \"format\" is missing; it is \"joj-story/1\""),
        new("another format", "{\"format\":\"story\"}", "1:11: error JOJ1003 /format: \"story\" is not the format of a story, which is \"joj-story/1\""),
        new(
            "a later major version is refused by name, and nothing else is read",
            "{\"claims\":7,\n\"format\":\"joj-story/2\"}",
            "2:10: error JOJ1003 /format: \"joj-story/2\" is of major version 2, and this version of the library reads major version 1"),
        new("no version", "{\"format\":\"joj-story/\"}", "1:11: error JOJ1003 /format: \"joj-story/\" has no version such as \"joj-story/1\" or \"joj-story/1.2\""),
        new("minor version 0", "{\"format\":\"joj-story/1.0\"}", "1:11: error JOJ1003 /format: \"joj-story/1.0\" has the minor version 0, which is left out"),
        new("format is no string", "{\"format\":1}", "1:11: error JOJ1003 /format: the format is a string, \"joj-story/1\""),
        new("format is null", "{\"format\":null}", "1:11: error JOJ1003 /format: the format is a string, \"joj-story/1\""),
        new("format is not Unicode", "{\"format\":\"\\ud800\"}", "1:11: error JOJ1011 /format: " + NotUnicode),
        new("half a pair", Doc("\"title\":\"a\\uDFFFb\""), "2:9: error JOJ1011 /title: " + NotUnicode),
        new("half a pair in an unknown value", Doc("\"later\":[{\"a\":\"\\ud83d\"}]"), "2:15: error JOJ1011 /later/0/a: " + NotUnicode),
        new("half a pair in an unknown name", Doc("\"lat\\ud83der\":1"), "2:1: error JOJ1011 /\uFFFD: " + NotUnicode),
        new("half a pair in a name within an unknown value", Doc("\"later\":{\"\\ud83d\":1}"), "2:10: error JOJ1011 /later/\uFFFD: " + NotUnicode),
        new("a number that no double holds", Doc("\"later\":[1,-1e309]"), "2:12: error JOJ1008 /later/1: the number \"-1e309\" is beyond the range of an IEEE 754 double"),
        new(
            "a number between two doubles beside one beyond them",
            Doc("\"later\":[9007199254740993,\n1e400]"),
            "2:10: warning JOJ1019 /later/0: the number \"9007199254740993\" has no canonical form (RFC 8785): its nearest IEEE 754 double is 9007199254740992; it was kept, and the story has no content hash; a string would have one",
            "3:1: error JOJ1008 /later/1: the number \"1e400\" is beyond the range of an IEEE 754 double"),
        new("twice", Doc("\"id\":\"a\",\n\"id\":\"b\""), "3:1: error JOJ1005 /id: the member \"id\" occurs twice in one object"),
        new("twice, once escaped", Doc("\"id\":\"a\",\n\"\\u0069d\":\"b\""), "3:1: error JOJ1005 /id: the member \"id\" occurs twice in one object"),
        new("unknown twice, once escaped", Doc("\"late\\u0072\":1,\n\"later\":2"), "3:1: error JOJ1005 /later: the member \"later\" occurs twice in one object"),
        new(
            "columns count code points, lines end at line feeds",
            "{\"format\":\"joj-story/1\",\r\n\"title\":\"é😀e\u0301\",\"id\":7,\t\"author\":8\n}",
            "2:21: error JOJ1004 /id: a string is expected, and a number was found",
            "2:33: error JOJ1004 /author: a string is expected, and a number was found"),
        new("twice within an unknown value", Doc("\"later\":[{\"a\":1,\n\"\\u0061\":2,\"b\":{\"a\":1}}]"), "3:1: error JOJ1005 /later/0/a: the member \"a\" occurs twice in one object"),
        new("nested too deep", Doc("\"later\":" + new string('[', 70)), "2:72: error JOJ1018 /later" + string.Concat(Enumerable.Repeat("/0", 62)) + ": the text is nested deeper than 64, the most that is read"),
        new("broken as deep as is read", Doc("\"later\":" + new string('[', 63) + "x"), "2:72: error JOJ1001 /later" + string.Concat(Enumerable.Repeat("/0", 62)) + ": the text is not JSON: a value is expected, and \"x\" was found"),
        new("broken one level less deep than is read", Doc("\"later\":" + new string('[', 62) + "x"), "2:71: error JOJ1001 /later" + string.Concat(Enumerable.Repeat("/0", 61)) + ": the text is not JSON: a value is expected, and \"x\" was found"),
        new("a literal that is none", Doc("\"later\":trux"), "2:12: error JOJ1001 /later: the text is not JSON: \"true\" is expected, and \"trux\" was found"),
        new("a literal that is none is cut", Doc("\"later\":nulx" + new string('y', 500)), "2:12: error JOJ1001 /later: the text is not JSON: \"null\" is expected, and \"nulx" + new string('y', 96) + "\"... was found"),
        new(
            "what was wrong before a text breaks off",
            Doc("\"claims\":[{\"id\":\"c\",\"attribution\":{\"voice\":\"a\"},\"words\":\"x\"}],\n\"title\":x"),
            "2:11: error JOJ2007 /claims/0: the claim \"c\" names no source: it needs a hop through a source in \"via\", or evidence",
            "3:9: error JOJ1001 /title: the text is not JSON: a value is expected, and \"x\" was found"),
        new("what a text that breaks off refers to might have followed", Doc("\"author\":\"nobody\",\"id\":x"), "2:24: error JOJ1001 /id: the text is not JSON: a value is expected, and \"x\" was found"),
        new("long names are cut", Doc("\"" + new string('n', 101) + "\":1e999"), "2:105: error JOJ1008 /" + new string('n', 100) + "...: the number \"1e999\" is beyond the range of an IEEE 754 double"),
        new("pointers escape", Doc("\"a/b~c\":{\"\":1e999}"), "2:13: error JOJ1008 /a~1b~0c/: the number \"1e999\" is beyond the range of an IEEE 754 double"),
    ];

    /// <summary>A document whose members begin at the beginning of line 2.</summary>
    public static string Doc(string members) => $"{{\"format\":\"joj-story/1\",\n{members}\n}}";
}
