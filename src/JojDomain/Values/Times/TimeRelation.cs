using System.Text.Json.Serialization;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>How a time relates to its anchor. Written as a lower-case word.</summary>
/// <remarks>Source: the temporal links (TLINK) of TimeML, ISO 24617-1, whose word is named for each.</remarks>
[JsonConverter(typeof(StoryJsonConverter<TimeRelation>))]
public enum TimeRelation : byte
{
    /// <summary>At the time of the anchor (SIMULTANEOUS). The default value, for words that show no other relation.</summary>
    At,

    /// <summary>Before the anchor (BEFORE): "before the Games"; also "last Monday", seen from the publication.</summary>
    Before,

    /// <summary>After the anchor (AFTER).</summary>
    After,

    /// <summary>Within the time of the anchor (DURING, IS_INCLUDED): "during the winter Games".</summary>
    During,

    /// <summary>From the anchor on (BEGUN_BY): "since the visit".</summary>
    Since,

    /// <summary>Up to the anchor (ENDED_BY): "until the closing ceremony".</summary>
    Until,

    /// <summary>At the anchor or after it (the modifier ON_OR_AFTER of TIMEX3): "no sooner than the Games". For a date, the set of dates <c>[2027..]</c> states it.</summary>
    OnOrAfter,

    /// <summary>At the anchor or before it (the modifier ON_OR_BEFORE of TIMEX3): "by the Games at the latest". For a date, the set of dates <c>[..2027]</c> states it.</summary>
    OnOrBefore,
}
