using FluentAssertions;
using JojDomain.Generator.Model;
using JojDomain.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace JojDomain.Generator.Tests;

/// <summary>An edit makes the generator emit again what the edit concerns, and nothing else.</summary>
public class CachingTests
{
    private const string Unrelated = "public static class Unrelated { public static int Answer => 42; }";

    [Fact]
    public void Models_OfEqualSources_AreEqual()
    {
        const string Faulty = "namespace JojDomain; public sealed partial record Faulty : Part { public string? Text { get; init; } }";
        string[] sources = [.. Samples.All, Faulty];
        IReadOnlyDictionary<string, TypeModel> first = Generation.ModelsOf(sources);
        IReadOnlyDictionary<string, TypeModel> second = Generation.ModelsOf(sources);

        first.Should().HaveCount(9).And.Equal(second);
        first.Values.Select(static model => model.GetHashCode()).Should().Equal(second.Values.Select(static model => model.GetHashCode()));
        first["Faulty"].Faults.Should().ContainSingle();
    }

    [Fact]
    public void Models_OfTypesThatDiffer_AreUnequal()
    {
        TypeModel before = Generation.ModelsOf(Samples.All)["Title"];
        TypeModel after = Generation.ModelsOf([.. Samples.All.Select(static sample => sample.Replace("decimal? Weight", "int? Weight", StringComparison.Ordinal).Replace("decimal? weight", "int? weight", StringComparison.Ordinal))])["Title"];

        after.Should().NotBe(before);
    }

    [Fact]
    public void Run_EditOfAnUnrelatedFile_ReusesEverything()
    {
        GeneratorRunResult result = AfterEdit(Unrelated, Unrelated.Replace("42", "43", StringComparison.Ordinal));

        Models(result).Should().HaveCount(8).And.OnlyContain(static output => IsReused(output.Reason));
        Outputs(result).Should().HaveCount(9).And.OnlyContain(static reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Run_EditThatOnlyMovesADescribedType_ReusesEverything()
    {
        GeneratorRunResult result = AfterEdit(Samples.Entity, "// Moved by a line.\n" + Samples.Entity);

        Models(result).Should().HaveCount(8).And.OnlyContain(static output => IsReused(output.Reason));
        Outputs(result).Should().HaveCount(9).And.OnlyContain(static reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void Run_PropertyAdded_EmitsThatTypeAgainAndTheTables()
    {
        GeneratorRunResult result = AfterEdit(
            Samples.Entity, Samples.Entity.Replace("public bool Public", "public bool Online { get; init; }\n\n    public bool Public", StringComparison.Ordinal));

        Models(result).Where(static output => !IsReused(output.Reason)).Should().Equal(("Meeting", IncrementalStepRunReason.Modified));
        Outputs(result).Where(static reason => reason != IncrementalStepRunReason.Cached)
            .Should().Equal(IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void Run_DocumentationOfATypeChanges_EmitsThatTypeAgainWhereTheSchemaSaysIt()
    {
        static IEnumerable<string> Again(string before, string after) =>
            Models(AfterEdit(Samples.RuleType, Samples.RuleType.Replace(before, after, StringComparison.Ordinal)))
                .Where(static output => !IsReused(output.Reason)).Select(static output => output.Name);

        Again("never empty", "not empty").Should().Equal("Title");
        Again("Its weight is ours.", "Its weight is a guess.").Should().BeEmpty();
    }

    [Fact]
    public void Run_MemberOfATypeIsAdded_EmitsThatTypeAgainAndNoneThatHoldsIt()
    {
        GeneratorRunResult result = AfterEdit(
            Samples.RuleType, Samples.RuleType.Replace("public int Length", "[RefersToAny] public EntityRef? About { get; init; }\n\n    public int Length", StringComparison.Ordinal));

        Models(result).Where(static output => !IsReused(output.Reason)).Select(static output => output.Name).Should().Equal("Title");
    }

    [Fact]
    public void Run_TypeRemoved_RemovesItsFiles()
    {
        GeneratorDriver driver = Edit(Samples.Vocabulary, Unrelated);

        Generation.FilesOf(driver).Keys.Should().NotContain("MeetingKind.g.cs");
        Generation.FilesOf(driver)["CodecTable.g.cs"].Should().NotContain("typeof(MeetingKind)");
    }

    private static GeneratorRunResult AfterEdit(string before, string after) => Edit(before, after).GetRunResult().Results.Single();

    private static GeneratorDriver Edit(string before, string after)
    {
        after.Should().NotBe(before);
        CSharpCompilation compilation = Generation.Compile([.. Samples.All, Unrelated]);
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.ToString() == before);
        SyntaxTree edited = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(after));
        return Generation.Driver().RunGenerators(compilation).RunGenerators(compilation.ReplaceSyntaxTree(tree, edited));
    }

    private static bool IsReused(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<(string Name, IncrementalStepRunReason Reason)> Models(GeneratorRunResult result) =>
        result.TrackedSteps[StoryGenerator.ModelStep].SelectMany(static step => step.Outputs).Select(static output => (((TypeModel)output.Value).Name, output.Reason));

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs).Select(static output => output.Reason);
}
