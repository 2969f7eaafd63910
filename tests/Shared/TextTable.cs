using System.Text;

namespace ResponseEval.Tests;

/// <summary>Rows of words as text with aligned columns.</summary>
internal sealed class TextTable(params string[] header)
{
    private readonly List<string[]> _rows = [header, [.. header.Select(name => new string('-', name.Length))]];

    internal void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = Enumerable.Range(0, _rows[0].Length).Select(column => _rows.Max(row => row[column].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var row in _rows)
            text.AppendLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        return text.ToString();
    }
}
