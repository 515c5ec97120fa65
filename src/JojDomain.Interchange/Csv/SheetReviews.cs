namespace JojDomain.Interchange;

/// <summary>The reviews of claims in other people's sheet.</summary>
internal sealed class SheetReviews(Id<Source> sheet)
{
    private readonly OrderedDictionary<string, Source> _sources = new(StringComparer.Ordinal);

    /// <summary>The articles that the reviews are in.</summary>
    public IEnumerable<Source> Sources => _sources.Values;

    /// <summary>The review of a row; null where it has none.</summary>
    public Review? Read(SheetRow row, List<Unplaced> notes)
    {
        string? label = row.Take(SheetRole.Label);
        string? body = row.Take(SheetRole.Review);
        string? reviewer = row.Peek(SheetRole.Reviewer);
        if (label is null && body is null)
        {
            return null;
        }

        if (reviewer is not null && reviewer.Contains(':', StringComparison.Ordinal) && !WebAddress.TryParse(reviewer, out _))
        {
            notes.Add(new Unplaced(row.PlaceOf(SheetRole.Reviewer), "it looks like an address and is none; it is kept as the reviewer's name, as it is written"));
        }

        _ = row.Take(SheetRole.Reviewer);
        return new Review
        {
            Reviewer = reviewer is null ? sheet : new DescribedVoice(reviewer),
            Label = label is null ? null : new LangText(label),
            Words = body is null ? null : new LangText(body),
            When = Day(row),
            Source = SourceOf(row),
        };
    }

    // A day that is none is said with an open term, as all is that is left.
    private static Reported<When> Day(SheetRow row)
    {
        if (!EdtfDate.TryParse(row.Peek(SheetRole.Reviewed)?.Trim(), out EdtfDate? day))
        {
            return default;
        }

        _ = row.Take(SheetRole.Reviewed);
        return (When)day;
    }

    private Id<Source>? SourceOf(SheetRow row)
    {
        if (!WebAddress.TryParse(row.Peek(SheetRole.Address)?.Trim(), out WebAddress? address))
        {
            return null;
        }

        string id = StableId.Of("review", row.Take(SheetRole.Address)!);
        _sources.TryAdd(id, new Source { Id = new(id), Kind = SourceKind.FactCheck, Address = address });
        return new(id);
    }
}
