using FluentAssertions;
using JojDomain.Guide.Tests.Generated;
using JojDomain.Tests;
using Xunit;

namespace JojDomain.Guide.Tests;

/// <summary>The pages that are made from the documentation of the library, or from what it does, are those that it makes today.</summary>
public sealed class GeneratedPageTests
{
    [Fact]
    public void Vocabulary_IsWhatTheDocumentationSays() => KeptText.Match(VocabularyPage.Path, VocabularyPage.Text());

    [Fact]
    public void ProblemCodes_AreWhatTheDocumentationSays() => KeptText.Match(ProblemCodesPage.Path, ProblemCodesPage.Text());

    [Fact]
    public void Interchange_IsWhatTheFormatsReport() => KeptText.Match(InterchangePage.Path, InterchangePage.Text());

    [Fact]
    public void Vocabulary_OfEachKind_IsThereWithItsSource()
    {
        string page = VocabularyPage.Text();

        page.Should().Contain("## AgreementStatus\n").And.Contain("## Modality\n").And.Contain("| `inForce` |").And.Contain("| `counterfactual` |");
        page.Should().NotContain("|  |", "every word has a meaning");
        typeof(Story).Assembly.GetExportedTypes().Where(VocabularyPage.IsOpen).Where(static type => XmlDocs.Remarks($"T:{type.FullName}").Length == 0).Should().BeEmpty("every open vocabulary names its source");
    }
}
