using JojDomain.Serialization;

namespace JojDomain.Interchange.Tests.FollowTheMoney;

/// <summary>A story in which each kind of node and edge comes once.</summary>
internal static class FtmStories
{
    public static Story Held { get; } = StoryJson.Parse(
        """
        {"format":"joj-story/1","organisations":[
         {"id":"city","names":["Ville"],"kind":"municipality","country":"SN"},
         {"id":"acme_x","names":[{"text":"Acme","language":"fr"},{"text":"AC","kind":"acronym"},{"text":"Old Acme","kind":"former"}],"kind":"company","identifiers":["lei:5493001KJTIIGC8Y1R12"],
          "links":[{"kind":"supplies","target":"city","period":{"start":"2020-01"}}]}],
         "agreements":[{"id":"deal","names":["Cloud"],"status":[{"state":"signed","when":"2025-07-28T10:00:00Z"}],"parties":[{"organisation":"city","role":"buyer"},{"organisation":"acme_x","role":"supplier"}],
          "period":{"start":"2025-08"},"amounts":[{"role":"total","value":{"amount":"50","scale":"milliard","currency":"XOF","words":"50 milliards"}}]}],
         "sources":[{"id":"article","kind":"article","address":"https://example.org/1","published":"2025-07","language":"fr"}],
         "claims":[{"id":"c1","attribution":{"voice":"city","via":["article"]},"words":{"text":"It was cheap","language":"en"},"about":["deal"],"evidence":[{"source":"article","quote":{"exact":"pas cher"}}]}],
         "holdings":[{"id":"h1","subject":"deal","property":"agreement.parties","claims":["c1"],"basis":"accepted"}]}
        """);
}
