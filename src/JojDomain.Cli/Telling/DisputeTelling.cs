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
            $": {Wording.Spaced(dispute.Property.Name)}",
            dispute.AsOf is { } time ? $", as of {say.Time(time)}" : "");
        foreach (DisputePosition position in dispute.Positions)
        {
            Statement statement = position.Statement with { AsOf = null };
            page.Line(
                2,
                string.Join("; ", position.Voices.Select(voices.Of)),
                new Piece($" ({string.Join(", ", position.Claims.Select(static claim => claim.Id))})", Style.Faint),
                ": ",
                new Piece(statements.Marks(statement), Style.Marked),
                statements.Marks(statement).Length == 0 ? "" : " ",
                statements.Value(statement));
        }
    }
}
