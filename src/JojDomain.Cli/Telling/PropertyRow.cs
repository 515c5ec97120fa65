namespace JojDomain.Cli.Telling;

/// <summary>One statable property: what an entity holds of it, and what a statement says of it, both in words.</summary>
internal sealed record PropertyRow(Property Property, Func<Entity, Told> Held, Func<Statement, Told> Said);
