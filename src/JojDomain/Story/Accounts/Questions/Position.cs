using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>One of the positions in a <see cref="Question"/> or a <see cref="Dispute"/>: what is said, by whom, how firmly, and through which sources.</summary>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record Position
{
    /// <summary>
    /// What is said, as the first of the claims says it; the others say the same, perhaps in other words. Of an item, that it is there. Null in a declared dispute, where
    /// no value says it.
    /// </summary>
    /// <remarks>The typed value is read through the property's own <c>TryGet</c>; operator and polarity say whether it is affirmed.</remarks>
    public Statement? Statement { get; internal init; }

    /// <summary>The claims that say it, in the order of the document; empty where only reviewers do.</summary>
    public EquatableArray<Claim> Claims { get; internal init; }

    /// <summary>The reviews that find the disputed claim false; empty but in a declared dispute.</summary>
    public EquatableArray<Review> Reviews { get; internal init; }

    /// <summary>The sources in which the claims are read, each once, with their dates, in the order of the claims.</summary>
    public EquatableArray<Source> Sources { get; internal init; }

    /// <summary>How many independent origins it has.</summary>
    public OriginRange Origins { get; internal init; }

    /// <summary>The voices of the claims and the reviewers, each once (one that speaks in two capacities twice). One voice may be on both sides: it contradicts itself.</summary>
    public EquatableArray<Voice> Voices =>
        Claims.Select(static claim => claim.Attribution.Voice).Concat(Reviews.Select(static review => review.Reviewer)).Distinct().ToEquatableArray();

    /// <summary>How it is said: the acts of the claims that give one, each once, such as "alleges".</summary>
    public EquatableArray<SpeechAct> Acts => Claims.Select(static claim => claim.Act).OfType<SpeechAct>().Distinct().ToEquatableArray();

    /// <summary>From what the reporters of the claims keep a distance, by their own words or those of a report that they pass on, each once.</summary>
    public EquatableArray<Distance> Distances => Claims
        .SelectMany(static claim => ClaimSources.Hops(claim).Select(static hop => hop.Distance).Prepend(claim.Attribution.Distance))
        .OfType<Distance>()
        .Distinct()
        .ToEquatableArray();

    /// <summary>The voices, with the ids of their claims.</summary>
    public override string ToString()
    {
        string voices = string.Join(", ", Voices.Select(static voice => voice.ToString()).Distinct());
        return Claims.IsEmpty ? voices : $"{voices} ({string.Join(", ", Claims.Select(static claim => claim.Id))})";
    }
}
