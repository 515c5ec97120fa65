namespace JojDomain.Interchange;

/// <summary>What a second look at sheets knows of their cells: which are texts in spite of their look, and which columns have no place.</summary>
internal sealed class SheetCells
{
    private readonly HashSet<(Sheet Sheet, int Row, int Column)> _others = [];
    private readonly HashSet<(Sheet Sheet, int Column)> _left = [];
    private readonly HashSet<Sheet> _leftSheets = [];

    /// <summary>Takes the other reading of a cell; false where it has one only, or was turned before.</summary>
    public bool Turn(Sheet sheet, int row, int column, string cell) => CsvCell.IsTwofold(cell) && _others.Add((sheet, row, column));

    /// <summary>Leaves a column out; false where it is left out already.</summary>
    public bool Leave(Sheet sheet, int column) => _left.Add((sheet, column));

    /// <summary>Leaves a sheet out; false where it is left out already.</summary>
    public bool Leave(Sheet sheet) => _leftSheets.Add(sheet);

    public bool IsLeft(Sheet sheet, int column) => _left.Contains((sheet, column));

    public bool IsLeft(Sheet sheet) => _leftSheets.Contains(sheet);

    /// <summary>Whether a cell that could be a literal is one: the words <c>true</c> and <c>false</c> are, and numbers are texts, unless it was turned.</summary>
    public bool IsLiteral(Sheet sheet, int row, int column, string cell) =>
        CsvCell.IsTwofold(cell) && (cell is "true" or "false") != _others.Contains((sheet, row, column));
}
