namespace ResponseEval.Cdisc;

/// <summary>What a cell holds.</summary>
public enum CellKind : byte
{
    /// <summary>Nothing. SAS has 28 kinds of nothing for numbers: see <see cref="Cell.MissingCode"/>.</summary>
    Missing,

    /// <summary>Text. The empty text counts as missing in every format but Dataset-JSON, which tells it from null.</summary>
    Text,

    /// <summary>A number; in a column of dates, days or seconds since 1960-01-01, as SAS counts.</summary>
    Number,
}

/// <summary>One cell of a row: a number, or a place in the row's bytes.</summary>
public readonly struct Cell
{
    private Cell(CellKind kind, int start, int length, double number, byte missingCode)
    {
        Kind = kind;
        Start = start;
        Length = length;
        Number = number;
        MissingCode = missingCode;
    }

    /// <summary>What it holds.</summary>
    public CellKind Kind { get; }

    /// <summary>Where its UTF-8 text begins in the row's bytes. A number has text too where its file wrote digits; its length is 0 where it did not.</summary>
    public int Start { get; }

    /// <summary>The length of its text in bytes.</summary>
    public int Length { get; }

    /// <summary>The number; 0 if it is not one.</summary>
    public double Number { get; }

    /// <summary>The SAS special missing value of a missing number: (byte)'.' for the ordinary one, '_' or 'A' to 'Z' for the special ones.</summary>
    public byte MissingCode { get; }

    /// <summary>A missing cell.</summary>
    /// <param name="code">The kind of missing value, '.' by default.</param>
    public static Cell Missing(byte code = (byte)'.') => new(CellKind.Missing, 0, 0, 0, code);

    /// <summary>A cell of text.</summary>
    /// <param name="start">Where the text begins in the row's bytes.</param>
    /// <param name="length">Its length in bytes.</param>
    public static Cell Text(int start, int length) => new(CellKind.Text, start, length, 0, 0);

    /// <summary>A cell with a number, and the digits that the file wrote if it wrote any.</summary>
    /// <param name="number">The number.</param>
    /// <param name="start">Where the digits begin in the row's bytes.</param>
    /// <param name="length">Their length in bytes; 0 if there are none.</param>
    public static Cell OfNumber(double number, int start = 0, int length = 0) => new(CellKind.Number, start, length, number, 0);
}
