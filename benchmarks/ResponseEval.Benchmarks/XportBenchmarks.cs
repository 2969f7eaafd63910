using BenchmarkDotNet.Attributes;
using ResponseEval.Cdisc;

namespace ResponseEval.Benchmarks;

/// <summary>
/// A transport file of 100 MB in memory, on one thread: 250,000 rows of a subject-level data set with 27 columns of text and 22 of numbers, 420 bytes
/// a row. Every cell is decoded.
/// </summary>
[MemoryDiagnoser]
public class XportBenchmarks
{
    private const int Rows = 250_000;

    private static readonly TableMetadata _table = new("ADSL", [.. Columns()]);
    private readonly byte[] ascii = Write("Placebo");
    private readonly byte[] accented = Write("Plazebö");
    private readonly TableRowBuilder row = new(_table.Columns.Count);

    public XportBenchmarks() => Fill(row, 7, "Placebo");

    [Benchmark(Baseline = true)]
    public double Read() => Sum(ascii);

    [Benchmark]
    public double ReadTextBeyondAscii() => Sum(accented);

    [Benchmark]
    public void WriteRows()
    {
        using var writer = new XportWriter(Stream.Null, _table, XportVersion.V5);
        for (var i = 0; i < Rows; i++)
            writer.Write(row.Row);
        writer.Complete();
    }

    private static double Sum(byte[] file)
    {
        var sum = 0.0;
        using var reader = new XportReader(new MemoryStream(file));
        while (reader.Read())
        {
            foreach (var cell in reader.Row.Cells)
                sum += cell.Number + cell.Length;
        }

        return sum;
    }

    private static IEnumerable<TableColumn> Columns()
    {
        int[] lengths = [12, 11, 4, 3, 3, 20, 20, 20, 5, 5, 32, 1, 22, 1, 1, 1, 1, 1, 1, 1, 1, 6, 4, 20, 20, 27, 1];
        for (var i = 0; i < lengths.Length; i++)
            yield return new TableColumn($"TEXT{i}", TableDataType.String) { Length = lengths[i], Label = $"Text {i}" };
        for (var i = 0; i < 22; i++)
            yield return new TableColumn($"NUMBER{i}", TableDataType.Float) { Label = $"Number {i}" };
    }

    private static byte[] Write(string treatment)
    {
        var stream = new MemoryStream();
        using (var writer = new XportWriter(stream, _table, XportVersion.V5))
        {
            var row = new TableRowBuilder(_table.Columns.Count);
            for (var i = 0; i < Rows; i++)
            {
                Fill(row, i, treatment);
                writer.Write(row.Row);
            }

            writer.Complete();
        }

        return stream.ToArray();
    }

    private static void Fill(TableRowBuilder row, int number, string treatment)
    {
        row.Clear();
        for (var i = 0; i < _table.Columns.Count; i++)
        {
            var column = _table.Columns[i];
            if (column.IsNumeric)
                row.Set(i, (number + i) % 5 == 0 ? null : number % 100 + i / 10.0);
            else if (column.Length == 1)
                row.Set(i, "Y");
            else if (column.Length == 20)
                row.Set(i, treatment);
            else
                row.Set(i, "01-701-1015 and more text to fill"[..(column.Length!.Value * 3 / 4)]);
        }
    }
}
