using System.Globalization;
using System.Text.RegularExpressions;

namespace JojDomain.Interchange;

/// <summary>The agreements of other people's sheet, a row each, and their parties.</summary>
/// <param name="sheet">The name of the sheet.</param>
/// <param name="key">What distinguishes the sheet from every other.</param>
internal sealed partial class SheetAgreements(string sheet, string key)
{
    // A sheet that has a buyer and a supplier says who agreed, and not who pays whom.
    private static readonly (SheetRole Name, SheetRole Number, PartyRole Role)[] Sides =
    [
        (SheetRole.Payer, SheetRole.PayerId, PartyRole.Payer),
        (SheetRole.Payee, SheetRole.PayeeId, PartyRole.Payee),
        (SheetRole.Buyer, SheetRole.BuyerId, PartyRole.Buyer),
        (SheetRole.Supplier, SheetRole.SupplierId, PartyRole.Supplier),
    ];

    private readonly List<Agreement> _all = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, Organisation> _organisations = new(StringComparer.Ordinal);

    /// <summary>The columns that give a party.</summary>
    public static IEnumerable<SheetRole> PartyColumns => Sides.SelectMany(static side => new[] { side.Name, side.Number });

    public IEnumerable<Agreement> All => _all;

    public IEnumerable<Organisation> Organisations => _organisations.Values;

    /// <summary>The agreement that was read last.</summary>
    public Id<Agreement> Last => _all[^1].Id;

    /// <summary>Whether a row is a sum of others, as people write below a column: one of its cells says so, and it names no two parties.</summary>
    public static bool IsSum(SheetRow row) =>
        Sides.Count(side => row.Peek(side.Name) is not null) < 2
        && Sides.Select(static side => side.Name).Append(SheetRole.Subject).Append(SheetRole.Reference).Any(role => row.Peek(role) is { } cell && Total().IsMatch(cell));

    /// <summary>Reads the agreement of a row: what has a property.</summary>
    public IEnumerable<Statement> Read(SheetRow row, List<Unplaced> notes)
    {
        string number = row.Number.ToString(CultureInfo.InvariantCulture);
        string name = row.Peek(SheetRole.Reference) ?? row.Peek(SheetRole.Subject) ?? $"{sheet} row {number}";
        Id<Agreement> id = IdOf(row, number);
        _all.Add(new Agreement { Id = id, Names = [new Name(name)] });
        List<Statement> statements = [];
        if (row.Take(SheetRole.Reference) is { } reference)
        {
            statements.Add(Agreement.Properties.Names.Including(id, new Name(reference)));
        }

        if (row.Take(SheetRole.Subject) is { } subject)
        {
            statements.Add(Agreement.Properties.Subject.Of(id, new LangText(subject)));
        }

        List<Party> parties = [];
        foreach ((SheetRole nameRole, SheetRole numberRole, PartyRole role) in Sides)
        {
            if (Party(row, nameRole, numberRole, statements) is { } party)
            {
                parties.Add(new(party, role));
            }
        }

        if (parties.Count > 0)
        {
            statements.Add(Agreement.Properties.Parties.Including(id, [.. parties]));
        }

        statements.AddRange(Sum(row, id, parties, notes));
        statements.AddRange(Days(row, id));
        return statements;
    }

    // An agreement that its payer or buyer numbers is the same in every sheet: by both parties and the number, since a decision may have several. Another is known by its row alone.
    private Id<Agreement> IdOf(SheetRow row, string number)
    {
        if (row.Peek(SheetRole.Reference) is { } reference
            && (row.Peek(SheetRole.PayerId) ?? row.Peek(SheetRole.Payer) ?? row.Peek(SheetRole.BuyerId) ?? row.Peek(SheetRole.Buyer)) is { } one
            && (row.Peek(SheetRole.PayeeId) ?? row.Peek(SheetRole.Payee) ?? row.Peek(SheetRole.SupplierId) ?? row.Peek(SheetRole.Supplier)) is { } other)
        {
            Id<Agreement> numbered = new(StableId.Of("agreement", one.Trim(), reference.Trim(), other.Trim()));
            if (_ids.Add(numbered.Text))
            {
                return numbered;
            }
        }

        return new(StableId.Of("agreement", key, number));
    }

