namespace JojDomain.Interchange;

/// <summary>The cell that a place in the native JSON comes from.</summary>
/// <param name="Index">The index of the row in the sheet, counted from 0; negative where it is not in a row.</param>
/// <param name="Row">The number of the row, as people count.</param>
/// <param name="Column">The index of the column, counted from 0; negative for the row as a whole.</param>
/// <param name="IsWhole">Whether the place is the whole value of the cell, and not something in it.</param>
internal readonly record struct CellPlace(int Index, int Row, int Column, bool IsWhole)
{
    public static CellPlace None { get; } = new(-1, 1, -1, false);
}
