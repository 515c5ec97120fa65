namespace JojDomain.Interchange;

/// <summary>The foreign formats that this package knows.</summary>
public static class InterchangeFormats
{
    /// <summary>The formats that stories are written in, in the order in which people ask for them.</summary>
    public static EquatableArray<ExportFormat> Exports { get; } =
    [
        HtmlExporter.HtmlFormat,
        MarkdownExporter.MarkdownFormat,
        MermaidExporter.MermaidFormat,
        DotExporter.DotFormat,
        CsvExporter.CsvFormat,
        AnnotationExporter.AnnotationFormat,
        OcdsExporter.OcdsFormat,
        SchemaOrgExporter.SchemaOrgFormat,
        FollowTheMoneyExporter.FollowTheMoneyFormat,
        FollowTheMoneyStatementsExporter.FollowTheMoneyStatementsFormat,
        NQuadsExporter.NQuadsFormat,
    ];

    /// <summary>The formats that are read as stories.</summary>
    public static EquatableArray<ImportFormat> Imports { get; } = [CsvImporter.CsvFormat, AnnotationImporter.AnnotationFormat, OcdsImporter.OcdsFormat, ClaimReviewImporter.ClaimReviewFormat];
}
