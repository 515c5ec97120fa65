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
            "what claims say in vain, beside an error",
            """
            "agreements":[{"id":"a","kind":"loan"}],"sources":[{"id":"s","kind":"report"}],
            "claims":[{"id":"c","act":"denies","attribution":{"voice":"nobody","via":["s"]},
            "statements":[{"subject":"a","property":"agreement.exclusive","equals":true}],"relations":[{"kind":"disputes","target":"s"}]}]
            """,
            "3:59: error JOJ2003 /claims/0/attribution/voice: nothing has the id \"nobody\"",
            "4:15: warning JOJ2011 /claims/0/statements/0: a value without negation does not count where the act is \"denies\": negate the statement with \"polarity\":\"negated\", "
            + "exclude the value, or write the act \"states\" for what the voice asserts",
            "4:92: warning JOJ2012 /claims/0/relations/0: \"s\" is a source, and makes no dispute: name the claim that \"c\" disputes"),
        Doc(
            "an entity that fails is still known by its id",
            """
            "organisations":[{"id":"a","kind":7}],
            "places":[{"id":"p","kind":"city","within":"q"},{"names":[],"id":"q","kind":"city","country":0}],"author":"a"
            """,
            "2:35: error JOJ1004 /organisations/0/kind: a string is expected, and a number was found",
            "3:94: error JOJ1004 /places/1/country: a string is expected, and a number was found"),
        Doc(
            "two of the same id, of any kinds",
            """
            "organisations":[{"id":"a","kind":"ngo"}],"places":[{"id":"a","kind":"city"}],
            "projects":[{"id":"p","kind":"policy","phases":["p"]}],"phases":[{"id":"p","names":["P"]}]
            """,
            "2:59: error JOJ2001 /places/0/id: the id \"a\" is already that of an organisation; all entities share one namespace",
            "3:49: error JOJ2002 /projects/0/phases/0: \"p\" is a project, and a phase is expected",
            "3:72: error JOJ2001 /phases/0/id: the id \"p\" is already that of a project; all entities share one namespace"),
        Doc(
            "entities where their ids belong",
            """
            "projects":[{"id":"p","kind":"policy","phases":{"items":[{"id":"q","names":["Q"]},{"names":["R"]}],"completeness":"atLeast"}}],
            "agreements":[{"id":"d","kind":"contract","clauses":[{"id":"c","kind":7}],"signing":{"id":"e"},"related":[{"kind":"amends","target":{"id":"d","kind":"contract"}}]}],
            "claims":[{"id":"said","attribution":{"voice":"s","via":["s"]},"act":"states","about":["q","c","d"]}],"sources":[{"id":"s","kind":"report"}]
            """,
            "2:58: error JOJ1004 /projects/0/phases/items/0: a phase is named here by its id, and an object was found; write \"q\" here, and the object in the story's list \"phases\"",
            "2:83: error JOJ1006 /projects/0/phases/items/1: the member \"id\" is missing",
            "2:83: error JOJ1004 /projects/0/phases/items/1: a phase is named here by its id, and an object was found; write its id here, and the object in the story's list \"phases\"",
            "3:54: error JOJ1004 /agreements/0/clauses/0: a clause is named here by its id, and an object was found; write its id here, and the object in the story's list \"clauses\"",
            "3:71: error JOJ1004 /agreements/0/clauses/0/kind: one of the words \"duty\", \"prohibition\", \"permission\", \"option\", \"condition\" is expected, and a number was found",
            "3:85: error JOJ1004 /agreements/0/signing: an event is named here by its id, and an object was found; write \"e\" here, and the object in the story's list \"events\"",
            "3:85: error JOJ2005 /agreements/0/signing: \"e\" has none of the members names and kind, so that nobody can know what it is",
            "3:133: error JOJ1004 /agreements/0/related/0/target: an agreement is named here by its id, and an object was found; write \"d\" here, and the object in the story's list \"agreements\"",
            "3:139: error JOJ2001 /agreements/0/related/0/target/id: the id \"d\" is already that of an agreement; all entities share one namespace"),
        Doc(
            "wrong kind",
            """
            "organisations":[{"id":"a","kind":"ngo"}],
            "events":[{"id":"e","kind":"visit","where":"a","partOf":"a"}]
            """,
            "3:44: error JOJ2002 /events/0/where: \"a\" is an organisation, and a place is expected",
            "3:57: error JOJ2002 /events/0/partOf: \"a\" is an organisation, and an event is expected"),
        Doc(
            "chains of reports that come back",
            """
            "sources":[{"id":"s","kind":"report"},{"id":"t","kind":"report"}],"claims":[
            {"id":"a","act":"states","attribution":{"voice":"s","via":["s","t","s"]}},
            {"id":"b","act":"states","attribution":{"voice":"s","via":["s",{"source":"s","voice":"t"},"t",{"voice":"s"},"t"]}},
            {"id":"c","act":"states","attribution":{"voice":"s","via":["s"],"otherChains":[{"hops":["s","t","t",{"source":{"absent":"unknown"}},"t","t","t","t","s"]}]}}]
            """,
            "3:1: error JOJ2004 /claims/0: a chain of reports of the claim \"a\" comes back to the source \"s\", which cannot report what reports it",
            "5:1: error JOJ2004 /claims/2: a chain of reports of the claim \"c\" comes back to the source \"s\", which cannot report what reports it"),
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
            "cycles of services and of decisions",
            """
            "cloudServices":[{"id":"a","names":["A"],"basedOn":["b"]},
            {"id":"b","names":["B"],"basedOn":{"items":["c","a"],"completeness":"exhaustive"}},{"id":"c","names":["C"]}],
            "decisions":[{"id":"d","kind":"ruling","related":[{"kind":"stays","target":"e"}]},
            {"id":"e","kind":"ruling","related":[{"kind":"appeals","target":"d"}]}]
            """,
            "3:49: error JOJ2004 /cloudServices/1/basedOn/items/1: following \"cloudService.basedOn\" from \"a\" leads back to it",
            "5:65: error JOJ2004 /decisions/1/related/0/target: following \"relatedDecision.target\" from \"d\" leads back to it"),
        Doc(
            "what tells nobody what it is",
            """
            "people":[{"id":"a"},{"id":"b","posts":["minister"]},{"id":"c","description":"a driver"}],
            "agreements":[{"id":"d","kind":"contract","clauses":["e","f"]}],"clauses":[{"id":"e"},{"id":"f","number":"4"}],
            "decisions":[{"id":"g"},{"id":"h","ruling":"it stands"}]
            """,
            "2:11: error JOJ2005 /people/0: \"a\" has none of the members names, description and posts, so that nobody can know what it is",
            "3:76: error JOJ2005 /clauses/0: \"e\" has none of the members number, kind, topic and action, so that nobody can know what it is",
            "4:14: error JOJ2005 /decisions/0: \"g\" has none of the members names, kind and ruling, so that nobody can know what it is"),
        Doc(
            "rules of names, amounts and votes",
            """
            "organisations":[{"id":"a","names":[{"text":"A","language":"zh-Hant","script":"Hans"}]}],
            "agreements":[{"id":"b","kind":"contract","amounts":[{}]}],
            "decisions":[{"id":"c","kind":"boardVote","votes":{}},{"id":"d","kind":"boardVote","votes":{"against":"-1"}}]
            """,
            "2:37: error JOJ1010 /organisations/0/names/0: the script \"Hans\" is given with the language tag \"zh-Hant\", which names the script already",
            "3:54: error JOJ1006 /agreements/0/amounts/0: the member \"value\" is missing",
            "4:51: error JOJ1010 /decisions/0/votes: a count of votes says how many were in favour, against or abstaining; this one says none of them",
            "4:92: error JOJ1010 /decisions/1/votes: the number of votes \"-1\" lies below 0"),
        Doc(
            "rules of entities",
            """
            "organisations":[{"id":"a"}],
            "claims":[{"id":"c","attribution":{"voice":"a"}}],
            "holdings":[{"id":"h","subject":"a","property":"agreement.signing","basis":"accepted"}]
            """,
            "2:18: error JOJ2005 /organisations/0: \"a\" has none of the members names and kind, so that nobody can know what it is",
            "3:11: error JOJ2006 /claims/0: the claim \"c\" says nothing: it has none of the members act, outcome, words, quotation and statements",
            "3:11: error JOJ2007 /claims/0: the claim \"c\" names no source: it needs a hop through a source in \"via\", or evidence",
            "4:13: error JOJ2009 /holdings/0: \"agreement.signing\" is no property of \"a\", which is an organisation"),
        Doc(
            "reports that come from nowhere",
            """
            "organisations":[{"id":"a","kind":"ngo"}],"sources":[{"id":"s","kind":"report"}],
            "claims":[{"id":"c","act":"states","attribution":{"voice":"a","via":[{"source":{"absent":"unknown"}},{"voice":"a"}]}},
            {"id":"d","outcome":"declined","attribution":{"voice":"a","otherChains":[{"hops":["s"]}]},"evidence":[{"source":"s","position":{"start":1,"end":2}}]}]
            """,
            "3:11: error JOJ2007 /claims/0: the claim \"c\" names no source: it needs a hop through a source in \"via\", or evidence",
            "4:1: error JOJ2010 /claims/1: the claim \"d\" has other chains of reports and none in \"via\", where the first one belongs"),
        Doc(
            "rules of what a claim is made of",
            """
            "organisations":[{"id":"a","kind":"ngo"}],"sources":[{"id":"s","kind":"report"}],
            "claims":[{"id":"c","attribution":{"voice":{"type":"described"},"via":["s",{}],
            "otherChains":[{"hops":[]}]},"quotation":{"fidelity":
            {"verbatim":true,"translated":{}}},"reviews":[{"reviewer":"a","rating":
            {"value":"6","worst":"1","best":"5"}}]}],"licence":{}
            """,
            "3:44: error JOJ1010 /claims/0/attribution/voice: a described voice has words or a pseudonym, unless its name is withheld or redacted; this one has neither",
            "3:76: error JOJ1010 /claims/0/attribution/via/1: a hop has a source or a voice, or states that its source is unknown; this one has none of them",
            "4:16: error JOJ1010 /claims/0/attribution/otherChains/0: a chain of reports has at least one hop, not none",
            "5:1: error JOJ1010 /claims/0/quotation/fidelity: a quotation cannot be both verbatim and translated",
            "6:1: error JOJ1010 /claims/0/reviews/0/rating: 6 is not on the scale from 1 (worst) to 5 (best)",
            "6:52: error JOJ1010 /licence: a licence has a name or an address; this one has neither"),
        Doc(
            "claims relate to each other in a circle",
            """
            "organisations":[{"id":"a","kind":"ngo"}],"sources":[{"id":"s","kind":"report"}],
            "claims":[{"id":"c","act":"states","attribution":{"voice":"a","via":["s"]},"relations":[{"kind":"repeats","target":"s"},{"kind":"denies","target":"d"}]},
            {"id":"d","act":"denies","attribution":{"voice":"a","via":["s"]},"relations":[{"kind":"denies","target":
            "c"}]}]
            """,
            "5:1: error JOJ2004 /claims/1/relations/0/target: following \"claimRelation.target\" from \"c\" leads back to it"),
        Doc(
            "a relation to what is neither a claim nor a source",
            """
            "organisations":[{"id":"a","kind":"ngo"}],"sources":[{"id":"s","kind":"report"}],
            "claims":[{"id":"c","act":"states","attribution":{"voice":"a","via":["s"]},"relations":[{"kind":"repeats","target":"s"},{"kind":"denies","target":
            "a"}]}]
            """,
            "4:1: error JOJ2002 /claims/0/relations/1/target: \"a\" is an organisation, and a claim or a source is expected"),
        Doc(
            "cues deep in a claim beyond the text",
            """
            "sources":[{"id":"s","kind":"report","text":{"length":9,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
            "claims":[{"id":"c","attribution":{"voice":"s","distance":{"kind":"hearsay","cue":{"words":"x","at":{"source":"s","position":{"start":8,"end":10}}}},
            "via":[{"source":"s","distance":{"kind":"doubted","cue":{"words":"x","at":{"source":"s","position":{"start":8,"end":11}}}}}],
            "otherChains":[{"hops":["s",{"source":"s","cue":{"words":"x","at":{"source":"s","position":{"start":8,"end":12}}}}]}]},
            "quotation":{"segments":["a",{"type":"cue","cue":{"words":"x","at":{"source":"s","position":{"start":8,"end":13}}}},
            {"type":"quotation","quotation":{"at":{"source":"s","position":{"start":8,"end":14}}}}]}}]
            """,
            "3:101: error JOJ2008 /claims/0/attribution/distance/cue/at: the passage ends at 10, and the text of \"s\" has 9 code points",
            "4:75: error JOJ2008 /claims/0/attribution/via/0/distance/cue/at: the passage ends at 11, and the text of \"s\" has 9 code points",
            "5:67: error JOJ2008 /claims/0/attribution/otherChains/0/hops/1/cue/at: the passage ends at 12, and the text of \"s\" has 9 code points",
            "6:68: error JOJ2008 /claims/0/quotation/segments/1/cue/at: the passage ends at 13, and the text of \"s\" has 9 code points",
            "7:39: error JOJ2008 /claims/0/quotation/segments/2/quotation/at: the passage ends at 14, and the text of \"s\" has 9 code points"),
        Doc(
            "evidence beyond the text",
            """
            "sources":[{"id":"s","kind":"report","text":{"length":9,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
            "claims":[{"id":"c","act":"states","attribution":{"voice":"s"},"evidence":[{"source":"s","position":{"start":1,"end":9}},
            {"source":"s","position":{"start":1,"end":10}}]}]
            """,
            "4:1: error JOJ2008 /claims/0/evidence/1: the passage ends at 10, and the text of \"s\" has 9 code points"),
        Doc(
            "evidence beyond the text is between other problems",
            """
            "organisations":[{"id":"a"}],"sources":[{"id":"s","kind":"report","text":{"length":9,"hash":"sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}}],
            "claims":[{"id":"c","attribution":{"voice":"s","cue":{"words":"says","at":{"source":"s","position":{"start":8,"end":10}}}},"words":"...","about":["x"]},
            {"id":"d","act":"states","attribution":{"voice":"y"},"quotation":{"at":{"source":"s","position":{"start":1,"end":11}}},"about":["z"],"evidence":[{"source":"s","position":{"start":1,"end":10}}]}]
            """,
            "2:18: error JOJ2005 /organisations/0: \"a\" has none of the members names and kind, so that nobody can know what it is",
            "3:11: error JOJ2007 /claims/0: the claim \"c\" names no source: it needs a hop through a source in \"via\", or evidence",
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
            "2:11: error JOJ2005 /places/0: \"a\" has none of the members names and kind, so that nobody can know what it is",
            "2:30: error JOJ2003 /places/0/within: nothing has the id \"b\"",
            "3:13: error JOJ2009 /holdings/0: \"event.when\" is no property of \"a\", which is a place",
            "3:71: error JOJ2003 /holdings/0/claims/0: nothing has the id \"c\""),
        Voice("no type", """{"entity":"a"}""", "error JOJ1012 /claims/0/attribution/voice: the member \"type\" is missing; it is one of oneOf, described, each, joint, named, unknown"),
        Voice("another type", """{"type":"solo"}""", "error JOJ1012 /claims/0/attribution/voice/type: the type is one of oneOf, described, each, joint, named, unknown, and not \"solo\"", 8),
        Voice("type is null", """{"type":null}""", "error JOJ1012 /claims/0/attribution/voice/type: the type is one of oneOf, described, each, joint, named, unknown, and not null", 8),
        Voice("one voice alone", """{"voices":[{"type":"unknown"}],"type":"joint"}""", "error JOJ1010 /claims/0/attribution/voice: a joint voice has at least two voices, not one"),
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
