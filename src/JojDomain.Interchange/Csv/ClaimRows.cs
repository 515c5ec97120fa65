using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>The sheet of claims: a row for each statement, and one for a claim without any, with the cells of the claim in each.</summary>
internal sealed class ClaimRows
{
    private static readonly string[] Operators = ["equals", "includes", "excludes"];
    private static readonly string[] Hedges = ["polarity", "modality", "certainty", "quantifier"];

    private readonly Story _story;
    private readonly JsonElement _claims;
    private readonly Dictionary<string, JsonElement> _sources;
    private readonly ClaimColumn[] _columns;

    /// <summary>The sheet of a story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="claims">The list of claims in its native JSON.</param>
    /// <param name="sources">The list of sources in its native JSON; undefined where there is none.</param>
    public ClaimRows(Story story, JsonElement claims, JsonElement sources)
    {
        _story = story;
        _claims = claims;
        _sources = sources.ValueKind == JsonValueKind.Array
            ? sources.EnumerateArray().ToDictionary(static source => source.GetProperty("id").GetString()!, StringComparer.Ordinal)
            : [];
        _columns = [.. ClaimColumn.First, .. OtherColumns()];
    }

    public void Write(CsvWriter writer)
    {
        writer.WriteRow(_columns.Select(static column => column.Name));
        foreach (JsonElement json in _claims.EnumerateArray())
        {
            var claim = (Claim)_story.Get(new EntityRef(json.GetProperty("id").GetString()!));
            string?[] cells = [.. _columns.Select(column => ClaimCell(column, claim, json))];
            if (claim.Statements.IsEmpty)
            {
                writer.WriteRow(cells);
                continue;
            }

            int index = 0;
            foreach (JsonElement statement in json.GetProperty("statements").EnumerateArray())
            {
                for (int column = 0; column < _columns.Length; column++)
                {
                    cells[column] = _columns[column].Level switch
                    {
                        ClaimLevel.Statement => StatementCell(_columns[column].Member, claim.Statements[index], statement, index),
                        ClaimLevel.Repeated => RepeatedCell(_columns[column].Member, json, statement, _sources),
                        _ => cells[column],
                    };
                }

                writer.WriteRow(cells);
                index++;
            }
        }
    }

    private IEnumerable<ClaimColumn> OtherColumns()
    {
        var others = new Dictionary<ClaimLevel, MemberOrder>
        {
            [ClaimLevel.Claim] = new(),
            [ClaimLevel.Attribution] = new(),
            [ClaimLevel.Statement] = new(),
        };
        foreach (JsonElement json in _claims.EnumerateArray())
        {
            var claim = (Claim)_story.Get(new EntityRef(json.GetProperty("id").GetString()!));
            others[ClaimLevel.Claim].Add(json, claim.Unknown);
            others[ClaimLevel.Attribution].Add(json.GetProperty("attribution"), claim.Attribution.Unknown);
            if (!claim.Statements.IsEmpty)
            {
                int index = 0;
                foreach (JsonElement statement in json.GetProperty("statements").EnumerateArray())
                {
                    others[ClaimLevel.Statement].Add(statement, claim.Statements[index++].Unknown);
                }
            }
        }

        return others.SelectMany(static level => level.Value.Names
            .Where(name => !(level.Key == ClaimLevel.Claim && name is "attribution" or "statements"))
            .Where(name => !(level.Key == ClaimLevel.Statement && Operators.Contains(name)))
            .Where(name => !ClaimColumn.First.Any(column => column.Level == level.Key && column.Member == name))
            .Select(name => ClaimColumn.Other(level.Key, name)));
    }

    private string? ClaimCell(ClaimColumn column, Claim claim, JsonElement json) => column.Level switch
    {
        ClaimLevel.Claim => MemberCell.Of(json, column.Member, claim.Unknown),
        ClaimLevel.Attribution => MemberCell.Of(json.GetProperty("attribution"), column.Member, claim.Attribution.Unknown),
        ClaimLevel.Repeated => RepeatedCell(column.Member, json, default, _sources),
        _ => null,
    };

    private static string? StatementCell(string member, Statement statement, JsonElement json, int index) => member switch
    {
        ClaimColumn.Number => FormattableString.Invariant($"{index + 1}"),
        ClaimColumn.Operator => Operators.First(name => json.TryGetProperty(name, out _)),
        ClaimColumn.Value => CsvCell.Of(json.GetProperty(Operators.First(name => json.TryGetProperty(name, out _)))),
        _ => MemberCell.Of(json, member, statement.Unknown),
    };

    /// <summary>The cell of a column that repeats what others hold; null where they hold nothing of it.</summary>
    /// <param name="member">What it repeats.</param>
    /// <param name="claim">The claim in native JSON.</param>
    /// <param name="statement">The statement of the row; undefined where there is none.</param>
    /// <param name="sources">The sources in native JSON, by id.</param>
    public static string? RepeatedCell(string member, JsonElement claim, JsonElement statement, IReadOnlyDictionary<string, JsonElement> sources) => member switch
    {
        "hedges" => HedgesOf(claim, statement),
        "source" => SourceOf(claim),
        _ => SourceOf(claim) is { } id && sources.TryGetValue(id, out JsonElement source) && source.TryGetProperty(member, out JsonElement value) ? CsvCell.Of(value) : null,
    };

    // The source in which a claim is read: the first through which it came, or that of its first passage.
    private static string? SourceOf(JsonElement claim)
    {
        if (claim.GetProperty("attribution").TryGetProperty("via", out JsonElement via) && via.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement hop in via.EnumerateArray())
            {
                if (hop.ValueKind == JsonValueKind.String)
                {
                    return hop.GetString();
                }

                if (hop.TryGetProperty("source", out JsonElement source) && source.ValueKind == JsonValueKind.String)
                {
                    return source.GetString();
                }
            }
        }

        return claim.TryGetProperty("evidence", out JsonElement evidence) ? evidence[0].GetProperty("source").GetString() : null;
    }

    // How firmly a statement is made, as the words that its members hold.
    private static string? HedgesOf(JsonElement claim, JsonElement statement)
    {
        JsonElement attribution = claim.GetProperty("attribution");
        List<string> words = [];
        if (statement.ValueKind == JsonValueKind.Object)
        {
            words.AddRange(Hedges.Where(name => statement.TryGetProperty(name, out _)).Select(name => CsvCell.Of(statement.GetProperty(name))));
        }

        if (attribution.TryGetProperty("distance", out JsonElement distance))
        {
            words.Add(CsvCell.Of(distance.ValueKind == JsonValueKind.Object && distance.TryGetProperty("kind", out JsonElement kind) ? kind : distance));
        }

        if (attribution.TryGetProperty("scopalPolarity", out JsonElement scopal))
        {
            words.Add(CsvCell.Of(scopal));
        }

        return words.Count == 0 ? null : string.Join(", ", words);
    }
}
