namespace JojDomain.Interchange;

/// <summary>The cell that a place in the native JSON comes from.</summary>
/// <param name="Index">Which of the sheet's rows it is, counted from 0; negative where it is none.</param>
/// <param name="Row">The number of the row, as people count.</param>
/// <param name="Column">Which of its columns it is, counted from 0; negative where it is the row as a whole.</param>
/// <param name="IsWhole">Whether the place is the whole value of the cell, and not something in it.</param>
internal readonly record struct CellPlace(int Index, int Row, int Column, bool IsWhole)
{
    public static CellPlace None { get; } = new(-1, 1, -1, false);
}
