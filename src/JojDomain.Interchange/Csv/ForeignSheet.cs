using System.Globalization;

namespace JojDomain.Interchange;

/// <summary>Reads other people's sheet: a table of claims, or of agreements. What it states are claims by the sheet, each with its row as evidence.</summary>
internal sealed class ForeignSheet
{
    private readonly Sheet _sheet;
    private readonly SheetRole[] _roles;
    private readonly Id<Source> _source;
    private readonly WebAddress? _address;
    private readonly List<Unplaced> _notes = [];
    private readonly List<Claim> _claims = [];
    private readonly SheetReviews _reviews;
    private readonly SheetAgreements _agreements;

    private ForeignSheet(Sheet sheet, WebAddress? address)
    {
        _sheet = sheet;
        _address = address;
        _roles = SheetHeaders.Of(sheet.Headers);
        // Sheets are called "data.csv" everywhere.
        string key = StableId.Of(sheet.Name, StableId.Hash(sheet.Text));
        _source = new(StableId.Of("sheet", key));
        _reviews = new SheetReviews(_source);
        _agreements = new SheetAgreements(sheet.Name, key);
    }

    /// <summary>Reads a sheet.</summary>
    public static ImportedStory Read(Sheet sheet, WebAddress? address)
    {
        if (sheet.Faults is { IsEmpty: false } faults)
        {
            return new ImportedStory { Refusals = faults };
        }

        int width = sheet.Rows.Count == 0 ? 0 : sheet.Rows.Max(static row => row.Cells.Length);
        int named = sheet.Headers.Where(static header => header.Length > 0).Distinct(StringComparer.Ordinal).Count();
        if (named < 2 || named * 2 < width)
        {
            return Refused($"{sheet.Name} row 1", string.Create(CultureInfo.InvariantCulture, $"there is no row of headers: it names {named} of {Math.Max(width, sheet.Headers.Length)} columns"));
        }

        int[] gaps = Gaps(sheet);
        return gaps.Length > 1
            ? Refused(sheet.PlaceOf(1, gaps[0]), string.Create(CultureInfo.InvariantCulture, $"{gaps.Length} columns between others have no header, as where one goes over several columns or rows; give each its own"))
            : new ForeignSheet(sheet, address).Read();
    }

    // The columns without a header between those that have one, if anything is in them.
    private static int[] Gaps(Sheet sheet)
    {
        int first = Array.FindIndex(sheet.Headers, static header => header.Length > 0);
        int last = Array.FindLastIndex(sheet.Headers, static header => header.Length > 0);
        return first < 0 ? [] :
        [
            .. Enumerable.Range(first, last - first).Where(column => sheet.Headers[column].Length == 0
                && sheet.Rows.Any(row => column < row.Cells.Length && !string.IsNullOrWhiteSpace(row.Cells[column]))),
        ];
    }

    private static ImportedStory Refused(string place, string reason) => new() { Refusals = [new Unplaced(place, reason)] };

    private ImportedStory Read()
    {
        bool hasParty = SheetAgreements.PartyColumns.Any(Has);
        bool isAgreements = hasParty && Has(SheetRole.Amount);
        if (!isAgreements && !Has(SheetRole.Claim))
        {
            string[] missing =
            [
                .. Missing("a claim", false), .. Missing("a party", hasParty), .. Missing("an amount", Has(SheetRole.Amount)),
                .. Missing("a date", Has(SheetRole.Signed)), .. Missing("a currency", Has(SheetRole.Currency)),
            ];
            return Refused($"{_sheet.Name} row 1", $"the sheet has neither claims nor agreements: no column is of {string.Join(", ", missing)}");
        }

        Describe(isAgreements);
        foreach (SheetRow row in SheetRow.In(_sheet, _roles))
        {
            if (isAgreements && SheetAgreements.IsSum(row))
            {
                _notes.AddRange(row.Left("the row is a sum of others, and no agreement"));
                continue;
            }

            _claims.AddRange(isAgreements ? [Agreement(row)] : Claims(row));
            _notes.AddRange(row.Left("the row is longer than that of the headers"));
        }

        return Story(isAgreements);
    }

