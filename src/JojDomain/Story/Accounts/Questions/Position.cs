using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A position on a <see cref="Question"/> or in a <see cref="Dispute"/>: what is said, by which voices, how firmly, and through which sources.</summary>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record Position
{
    /// <summary>
    /// What is said, as the first of the claims says it; the others say the same, perhaps in different words. For the question about an item, it includes only that item. Null in a declared
    /// dispute, which has no value.
    /// </summary>
    /// <remarks>The property's own <c>TryGet</c> gives the typed value; operator and polarity say whether it is affirmed.</remarks>
    public Statement? Statement { get; internal init; }

    /// <summary>The claims that take the position, in the order of the document; empty where only reviewers take it.</summary>
    public EquatableArray<Claim> Claims { get; internal init; }

    /// <summary>In a declared dispute, the reviews that find the disputed claim false; empty elsewhere.</summary>
    public EquatableArray<Review> Reviews { get; internal init; }

    /// <summary>The sources in which the claims are read, each once, in the order of the claims.</summary>
    public EquatableArray<Source> Sources { get; internal init; }

    /// <summary>The number of its independent origins.</summary>
    public OriginRange Origins { get; internal init; }

    /// <summary>
    /// The voices of the claims and the reviewers, each once, in the order of the claims; one that speaks in two capacities comes twice. A voice that contradicts itself is in two positions.
    /// </summary>
    public EquatableArray<Voice> Voices =>
        Claims.Select(static claim => claim.Attribution.Voice).Concat(Reviews.Select(static review => review.Reviewer)).Distinct().ToEquatableArray();

    /// <summary>The speech acts of the claims that give one, each once, such as "alleges"; empty where no claim gives one.</summary>
    public EquatableArray<SpeechAct> Acts => Claims.Select(static claim => claim.Act).OfType<SpeechAct>().Distinct().ToEquatableArray();

    /// <summary>How reporters of the claims keep a distance from them, those included whose report is only passed on, each once; empty where none does.</summary>
    public EquatableArray<Distance> Distances => Claims
        .SelectMany(static claim => ClaimSources.Hops(claim).Select(static hop => hop.Distance).Prepend(claim.Attribution.Distance))
        .OfType<Distance>()
        .Distinct()
        .ToEquatableArray();

    /// <summary>The voices, with the ids of their claims in brackets.</summary>
    public override string ToString()
    {
        string voices = string.Join(", ", Voices.Select(static voice => voice.ToString()).Distinct());
        return Claims.IsEmpty ? voices : $"{voices} ({string.Join(", ", Claims.Select(static claim => claim.Id))})";
    }
}
