using System.Collections.Frozen;

namespace JojDomain.Interchange;

/// <summary>The languages that FollowTheMoney 4.11 knows, by ISO 639-3; a tag has two letters where ISO 639-1 has a code.</summary>
internal static class FtmLanguages
{
    private const string Known =
        "af afr am amh ar ara az aze be bel bg bul bn ben bs bos ca cat cnr cnr cs ces da dan de deu el ell en eng es spa et est fa fas fi fin fil fil fr fra ga gle he heb hi hin hr hrv "
        + "hu hun hy hye id ind is isl it ita ja jpn ka kat kk kaz km khm kn kan ko kor ky kir lb ltz lo lao lt lit lv lav mk mkd mn mon ms msa mt mlt my mya ne nep nl nld no nor pl pol "
        + "ps pus pt por ro ron ru rus si sin sk slk sl slv sq sqi sr srp sv swe sw swa ta tam te tel tg tgk th tha tk tuk tl tgl tr tur uk ukr ur urd uz uzb vi vie zh zho";

    private static readonly FrozenDictionary<string, string> ByTag = Known.Split(' ').Chunk(2).ToFrozenDictionary(static pair => pair[0], static pair => pair[1]);

    /// <summary>The code of a language in three letters; null where there is none.</summary>
    public static string? CodeOf(LanguageTag? tag) => tag is null ? null : ByTag.GetValueOrDefault(tag.Language);

    /// <summary>Whether the code says all that the tag does.</summary>
    public static bool IsWhole(LanguageTag tag) => tag.Language == tag.ToString();
}
