namespace JojDomain;

/// <content>The words.</content>
public sealed partial record ScaleWord
{
    /// <summary>Hundred, 10^2.</summary>
    public static ScaleWord Hundred { get; } = new("hundred", 1e2m);

    /// <summary>Thousand, 10^3: French "mille" and "millier", German "Tausend".</summary>
    public static ScaleWord Thousand { get; } = new("thousand", 1e3m);

    /// <summary>Wan, 10^4: Chinese and Japanese 万 (萬), Korean "man".</summary>
    public static ScaleWord Wan { get; } = new("wan", 1e4m);

    /// <summary>Lakh, 10^5, of South Asia.</summary>
    public static ScaleWord Lakh { get; } = new("lakh", 1e5m);

    /// <summary>Million, 10^6, alike in both scales.</summary>
    public static ScaleWord Million { get; } = new("million", 1e6m);

    /// <summary>Crore, 10^7, of South Asia: a hundred lakh.</summary>
    public static ScaleWord Crore { get; } = new("crore", 1e7m);

    /// <summary>Yi, 10^8: Chinese 亿 (億), Japanese "oku", Korean "eok".</summary>
    public static ScaleWord Yi { get; } = new("yi", 1e8m);

    /// <summary>Milliard, 10^9, of the long scale: French "milliard", German "Milliarde", Spanish "millardo".</summary>
    public static ScaleWord Milliard { get; } = new("milliard", 1e9m);

    /// <summary>Billion of the short scale, 10^9: the English word. For the French or German one see <see cref="LongBillion"/>.</summary>
    public static ScaleWord Billion { get; } = new("billion", 1e9m);

    /// <summary>Trillion of the short scale, 10^12: the English word. For the French or German one see <see cref="LongTrillion"/>.</summary>
    public static ScaleWord Trillion { get; } = new("trillion", 1e12m);

    /// <summary>Billion of the long scale, 10^12: French "billion", German "Billion", Spanish "billón".</summary>
    public static ScaleWord LongBillion { get; } = new("longBillion", 1e12m);

    /// <summary>Lakh crore, 10^12, of South Asia.</summary>
    public static ScaleWord LakhCrore { get; } = new("lakhCrore", 1e12m);

    /// <summary>Wan yi, 10^12: Chinese 万亿.</summary>
    public static ScaleWord WanYi { get; } = new("wanYi", 1e12m);

    /// <summary>Cho, 10^12: Japanese 兆, Korean "jo".</summary>
    public static ScaleWord Cho { get; } = new("cho", 1e12m);

    /// <summary>Trillion of the long scale, 10^18: French "trillion", German "Trillion".</summary>
    public static ScaleWord LongTrillion { get; } = new("longTrillion", 1e18m);

    // Static properties are set in the order they are written, so the table is last.
    private static readonly ScaleWord[] Table =
    [
        Hundred, Thousand, Wan, Lakh, Million, Crore, Yi, Milliard, Billion, Trillion, LongBillion, LakhCrore, WanYi, Cho, LongTrillion,
    ];
}