    private EntityRef? Party(SheetRow row, SheetRole nameRole, SheetRole numberRole, List<Statement> statements)
    {
        string? name = row.Take(nameRole)?.Trim();
        string? number = row.Peek(numberRole)?.Trim();
        if (name is null && number is null)
        {
            return null;
        }

        Id<Organisation> id = new(StableId.Of("organisation", number is null ? "name" : "number", number ?? name!));
        if (!_organisations.TryGetValue(id.Text, out Organisation? known))
        {
            _organisations.Add(id.Text, known = new Organisation { Id = id, Names = [new Name(name ?? number!)] });
        }

        if (name is not null)
        {
            if (number is not null && known.Names.Count == 1 && known.Names[0].Text == number)
            {
                _organisations[id.Text] = known with { Names = [new Name(name)] };
            }

            statements.Add(Organisation.Properties.Names.Including(id, new Name(name)));
        }

        if (row.Other(id, numberRole) is { } numbered)
        {
            statements.Add(numbered);
        }

        return id;
    }

    private static IEnumerable<Statement> Sum(SheetRow row, Id<Agreement> id, List<Party> parties, List<Unplaced> notes)
    {
        if (row.Peek(SheetRole.Amount) is not { } cell)
        {
            yield break;
        }

        if (SheetAmount.Read(cell) is not { } sum)
        {
            notes.Add(new Unplaced(row.PlaceOf(SheetRole.Amount), "the amount is no number, or could be two; it is kept as a text"));
            yield break;
        }

        CurrencyCode? signed = SheetAmount.CurrencyIn(cell) ?? SheetAmount.CurrencyIn(row.HeaderOf(SheetRole.Amount));
        bool isCode = CurrencyCode.TryParse(row.Peek(SheetRole.Currency)?.Trim(), out CurrencyCode? code);
        if (isCode && signed is not null && signed != code)
        {
            notes.Add(new Unplaced(row.PlaceOf(SheetRole.Amount), "the amount has the sign of another currency than its row; it is kept as a text"));
            yield break;
        }

        _ = row.Take(SheetRole.Amount);
        if (isCode)
        {
            _ = row.Take(SheetRole.Currency);
        }

        var amount = new Amount(new Money(sum, currency: (code ?? signed) is { } currency ? currency : default(Reported<CurrencyCode>)))
        {
            Payer = In(PartyRole.Payer),
            Payee = In(PartyRole.Payee),
        };
        yield return Agreement.Properties.Amounts.Including(id, amount);

        Reported<EntityRef> In(PartyRole role) => parties.Find(party => party.Role == role) is { } party ? party.Organisation : default(Reported<EntityRef>);
    }

    private static IEnumerable<Statement> Days(SheetRow row, Id<Agreement> id)
    {
        EdtfDate? signed = Day(row, SheetRole.Signed);
        EdtfDate? ends = Day(row, SheetRole.Ends);
        if (signed is not null && ends is not null && signed.OrderAgainst(ends) == DateOrder.After)
        {
            yield break;
        }

        if (signed is not null)
        {
            _ = row.Take(SheetRole.Signed);
            yield return Agreement.Properties.Status.Including(id, new DatedState<AgreementStatus> { State = AgreementStatus.Signed, When = (When)signed });
        }

        if (ends is not null)
        {
            _ = row.Take(SheetRole.Ends);
            yield return Agreement.Properties.Period.Of(id, new TimePeriod(signed, ends));
        }
    }

    [GeneratedRegex(@"^\s*(grand |sous-|sub-?)?tota(l|ls|ux)( général| general)?\s*:?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Total();

    private static EdtfDate? Day(SheetRow row, SheetRole role) => EdtfDate.TryParse(row.Peek(role)?.Trim(), out EdtfDate? day) ? day : null;
}
