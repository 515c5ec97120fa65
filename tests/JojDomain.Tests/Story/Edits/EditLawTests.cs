using CsCheck;
using FluentAssertions;
using JojDomain.Serialization;
using JojDomain.Tests.Serialization.Laws;
using Xunit;

namespace JojDomain.Tests.Edits;

/// <summary>An edit gives what a check of the whole edited content gives: that story, or those problems.</summary>
public class EditLawTests
{
    [Fact]
    public void Edits_OneAfterTheOther_AreWhatCreateSays() => StoryGen.Case.Sample(
        static each =>
        {
            Story story = each.Story;
            for (int step = 0; step < 4; step++)
            {
                Edit edit = EditGen.Any(story, each.Random);
                byte[] before = StoryJson.ToUtf8Bytes(story);
                (Story? Story, EquatableArray<Problem> Problems) after = edit.Try(story);
                if (Fault(story, edit, after.Story, after.Problems) is { } fault)
                {
                    throw new InvalidDataException($"{fault}\n{edit}\n{StoryJson.ToIndentedString(story)}");
                }

                StoryJson.ToUtf8Bytes(story).Should().Equal(before);
                story = after.Story ?? story;
            }
        },
        iter: Cases.Of(Cases.EachLaw),
        threads: 1);

    [Fact]
    public void Generator_Edits_FitAndBreakEveryRule()
    {
        var random = new Random(1);
        (Edit Edit, bool Fits, EquatableArray<Problem> Problems)[] made =
        [
            .. StoryGen.Pool.SelectMany(story => Enumerable.Range(0, 8).Select(_ => EditGen.Any(story, random)).Select(edit => (edit, result: edit.Try(story))))
                .Select(static each => (each.edit, each.result.Story is not null, each.result.Problems)),
        ];

        foreach (IGrouping<(EditKind, RemoveMode), (Edit Edit, bool Fits, EquatableArray<Problem> Problems)> kind in made.GroupBy(static each => (each.Edit.Kind, each.Edit.Mode)))
        {
            kind.Count(static each => each.Fits).Should().BeGreaterThan(kind.Count() / 10, kind.Key.ToString());
            kind.Count(static each => !each.Fits).Should().BeGreaterThan(kind.Count() / 20, kind.Key.ToString());
        }

        made.SelectMany(static each => each.Problems).Select(static problem => problem.Code).Distinct().Should().Contain(
        [
            ProblemCode.DuplicateId, ProblemCode.WrongKind, ProblemCode.DanglingReference, ProblemCode.Cycle, ProblemCode.Nameless, ProblemCode.EvidenceBeyondText, ProblemCode.PropertyOfOtherKind,
        ]);
    }

    private static string? Fault(Story story, Edit edit, Story? after, EquatableArray<Problem> problems)
    {
        var before = new StoryTree(story);
        var tree = new StoryTree(story);
        EquatableArray<Problem> expected = Expected(tree, edit, out Story? created);
        if ((created is null) != (after is null))
        {
            return after is null ? $"refused, and fits: {problems}" : $"accepted, and does not fit: {expected}";
        }

        if (after is null)
        {
            return edit.Kind != EditKind.Remove
                ? problems == expected ? null : $"refused for {problems} instead of {expected}"
                : Named(before, problems).SequenceEqual(Named(tree, expected)) ? null : $"refused for {problems} instead of {expected}";
        }

        return after != created ? "another story"
            : !after.Entities.All(entity => ReferenceEquals(after.Get(entity.Reference), entity)) ? "an entity is not found by its id"
            : story.Entities.Any(entity => after.TryGet(entity.Reference, out _) != created!.TryGet(entity.Reference, out _)) ? "an entity that is gone is found"
            : null;
    }

    private static EquatableArray<Problem> Expected(StoryTree tree, Edit edit, out Story? created)
    {
        switch (edit.Kind)
        {
            case EditKind.Add:
                tree.Add(edit.Entity!);
                break;
            case EditKind.Replace:
                tree.Replace(edit.Entity!);
                break;
            default:
                tree.Remove(edit.Id!.Text);
                break;
        }

        bool isCreated = Story.TryCreate(tree.Content, out created, out EquatableArray<Problem> problems);
        while (!isCreated && edit is { Kind: EditKind.Remove, Mode: RemoveMode.WithReferrers } && RemoveOwners(tree, problems))
        {
            isCreated = Story.TryCreate(tree.Content, out created, out problems);
        }

        return problems;
    }

    private static bool RemoveOwners(StoryTree tree, EquatableArray<Problem> problems)
    {
        string[] owners = [.. problems.Select(problem => tree.OwnerAt(problem.Pointer)).OfType<string>()];
        return owners.Select(tree.Remove).ToArray().Contains(true);
    }

    private static IEnumerable<(ProblemCode, string)> Named(StoryTree tree, EquatableArray<Problem> problems) =>
        problems.Select(problem => (problem.Code, tree.Named(problem.Pointer)));
}
