using System.Globalization;

namespace ResponseEval.Cdisc;

/// <summary>Looks for numbers whose digits say more than a floating-point number holds: a file without digits cannot keep them.</summary>
internal sealed class LostDigits(TableMetadata table)
{
    /// <summary>So many digits every double holds.</summary>
    private const int AlwaysHeld = 15;

    private readonly long[] counts = new long[table.Columns.Count];
    private readonly string?[] examples = new string?[table.Columns.Count];

    /// <summary>One warning for each column that loses digits.</summary>
    public IEnumerable<TableWarning> Warnings
    {
        get
        {
            for (var i = 0; i < counts.Length; i++)
                if (counts[i] > 0)
                    yield return new TableWarning(
                        $"column {table.Columns[i].Name}",
                        string.Create(CultureInfo.InvariantCulture, $"{counts[i]} numbers have more digits than SAS can hold and were rounded, for example {examples[i]}."));
        }
    }

    public void Look(in TableRow row)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            if (row.Cells[i] is not { Kind: CellKind.Number, Length: > AlwaysHeld } cell)
                continue;
            var digits = row.Text(i)!;
            if (IsHeld(digits, cell.Number))
                continue;
            counts[i]++;
            examples[i] ??= digits.Length > 40 ? digits[..40] + "…" : digits;
        }
    }

    private static bool IsHeld(string digits, double number) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
        && decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var held)
        && exact == held;
}
