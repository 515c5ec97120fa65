using System.Globalization;
using System.Text.Json;
using JojDomain.Serialization;

namespace JojDomain.Interchange;

/// <content>What is wrong with the rows of a claim, and what repeats something else than is there.</content>
internal sealed partial class ClaimTable
{
    private const string NoId = "the row does not say of which claim it is";

    public override void Check(List<Unplaced> refusals, List<Unplaced> unplaced)
    {
        base.Check(refusals, unplaced);
        foreach (ClaimGroup group in _claims)
        {
            if (Cell(group.Rows[0], Column("claim")).Length == 0)
            {
                refusals.AddRange(group.Rows.Select(index => new Unplaced(Sheet.PlaceOf(Sheet.Rows[index].Number, Column("claim")), NoId)));
                continue;
            }

            refusals.AddRange(Enumerable.Range(0, _columns.Length)
                .Where(column => _columns[column]?.Level is ClaimLevel.Claim or ClaimLevel.Attribution)
                .SelectMany(column => Contradictions(group, column)));
            unplaced.AddRange(group.Rows
                .Where(index => Cell(index, Column(ClaimColumn.Number)) is { Length: > 0 } number && !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                .Select(index => new Unplaced(Sheet.PlaceOf(Sheet.Rows[index].Number, Column(ClaimColumn.Number)), "the place of a statement is a number")));
        }
    }

    /// <summary>The cells of repeated columns that do not hold what they would repeat.</summary>
    /// <param name="story">The story that was read.</param>
    public IEnumerable<Unplaced> RepeatedOtherwise(Story story)
    {
        int[] columns = [.. Enumerable.Range(0, _columns.Length).Where(column => _columns[column]?.Level == ClaimLevel.Repeated)];
        if (columns.Length == 0)
        {
            yield break;
        }

        Dictionary<string, JsonElement> sources = story.Content.Sources.ToDictionary(static source => source.Id.Text, static source => JsonElement.Parse(StoryJson.EntityToUtf8Bytes(source)), StringComparer.Ordinal);
        foreach ((ClaimGroup group, Claim said) in _claims.Zip(story.Content.Claims))
        {
            using JsonDocument document = JsonDocument.Parse(StoryJson.EntityToUtf8Bytes(said));
            JsonElement claim = document.RootElement;
            foreach (int index in group.Rows)
            {
                int number = group.Statements.IndexOf(index);
                JsonElement statement = number >= 0 ? claim.GetProperty("statements")[number] : default;
                foreach (int column in columns.Where(column => Cell(index, column).Length > 0))
                {
                    string? repeated = ClaimRows.RepeatedCell(_columns[column]!.Member, claim, statement, sources);
                    if (Cell(index, column) != repeated)
                    {
                        yield return new Unplaced(
                            Sheet.PlaceOf(Sheet.Rows[index].Number, column),
                            repeated is null ? "the column repeats what is in other columns and sheets, and nothing of this is there" : $"the column repeats what is in other columns and sheets, and there it is {repeated}");
                    }
                }
            }
        }
    }

    private IEnumerable<Unplaced> Contradictions(ClaimGroup group, int column)
    {
        int first = FirstWith(group, column);
        return first < 0 ? [] : group.Rows
            .Where(index => Cell(index, column).Length > 0 && Cell(index, column) != Cell(first, column))
            .Select(index => new Unplaced(
                Sheet.PlaceOf(Sheet.Rows[index].Number, column),
                string.Create(CultureInfo.InvariantCulture, $"row {Sheet.Rows[first].Number}, which is of the same claim, has something else here")));
    }
}
