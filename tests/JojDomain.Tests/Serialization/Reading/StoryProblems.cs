namespace JojDomain.Tests.Serialization.Reading;

/// <summary>What can be wrong between entities, and with claims and their statements.</summary>
internal static class StoryProblems
{
    public static IEnumerable<ProblemCase> All() =>
    [
        Doc(
            "dangling references, with a hint where one is near",
            """
            "organisations":[{"id":"restic","kind":"ngo"}],
            "claims":[{"id":"c","act":"states","about":["nobody",
            "RESTIC"],"attribution":{"voice":"restik","via":["c2"]}}]
            """,
            "3:45: error JOJ2003 /claims/0/about/0: nothing has the id \"nobody\"",
            "4:1: error JOJ2003 /claims/0/about/1: nothing has the id \"RESTIC\"; did you mean \"restic\"?",
            "4:34: error JOJ2003 /claims/0/attribution/voice: nothing has the id \"restik\"; did you mean \"restic\"?",
            "4:50: error JOJ2003 /claims/0/attribution/via/0: nothing has the id \"c2\""),
        Doc(
            "an entity that fails is still known by its id",
            """
            "organisations":[{"id":"a","kind":7}],
            "places":[{"id":"p","kind":"city","within":"q"},{"names":[],"id":"q","kind":"city","country":0}],"author":"a"
            """,
            "2:35: error JOJ1004 /organisations/0/kind: a string is expected, and a number was found",
            "3:94: error JOJ1004 /places/1/country: a string is expected, and a number was found"),
        Doc(
            "two of the same id, of whatever kind",
            """
            "organisations":[{"id":"a","kind":"ngo"}],"places":[{"id":"a","kind":"city"}],
            "projects":[{"id":"p","kind":"policy","phases":[{"id":"p","names":["P"]}]}]
            """,
            "2:59: error JOJ2001 /places/0/id: the id \"a\" is already that of an organisation; all entities share one namespace",
            "3:55: error JOJ2001 /projects/0/phases/0/id: the id \"p\" is already that of a project; all entities share one namespace"),
        Doc(
            "wrong kind",
            """
            "organisations":[{"id":"a","kind":"ngo"}],
            "events":[{"id":"e","kind":"visit","where":"a","partOf":"a"}]
            """,
            "3:44: error JOJ2002 /events/0/where: \"a\" is an organisation, and a place is expected",
            "3:57: error JOJ2002 /events/0/partOf: \"a\" is an organisation, and an event is expected"),
        Doc(
            "cycles",
            """
            "places":[{"id":"a","kind":"city","within":"b"},
            {"id":"b","kind":"city","within":"a"},
            {"id":"c","kind":"city","within":"c"}],
            "events":[{"id":"d","kind":"visit","partOf":"d"}],
            "sources":[{"id":"s","kind":"report","derivations":[{"kind":"reports","from":"t"}]},
            {"id":"t","kind":"report","derivations":[{"kind":"reports","from":"u"},
            {"kind":"reports","from":"s"}]},{"id":"u","kind":"report"}]
            """,
            "3:34: error JOJ2004 /places/1/within: following \"place.within\" from \"a\" leads back to it",
            "4:34: error JOJ2004 /places/2/within: following \"place.within\" from \"c\" leads back to it",
            "5:45: error JOJ2004 /events/0/partOf: following \"event.partOf\" from \"d\" leads back to it",
            "8:26: error JOJ2004 /sources/1/derivations/1/from: following \"derivation.from\" from \"s\" leads back to it"),
        Doc(
            "rules of entities",
            """
            "organisations":[{"id":"a"}],
            "claims":[{"id":"c","attribution":{"voice":"a"}}],
            "holdings":[{"id":"h","subject":"a","property":"agreement.signing","basis":"accepted"}]
            """,
            "2:18: error JOJ2005 /organisations/0: \"a\" has neither a name nor a kind, so that nobody could tell what it is",
            "3:11: error JOJ2006 /claims/0: the claim \"c\" says nothing: it needs words, a quotation, a statement or a speech act",
            "3:11: error JOJ2007 /claims/0: the claim \"c\" names no source: it needs a hop in \"via\", or evidence",
            "4:13: error JOJ2009 /holdings/0: \"agreement.signing\" is no property of \"a\", which is an organisation"),
        Doc(
            "evidence beyond the text",
            """
            "sources":[{"id":"s","kind":"report","text":{"length":9,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
            "claims":[{"id":"c","act":"states","attribution":{"voice":"s"},"evidence":[{"source":"s","position":{"start":1,"end":9}},
            {"source":"s","position":{"start":1,"end":10}}]}]
            """,
            "4:1: error JOJ2008 /claims/0/evidence/1: the passage ends at 10, and the text of \"s\" has 9 code points"),
        Doc(
            "evidence beyond the text stands between other problems",
            """
            "organisations":[{"id":"a"}],"sources":[{"id":"s","kind":"report","text":{"length":9,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
            "claims":[{"id":"c","attribution":{"voice":"s","cue":{"words":"says","at":{"source":"s","position":{"start":8,"end":10}}}},"words":"...","about":["x"]},
            {"id":"d","act":"states","attribution":{"voice":"y"},"quotation":{"at":{"source":"s","position":{"start":1,"end":11}}},"about":["z"],"evidence":[{"source":"s","position":{"start":1,"end":10}}]}]
            """,
            "2:18: error JOJ2005 /organisations/0: \"a\" has neither a name nor a kind, so that nobody could tell what it is",
            "3:11: error JOJ2007 /claims/0: the claim \"c\" names no source: it needs a hop in \"via\", or evidence",
            "3:75: error JOJ2008 /claims/0/attribution/cue/at: the passage ends at 10, and the text of \"s\" has 9 code points",
            "3:147: error JOJ2003 /claims/0/about/0: nothing has the id \"x\"",
            "4:49: error JOJ2003 /claims/1/attribution/voice: nothing has the id \"y\"",
            "4:72: error JOJ2008 /claims/1/quotation/at: the passage ends at 11, and the text of \"s\" has 9 code points",
            "4:129: error JOJ2003 /claims/1/about/0: nothing has the id \"z\"",
            "4:146: error JOJ2008 /claims/1/evidence/0: the passage ends at 10, and the text of \"s\" has 9 code points"),
        Doc(
            "evidence beyond the text is told beside a problem of form",
            """
            "sources":[{"id":"s","kind":"report","text":{"length":9,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
            "claims":[{"id":"c","act":7,"attribution":{"voice":"s"},"evidence":[{"source":"s","position":{"start":1,"end":10}}]}]
            """,
            "3:27: error JOJ1004 /claims/0/act: a string is expected, and a number was found",
            "3:69: error JOJ2008 /claims/0/evidence/0: the passage ends at 10, and the text of \"s\" has 9 code points"),
        Doc(
            "references and rules are told together",
            """
            "places":[{"id":"a","within":"b"}],
            "holdings":[{"id":"h","subject":"a","property":"event.when","claims":["c"],"basis":"accepted"}]
            """,
            "2:11: error JOJ2005 /places/0: \"a\" has neither a name nor a kind, so that nobody could tell what it is",
            "2:30: error JOJ2003 /places/0/within: nothing has the id \"b\"",
            "3:13: error JOJ2009 /holdings/0: \"event.when\" is no property of \"a\", which is a place",
            "3:71: error JOJ2003 /holdings/0/claims/0: nothing has the id \"c\""),
        Voice("no type", """{"entity":"a"}""", "error JOJ1012 /claims/0/attribution/voice: the member \"type\" is missing; it is one of oneOf, described, each, joint, named"),
        Voice("another type", """{"type":"solo"}""", "error JOJ1012 /claims/0/attribution/voice/type: the type is one of oneOf, described, each, joint, named, and not \"solo\"", 8),
        Voice("type is null", """{"type":null}""", "error JOJ1012 /claims/0/attribution/voice/type: the type is one of oneOf, described, each, joint, named, and not null", 8),
        Voice("one voice alone", """{"voices":["c"],"type":"joint"}""", "error JOJ1010 /claims/0/attribution/voice: a joint voice has at least two voices, not one"),
        Voice("no voice at all", """{"type":"oneOf","voices":[]}""", "error JOJ1010 /claims/0/attribution/voice: a voice of one among several has at least two voices, not none"),
    ];

    private static ProblemCase Doc(string name, string members, params string[] lines) => new(name, TextProblems.Doc(members), lines);

    private static ProblemCase Voice(string name, string voice, string problem, int column = 0) => Doc(
        name,
        $$$"""
        "claims":[{"id":"c","act":"states","attribution":{"via":["c"],"voice":
        {{{voice}}}}}]
        """,
        $"2:58: error JOJ2002 /claims/0/attribution/via/0: \"c\" is a claim, and a source is expected",
        $"3:{1 + column}: {problem}");
}
