namespace JojDomain.Tests.Serialization.Reading;

/// <summary>What can be wrong with a statement.</summary>
internal static class StatementProblems
{
    public static IEnumerable<ProblemCase> All() =>
    [
        Statement(
            "empty",
            "{}",
            "1: error JOJ1006 /claims/0/statements/0: a statement has either the member \"property\" or the member \"term\"",
            "1: error JOJ1006 /claims/0/statements/0: a statement needs one of the members \"equals\", \"includes\" and \"excludes\"",
            "1: error JOJ1006 /claims/0/statements/0: the member \"subject\" is missing"),
        Statement(
            "both property and term",
            """{"subject":"a","property":"agreement.identifiers","term":"x","equals":{"absent":"none"}}""",
            "1: error JOJ1010 /claims/0/statements/0: a statement has either the member \"property\" or the member \"term\"",
            "27: error JOJ1013 /claims/0/statements/0/property: \"agreement.identifiers\" is no property that statements can be about"),
        Statement(
            "a negated absence",
            """{"equals":{"absent":"none"},"property":"agreement.signing","subject":"a","polarity":"negated"}""",
            "1: error JOJ1010 /claims/0/statements/0: only a value can be negated; that there is none, or that it is not known, is affirmed"),
        Statement(
            "a negated listing of nothing",
            """{"subject":"a","property":"agreement.parties","equals":{"completeness":"exhaustive"},"polarity":"negated"}""",
            "1: error JOJ1010 /claims/0/statements/0: only a value can be negated; that there is none, or that it is not known, is affirmed"),
        Statement(
            "a property that does not exist, whose value is passed over",
            """{"equals":7,"property":"agreement.signin","subject":"nobody"}""",
            "24: error JOJ1013 /claims/0/statements/0/property: \"agreement.signin\" is not a property of any kind of entity; did you mean \"agreement.signing\"?",
            "53: error JOJ2003 /claims/0/statements/0/subject: nothing has the id \"nobody\""),
        Statement(
            "a property that is no string",
            """{"property":{},"subject":"a","equals":{}}""",
            "13: error JOJ1004 /claims/0/statements/0/property: the path of a property is expected, and an object was found"),
        Statement(
            "a term that is no word",
            """{"term":"Jobs","subject":"a","equals":"a"}""",
            "9: error JOJ1008 /claims/0/statements/0/term: \"Jobs\" is not a word for term: a word begins with a small letter a to z, goes on with ASCII letters, digits, '-', '.' or ':', "
            + "ends with a letter or digit, and has at most 64 characters; did you mean \"jobs\"?"),
        Statement(
            "a value of another kind",
            """{"property":"agreement.signing","subject":"a","equals":"a"}""",
            "56: error JOJ2002 /claims/0/statements/0/equals: \"a\" is an agreement, and an event is expected"),
        Statement(
            "a subject of another kind",
            """{"equals":"p","property":"event.where","subject":"a"}""",
            "50: error JOJ2002 /claims/0/statements/0/subject: \"a\" is an agreement, and an event is expected"),
        Statement(
            "two values",
            """{"property":"agreement.signing","subject":"a","equals":7,"excludes":"e"}""",
            "56: error JOJ1004 /claims/0/statements/0/equals: a string is expected, and a number was found",
            "69: error JOJ1010 /claims/0/statements/0/excludes: a statement has only one of the members \"equals\", \"includes\" and \"excludes\""),
        Statement(
            "one value cannot be included",
            """{"property":"event.where","subject":"e","includes":"p"}""",
            "52: error JOJ1010 /claims/0/statements/0/includes: event.where has one value, which a statement equals or excludes and does not include"),
        Statement(
            "an absence cannot be excluded",
            """{"property":"event.where","subject":"e","excludes":{"absent":"none"}}""",
            "52: error JOJ1010 /claims/0/statements/0/excludes: a statement includes or excludes a value of event.where, and an absence is none"),
        Statement(
            "an absence of a term cannot be included",
            """{"term":"jobs","subject":"e","includes":{"absent":"unknown"}}""",
            "41: error JOJ1010 /claims/0/statements/0/includes: a statement includes or excludes a value of jobs, and an absence is none"),
        Statement(
            "nothing cannot be included",
            """{"property":"agreement.parties","subject":"a","includes":[]}""",
            "58: error JOJ1010 /claims/0/statements/0/includes: a statement that includes or excludes items of agreement.parties lists at least one"),
        Statement(
            "an empty listing says nothing",
            """{"property":"agreement.parties","subject":"a","equals":[]}""",
            "56: error JOJ1010 /claims/0/statements/0/equals: a statement about agreement.parties lists at least one item, or says that there are none"),
        Statement(
            "words of its own",
            """{"property":"event.where","subject":"e","equals":"p","polarity":"no","modality":"Possible","certainty":1,"condition":{}}""",
            "65: error JOJ1009 /claims/0/statements/0/polarity: \"no\" is not one of the words \"affirmed\", \"negated\"",
            "81: error JOJ1009 /claims/0/statements/0/modality: \"Possible\" is not one of the words \"actual\", \"possible\", \"probable\", \"intended\", \"expected\", \"counterfactual\", \"obliged\", "
            + "\"permitted\", \"forbidden\", \"asked\"; did you mean \"possible\"?",
            "104: error JOJ1004 /claims/0/statements/0/certainty: one of the words \"unmarked\", \"certain\", \"probable\", \"possible\", \"doubtful\" is expected, and a number was found",
            "118: error JOJ1006 /claims/0/statements/0/condition: the member \"words\" is missing"),
    ];

    private static ProblemCase Statement(string name, string statement, params string[] lines) => new(
        name,
        TextProblems.Doc(
            $$$"""
            "agreements":[{"id":"a","kind":"loan"}],"events":[{"id":"e","kind":"visit"}],"places":[{"id":"p","kind":"city"}],"sources":[{"id":"s","kind":"report"}],
            "claims":[{"id":"c","attribution":{"voice":"s","via":["s"]},"statements":[
            {{{statement}}}]}]
            """),
        [.. lines.Select(static line => $"4:{line}")]);
}
