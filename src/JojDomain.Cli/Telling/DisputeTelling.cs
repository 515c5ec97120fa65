using JojDomain.Cli.Output;

namespace JojDomain.Cli.Telling;

/// <summary>Tells where accounts differ: the property, and below it what each side says.</summary>
internal sealed class DisputeTelling(Page page, Names names, ValueWords say, VoiceWords voices, StatementWords statements)
{
    public void Tell(Dispute dispute)
    {
        page.Line(
            0,
            new Piece(names.WithId(dispute.Subject), Style.Strong),
            dispute.Property is { } property ? $": {Wording.Spaced(property.Name)}" : "",
            dispute.Item is { } item ? $" ({item})" : "",
            dispute.AsOf is { } time ? $", as of {say.Time(time)}" : "");
        foreach (Position position in dispute.Positions)
        {
            Statement? statement = position.Statement is { } said ? said with { AsOf = null } : null;
            string marks = statement is null ? "" : statements.Marks(statement);
            page.Line(
                2,
                string.Join("; ", position.Voices.Select(voices.Of)),
                new Piece(position.Claims.IsEmpty ? "" : $" ({string.Join(", ", position.Claims.Select(static claim => claim.Id))})", Style.Faint),
                statement is null ? "" : ": ",
                new Piece(marks, Style.Marked),
                marks.Length == 0 ? "" : " ",
                statement is null ? "" : statements.Value(statement));
        }
    }
}
