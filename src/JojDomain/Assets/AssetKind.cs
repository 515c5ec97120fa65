namespace JojDomain;

/// <summary>What kind of thing an asset is.</summary>
/// <remarks>
/// After the SoftwarePurpose vocabulary of SPDX 3.0 and, for rights, the kinds of intellectual property of WIPO, which are named; a word for which none is named is
/// our own. Open: a word that this version does not know is kept.
/// </remarks>
[Vocabulary]
public sealed partial record AssetKind : ITextForm<AssetKind>
{
    /// <summary>Data: records, files, a database (SPDX data).</summary>
    public static AssetKind Data { get; } = new("data");

    /// <summary>Software in use: an application, a platform (SPDX application).</summary>
    public static AssetKind Software { get; } = new("software");

    /// <summary>The text that software is made from (SPDX source).</summary>
    public static AssetKind SourceCode { get; } = new("sourceCode");

    /// <summary>A model of machine learning (SPDX model).</summary>
    public static AssetKind Model { get; } = new("model");

    /// <summary>A way to compute something, independent of any program.</summary>
    public static AssetKind Algorithm { get; } = new("algorithm");

    /// <summary>Texts, pictures, films or broadcasts.</summary>
    public static AssetKind Content { get; } = new("content");

    /// <summary>Intellectual property rights, not stated in more detail (WIPO).</summary>
    public static AssetKind IntellectualProperty { get; } = new("intellectualProperty");

    /// <summary>The right in a work (WIPO copyright).</summary>
    public static AssetKind Copyright { get; } = new("copyright");

    /// <summary>The right in an invention (WIPO patent).</summary>
    public static AssetKind Patent { get; } = new("patent");

    /// <summary>The right in a mark or a name (WIPO trademark).</summary>
    public static AssetKind Trademark { get; } = new("trademark");

    /// <summary>Information that has a value because others do not know it (WIPO trade secret).</summary>
    public static AssetKind TradeSecret { get; } = new("tradeSecret");

    /// <summary>Machines and other equipment: servers, vehicles, arms (SPDX device).</summary>
    public static AssetKind Equipment { get; } = new("equipment");

    /// <summary>Networks, cables and plants that many use.</summary>
    public static AssetKind Infrastructure { get; } = new("infrastructure");

    /// <summary>A building, as a thing that is owned; where something is, is a <see cref="Place"/>.</summary>
    public static AssetKind Building { get; } = new("building");

    /// <summary>A piece of land, as a thing that is owned.</summary>
    public static AssetKind Land { get; } = new("land");

    /// <summary>A part of a business, as a thing that is owned.</summary>
    public static AssetKind Shares { get; } = new("shares");

    /// <summary>Money, as a thing that is kept, lent or taken; how much is an <see cref="Amount"/>.</summary>
    public static AssetKind Funds { get; } = new("funds");

    /// <summary>A right to run or to use something that a public body gives.</summary>
    public static AssetKind Concession { get; } = new("concession");
}
