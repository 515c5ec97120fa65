namespace JojDomain.Tests.Comparison;

/// <summary>Two stories without their format, and what comes of them: the members of the merged story, or the lines of its conflicts.</summary>
internal sealed record MergeCase(string Name, string First, string Second, string? Merged, params string[] Conflicts)
{
    private const string Source = "\"sources\":[{\"id\":\"s\",\"kind\":\"article\"}]";

    public static IReadOnlyList<MergeCase> All { get; } =
    [
        new("two empty stories", "", "", ""),
        new(
            "what only one has",
            """ "title":"t","places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]}]""",
            """ "version":"1","x":{"y":[1.0]},"places":[{"id":"c","names":["C"]},{"id":"b","names":["B"]}],"people":[{"id":"p","names":["P"]}]""",
            """ "title":"t","version":"1","x":{"y":[1.0]},"places":[{"id":"a","names":["A"]},{"id":"b","names":["B"]},{"id":"c","names":["C"]}],"people":[{"id":"p","names":["P"]}]"""),
        new(
            "members that one entity lacks",
            """ "agreements":[{"id":"a","kind":"partnership","callForTenders":{"absent":"none"},"x":1}]""",
            """ "agreements":[{"id":"a","names":["A"],"tenderers":{"completeness":"exhaustive"},"y":[]}]""",
            """ "agreements":[{"id":"a","kind":"partnership","names":["A"],"callForTenders":{"absent":"none"},"tenderers":{"completeness":"exhaustive"},"x":1,"y":[]}]"""),
        new(
            "equal members, unknown ones spelled otherwise",
            """ "places":[{"id":"a","names":["A"],"x":{"p":1,"q":2}}]""",
            """ "places":[{"id":"a","names":["A"],"country":"SN","x":{"q":2.0,"p":1}}]""",
            """ "places":[{"id":"a","names":["A"],"country":"SN","x":{"p":1,"q":2}}]"""),
        new(
            "conflicts in the story and in entities, all of them",
            """ "title":"t","languages":["en"],"places":[{"id":"a","names":["A"],"country":"SN"},{"id":"b","names":["B"],"x/y":1}]""",
            """ "title":{"text":"t","language":"en"},"languages":["en","fr"],"places":[{"id":"b","names":["B"],"x/y":2},{"id":"a","names":["A","AA"],"country":{"absent":"unknown"}}]""",
            null,
            "story /title: \"t\" or {\"text\":\"t\",\"language\":\"en\"}",
            "story /languages: [\"en\"] or [\"en\",\"fr\"]",
            "place a /names: [\"A\"] or [\"A\",\"AA\"]",
            "place a /country: \"SN\" or {\"absent\":\"unknown\"}",
            "place b /x~1y: 1 or 2"),
        new(
            "identifiers of which one is in common",
            """ "organisations":[{"id":"a","names":["A"],"identifiers":["lei:5493001KJTIIGC8Y1R12","x:1"]}]""",
            """ "organisations":[{"id":"a","names":["A"],"identifiers":["y:2","x:1"]}]""",
            """ "organisations":[{"id":"a","names":["A"],"identifiers":["lei:5493001KJTIIGC8Y1R12","x:1","y:2"]}]"""),
        new(
            "names that no claim gives, and identifiers of which none is in common",
            """ "organisations":[{"id":"a","names":["A"],"identifiers":["x:1"]}]""",
            """ "organisations":[{"id":"a","names":["B"],"identifiers":["y:1"]}]""",
            null,
            "organisation a /names: [\"A\"] or [\"B\"]",
            "organisation a /identifiers: [\"x:1\"] or [\"y:1\"]"),
        new(
            "identifiers of which one is in common, and two of one scheme differ",
            """ "organisations":[{"id":"a","names":["A"],"identifiers":["x:1","y:1"]}]""",
            """ "organisations":[{"id":"a","names":["A"],"identifiers":["x:1","y:2"]}]""",
            null,
            "organisation a /identifiers: [\"x:1\",\"y:1\"] or [\"x:1\",\"y:2\"]"),
        new(
            "names that claims give, one list closed",
            $$""" "places":[{"id":"a","names":["A"]}],{{Source}},"claims":[{{Named("c1", "includes", "A")}}]""",
            $$""" "places":[{"id":"a","names":{"items":["B"],"completeness":"exhaustive"} }],{{Source}},"claims":[{{Named("c2", "includes", "B")}}]""",
            null,
            "place a /names: [\"A\"] or {\"items\":[\"B\"],\"completeness\":\"exhaustive\"}"),
        new(
            "names that claims give",
            $$""" "places":[{"id":"a","names":["A","C"]}],{{Source}},"claims":[{{Named("c1", "includes", "A")}}]""",
            $$""" "places":[{"id":"a","names":["B","C"]}],{{Source}},"claims":[{{Named("c2", "equals", "B")}}]""",
            $$""" "places":[{"id":"a","names":["A","C","B"]}],{{Source}},"claims":[{{Named("c1", "includes", "A")}},{{Named("c2", "equals", "B")}}]"""),
        new(
            "names of which a claim gives that of one story alone",
            $$""" "places":[{"id":"a","names":["A"]}],{{Source}},"claims":[{{Named("c1", "includes", "A")}}]""",
            $$""" "places":[{"id":"a","names":["B"]},{"id":"b","names":["B"]}],{{Source}},"claims":[{{Named("c2", "excludes", "B")}},{{Named("c3", "includes", "B", """ ,"polarity":"negated" """)}}]""",
            null,
            "place a /names: [\"A\"] or [\"B\"]"),
        new(
            "clauses that one lists and the other has alone",
            """ "agreements":[{"id":"a","kind":"contract","clauses":["one"]}],"clauses":[{"id":"one","kind":"duty"}]""",
            """ "agreements":[{"id":"a","kind":"contract"}],"clauses":[{"id":"two","kind":"option"},{"id":"one","kind":"duty","number":"1"}]""",
            """ "agreements":[{"id":"a","kind":"contract","clauses":["one"]}],"clauses":[{"id":"one","number":"1","kind":"duty"},{"id":"two","kind":"option"}]"""),
        new(
            "a value is not put together from two, nor a list",
            """ "projects":[{"id":"p","names":["P"],"cost":{"amount":"50","scale":"milliard"},"phases":["one"]}],"phases":[{"id":"one","names":["1"]}]""",
            """ "projects":[{"id":"p","names":["P"],"cost":{"amount":"50","currency":"XOF"},"phases":["two"]}],"phases":[{"id":"two","names":["2"]}]""",
            null,
            "project p /cost: {\"amount\":\"50\",\"scale\":\"milliard\"} or {\"amount\":\"50\",\"currency\":\"XOF\"}",
            "project p /phases: [\"one\"] or [\"two\"]"),
        new(
            "an act that came off for the one, and not for the other",
            Source + ""","claims":[{"id":"c","act":"states","attribution":{"voice":"s","via":["s"]}},{"id":"d","act":"states","attribution":{"voice":"s","via":["s"]}}]""",
            Source + ""","claims":[{"id":"c","act":"states","attribution":{"voice":"s","via":["s"]},"outcome":"declined"},{"id":"d","words":"w","attribution":{"voice":"s","via":["s"]}}]""",
            null,
            "claim c /outcome: \"performed\" or \"declined\""),
    ];

    private static string Named(string id, string @operator, string name, string more = "") =>
        $$"""{"id":"{{id}}","attribution":{"voice":"s","via":["s"]},"statements":[{"subject":"a","property":"place.names","{{@operator}}":["{{name}}"]{{more}}}]}""";
}
