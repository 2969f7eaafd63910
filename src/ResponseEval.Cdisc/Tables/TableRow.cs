using System.Text;

namespace ResponseEval.Cdisc;

/// <summary>One row, as it lies in its reader's memory: valid until the reader goes on.</summary>
/// <param name="bytes">The texts, UTF-8.</param>
/// <param name="cells">The cells, in the order of the columns.</param>
public readonly ref struct TableRow(ReadOnlySpan<byte> bytes, ReadOnlySpan<Cell> cells)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;

    /// <summary>The cells, in the order of the columns.</summary>
    public ReadOnlySpan<Cell> Cells { get; } = cells;

    /// <summary>True if a cell holds nothing, or the empty text.</summary>
    /// <param name="column">The index of the column.</param>
    public bool IsMissing(int column) => Cells[column] is { Kind: CellKind.Missing } or { Kind: CellKind.Text, Length: 0 };

    /// <summary>The text of a cell, UTF-8; of a number, the digits its file wrote, if it wrote any. Empty if missing.</summary>
    /// <param name="column">The index of the column.</param>
    public ReadOnlySpan<byte> Utf8(int column) => bytes.Slice(Cells[column].Start, Cells[column].Length);

    /// <summary>The text of a cell; null if missing or empty.</summary>
    /// <param name="column">The index of the column.</param>
    public string? Text(int column) => Cells[column].Length == 0 ? null : Encoding.UTF8.GetString(Utf8(column));

    /// <summary>The number of a cell; null if it holds none.</summary>
    /// <param name="column">The index of the column.</param>
    public double? Number(int column) => Cells[column].Kind == CellKind.Number ? Cells[column].Number : null;
}
