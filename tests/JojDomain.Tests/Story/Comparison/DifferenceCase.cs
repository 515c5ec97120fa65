namespace JojDomain.Tests.Comparison;

/// <summary>Two stories without their format, the lines of their difference, and its JSON Patch.</summary>
internal sealed record DifferenceCase(string Name, string Before, string After, string[] Lines, string Patch)
{
    private const string Tail = "\"sources\":[{\"id\":\"s\",\"kind\":\"article\"}]";

    public static IReadOnlyList<DifferenceCase> All { get; } =
    [
        new("nothing", Tail, Tail, [], "[]"),
        new(
            "members of the story",
            """ "title":"a","version":"1","languages":["en"]""",
            """ "title":{"text":"a","language":"en"},"languages":["en","fr"],"updated":"2025-08-01T00:00:00Z" """,
            [
                "changed story /title: \"a\" -> {\"text\":\"a\",\"language\":\"en\"}",
                "changed story /version: \"1\" -> nothing",
                "changed story /languages: [\"en\"] -> [\"en\",\"fr\"]",
                "changed story /updated: nothing -> \"2025-08-01T00:00:00Z\"",
            ],
            """
            [{"op":"replace","path":"/title","value":{"text":"a","language":"en"}},
            {"op":"remove","path":"/version"},
            {"op":"replace","path":"/languages","value":["en","fr"]},
            {"op":"add","path":"/updated","value":"2025-08-01T00:00:00Z"}]
            """),
        new(
            "the first of its kind, and the last",
            """ "people":[{"id":"p","names":["P"]}]""",
            """ "places":[{"id":"l","names":["L"]},{"id":"m","names":["M"]}]""",
            ["removed person p", "added place l", "added place m"],
            """
            [{"op":"remove","path":"/people"},
            {"op":"add","path":"/places","value":[{"id":"l","names":["L"]},{"id":"m","names":["M"]}]}]
            """),
        new(
            "an id that goes to another kind",
            """ "people":[{"id":"x","names":["X"]},{"id":"y","names":["Y"]}],"places":[{"id":"l","names":["L"]}]""",
            """ "people":[{"id":"y","names":["Y"]}],"places":[{"id":"x","names":["X"]},{"id":"l","names":["L"]}]""",
            ["removed person x", "added place x"],
            """
            [{"op":"remove","path":"/people/0"},
            {"op":"add","path":"/places/0","value":{"id":"x","names":["X"]}}]
            """),
        new(
            "values of a claim",
            Tail + ""","claims":[{"id":"c","attribution":{"voice":"s","via":["s"],"cue":"dit"},"act":"states","words":"a","evidence":[{"source":"s","quote":{"exact":"x"}},{"source":"s","quote":{"exact":"y"}},{"source":"s","quote":{"exact":"z"}}]}]""",
            Tail + ""","claims":[{"id":"c","attribution":{"voice":"s","via":["s"],"cue":"selon"},"outcome":"declined","words":"b","evidence":[{"source":"s","quote":{"exact":"w"}}]}]""",
            [
                "changed claim c /attribution/cue: \"dit\" -> \"selon\"; /act: \"states\" -> nothing; /words: \"a\" -> \"b\"; /evidence/0/quote/exact: \"x\" -> \"w\"; "
                    + "/evidence/2: {\"source\":\"s\",\"quote\":{\"exact\":\"z\"}} -> nothing; /evidence/1: {\"source\":\"s\",\"quote\":{\"exact\":\"y\"}} -> nothing; /outcome: nothing -> \"declined\"",
            ],
            """
            [{"op":"replace","path":"/claims/0/attribution/cue","value":"selon"},
            {"op":"remove","path":"/claims/0/act"},
            {"op":"replace","path":"/claims/0/words","value":"b"},
            {"op":"replace","path":"/claims/0/evidence/0/quote/exact","value":"w"},
            {"op":"remove","path":"/claims/0/evidence/2"},
            {"op":"remove","path":"/claims/0/evidence/1"},
            {"op":"add","path":"/claims/0/outcome","value":"declined"}]
            """),
        new(
            "a report and a listing in another form",
            """ "agreements":[{"id":"a","kind":"partnership","tenderers":["o"],"callForTenders":{"absent":"none"}}],"organisations":[{"id":"o","names":["O"]}]""",
            """ "agreements":[{"id":"a","kind":"partnership","tenderers":{"items":["o"],"completeness":"exhaustive"},"callForTenders":{"absent":"unknown"}}],"organisations":[{"id":"o","names":["O"]}]""",
            ["changed agreement a /callForTenders/absent: \"none\" -> \"unknown\"; /tenderers: [\"o\"] -> {\"items\":[\"o\"],\"completeness\":\"exhaustive\"}"],
            """
            [{"op":"replace","path":"/agreements/0/callForTenders/absent","value":"unknown"},
            {"op":"replace","path":"/agreements/0/tenderers","value":{"items":["o"],"completeness":"exhaustive"}}]
            """),
        new(
            "changed, removed, moved and added at once",
            """ "places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]},{"id":"d","names":["D"]}]""",
            """ "places":[{"id":"n","names":["N"]},{"id":"d","names":["E"]},{"id":"a","names":["A"]},{"id":"c","names":["C"]}]""",
            ["changed place d /names/0: \"D\" -> \"E\"", "removed place b", "moved place d from 3 to 1", "added place n"],
            """
            [{"op":"replace","path":"/places/3/names/0","value":"E"},
            {"op":"remove","path":"/places/1"},
            {"op":"move","path":"/places/0","from":"/places/2"},
            {"op":"add","path":"/places/0","value":{"id":"n","names":["N"]}}]
            """),
        new(
            "one that goes to the end",
            """ "places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]}]""",
            """ "places":[{"id":"b","names":["B"]},{"id":"c","names":["C"]},{"id":"a","names":["A"]}]""",
            ["moved place a from 0 to 2"],
            """[{"op":"move","path":"/places/2","from":"/places/0"}]"""),
        new(
            "what is listed by an entity and a list of its own",
            """ "projects":[{"id":"p","names":["P"],"phases":["one","two"]}],"phases":[{"id":"one","names":["1"]},{"id":"two","names":["2"]}]""",
            """ "projects":[{"id":"p","names":["P"],"phases":["two"]}],"phases":[{"id":"one","names":["1"]},{"id":"two","names":["II"]}]""",
            ["changed project p /phases/0: \"one\" -> \"two\"; /phases/1: \"two\" -> nothing", "changed phase two /names/0: \"2\" -> \"II\""],
            """
            [{"op":"replace","path":"/projects/0/phases/0","value":"two"},
            {"op":"remove","path":"/projects/0/phases/1"},
            {"op":"replace","path":"/phases/1/names/0","value":"II"}]
            """),
        new(
            "unknown members",
            """ "x/a~b":{"y":[1],"z":1.0},"places":[{"id":"a","names":["A"],"x":{"p":1,"q":[1,{"r":null}]}}]""",
            """ "x/a~b":{"z":1.00,"y":[1]},"places":[{"id":"a","names":["A"],"x":{"q":[1,{"r":false}],"p":10e-1},"x/~":null}]""",
            ["changed place a /x/q/1/r: null -> false; /x~1~0: nothing -> null"],
            """
            [{"op":"replace","path":"/places/0/x/q/1/r","value":false},
            {"op":"add","path":"/places/0/x~1~0","value":null}]
            """),
        new(
            "an unknown member of the story",
            """ "x/a~b":{"y":[1]}""",
            """ "x/a~b":{"y":[2]}""",
            ["changed story /x~1a~0b: {\"y\":[1]} -> {\"y\":[2]}"],
            """[{"op":"replace","path":"/x~1a~0b","value":{"y":[2]}}]"""),
    ];
}
