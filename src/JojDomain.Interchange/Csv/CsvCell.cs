using System.Text;
using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>
/// The text of a value in a cell: a text as it is, anything else as compact JSON. A text that begins as JSON does, or is empty, is written as a JSON string, so
/// that the two are never confused.
/// </summary>
internal static class CsvCell
{
    private const char Guard = '\'';

    /// <summary>The cell of a JSON value.</summary>
    public static string Of(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return value.GetRawText();
        }

        string text = value.GetString()!;
        return text is "" or ['{' or '[' or '"', ..] ? value.GetRawText() : text;
    }

    /// <summary>Writes the value of a cell.</summary>
    /// <param name="writer">Where the JSON goes.</param>
    /// <param name="cell">The cell; not empty.</param>
    /// <param name="isLiteral">Whether a cell that is a JSON literal or number is one, and not a text.</param>
    public static void Write(Utf8JsonWriter writer, string cell, bool isLiteral)
    {
        if ((cell[0] is '{' or '[' or '"' || isLiteral) && IsJson(cell))
        {
            writer.WriteRawValue(cell, skipInputValidation: true);
        }
        else
        {
            writer.WriteStringValue(cell);
        }
    }

    /// <summary>Whether a cell could be a JSON literal or number as well as a text.</summary>
    public static bool IsTwofold(string cell) => cell is "true" or "false" || (cell[0] is '-' or (>= '0' and <= '9') && IsJson(cell));

    /// <summary>The cell with an apostrophe before it where a spreadsheet would run it as a formula.</summary>
    public static string Guarded(string cell) => IsFormula(cell, least: 0) ? Guard + cell : cell;

    /// <summary>The cell without the apostrophe that guards it.</summary>
    public static string Unguarded(string cell) => IsFormula(cell, least: 1) ? cell[1..] : cell;

    // Apostrophes of the text's own before such a character count too, so that what was guarded is distinguished from what was written so.
    private static bool IsFormula(string cell, int least)
    {
        int start = cell.AsSpan().IndexOfAnyExcept(Guard);
        return start >= least && cell[start] is '=' or '+' or '-' or '@' or '\t' or '\r';
    }

    private static bool IsJson(string cell)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(cell));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