    private ImportedStory Story(bool isAgreements)
    {
        var content = new StoryContent
        {
            Organisations = [.. _agreements.Organisations],
            Agreements = [.. _agreements.All],
            Sources = [new Source { Id = _source, Kind = SourceKind.Dataset, Title = new LangText(_sheet.Name), Address = _address }, .. _reviews.Sources],
            Claims = [.. _claims],
        };
        return ImportedStory.Of(content, _notes, _sheet.Name);
    }

    private static string[] Missing(string what, bool isThere) => isThere ? [] : [what];

    private bool Has(SheetRole role) => Array.IndexOf(_roles, role) >= 0;

    // Whether amounts have the sign of their currency, in the header or in a cell.
    private bool HasSigns()
    {
        int column = Array.IndexOf(_roles, SheetRole.Amount);
        return _sheet.Rows.Select(static row => row.Cells).Prepend(_sheet.Headers).Any(cells => column < cells.Length && SheetAmount.CurrencyIn(cells[column]) is not null);
    }

    private void Describe(bool isAgreements)
    {
        if (_sheet.IsGuessed)
        {
            _notes.Add(new Unplaced(_sheet.Name, "the bytes are no UTF-8, and were read as Windows-1252"));
        }

        if (isAgreements && !Has(SheetRole.Currency) && !HasSigns())
        {
            _notes.Add(new Unplaced($"{_sheet.Name} row 1", "no column is of the currency of the amounts, which have none"));
        }

        for (int column = 0; column < _sheet.Headers.Length; column++)
        {
            if (_sheet.Headers[column].AsSpan().IndexOfAny("ÃÂ\uFFFD") is >= 0 and var at && at + 1 < _sheet.Headers[column].Length && !char.IsAsciiLetter(_sheet.Headers[column][at + 1]))
            {
                _notes.Add(new Unplaced(_sheet.PlaceOf(1, column), "the header was decoded wrongly before it came here, and is left as it is"));
            }
        }
    }

    private Claim Agreement(SheetRow row)
    {
        List<Statement> statements = [.. _agreements.Read(row, _notes)];
        statements.AddRange(row.Others(_agreements.Last, _notes));
        return Said(row, "row", statements);
    }

    private IEnumerable<Claim> Claims(SheetRow row)
    {
        if (row.Take(SheetRole.Claim) is not { } words)
        {
            _notes.AddRange(row.Left("the row has no claim"));
            yield break;
        }

        string? speaker = row.Take(SheetRole.Speaker);
        var claim = new Claim
        {
            Id = IdOf(row, "claim"),
            Attribution = new() { Voice = speaker is null ? new UnknownVoice() : new DescribedVoice(speaker), Via = [Hop.Through(_source)] },
            Words = new LangText(words),
            Quotation = row.Take(SheetRole.Spoken) is { } spoken ? new Quotation { Segments = [new QuotedWords { Words = spoken }] } : null,
            Reviews = _reviews.Read(row, _notes) is { } review ? [review] : [],
            Evidence = [row.Passage(_source)],
        };
        yield return claim;
        List<Statement> others = [.. Title(row, claim), .. row.Others(claim.Id, _notes)];
        if (others.Count > 0)
        {
            yield return Said(row, "row", others);
        }
    }

    private static Statement[] Title(SheetRow row, Claim claim) =>
        claim.Reviews is [{ Source: { } source }] && row.Other(source, SheetRole.Title) is { } title ? [title] : [];

    private Claim Said(SheetRow row, string part, IEnumerable<Statement> statements) => new()
    {
        Id = IdOf(row, part),
        Attribution = new() { Voice = _source, Via = [Hop.Through(_source)] },
        Statements = [.. statements],
        Evidence = [row.Passage(_source)],
    };

    private Id<Claim> IdOf(SheetRow row, string part) => new(StableId.Of(_source.Text, part, row.Number.ToString(CultureInfo.InvariantCulture)));
}
