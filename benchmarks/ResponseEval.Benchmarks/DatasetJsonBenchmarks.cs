using System.Text;
using BenchmarkDotNet.Attributes;
using ResponseEval.Cdisc;

namespace ResponseEval.Benchmarks;

/// <summary>
/// A table of tumour results in memory, on one thread: 500,000 rows of 24 columns, 100 MB as NDJSON. Every cell is decoded; what is written goes nowhere.
/// </summary>
[MemoryDiagnoser]
public class DatasetJsonBenchmarks
{
    private const int Rows = 500_000;

    private static readonly TableMetadata _table = new("TR",
    [
        .. new[] { "STUDYID", "DOMAIN", "USUBJID", "TRGRPID", "TRLNKGRP", "TRLNKID", "TRTESTCD", "TRTEST", "TRORRES", "TRORRESU", "TRSTRESC" }.Select(Text),
        Number("TRSEQ", TableDataType.Integer), Number("TRSTRESN", TableDataType.Float), Text("TRSTRESU"), Text("TRSTAT"), Text("TRREASND"), Text("TRMETHOD"),
        Text("TREVAL"), Text("TREVALID"), Text("TRACPTFL"), Number("VISITNUM", TableDataType.Float), Text("VISIT"), Text("TRDTC"), Number("TRDY", TableDataType.Integer),
    ])
    {
        CreatedAt = new DateTime(2026, 1, 1),
        Records = Rows,
    };

    private readonly byte[] ndjson = Written((file, table) => new DatasetNdjsonWriter(file, table));
    private readonly byte[] spaced = Encoding.UTF8.GetBytes(
        Encoding.UTF8.GetString(Written((file, table) => new DatasetNdjsonWriter(file, table))).Replace("\n[", "\n[\t", StringComparison.Ordinal));
    private readonly byte[] json = Written((file, table) => new DatasetJsonWriter(file, table));
    private readonly byte[] dsjc = Written(CompressedDatasetJson.Write);
    private readonly byte[] csv = Written((file, table) => new CsvTableWriter(file, table));
    private readonly TableRowBuilder row = new(_table.Columns.Count);

    public DatasetJsonBenchmarks() => Fill(row, 7);

    [Benchmark(Baseline = true)]
    public double ReadNdjson() => Sum(new DatasetNdjsonReader(new MemoryStream(ndjson)));

    /// <summary>A tab before the first cell makes the rows ones that are read in the general way.</summary>
    [Benchmark]
    public double ReadNdjsonWithWhiteSpace() => Sum(new DatasetNdjsonReader(new MemoryStream(spaced)));

    [Benchmark]
    public double ReadJson() => Sum(new DatasetJsonReader(new MemoryStream(json)));

    [Benchmark]
    public double ReadDsjc() => Sum(CompressedDatasetJson.Read(new MemoryStream(dsjc)));

    [Benchmark]
    public double ReadCsv() => Sum(new CsvTableReader(new MemoryStream(csv), "TR"));

    [Benchmark]
    public double ReadCsvWithTypes() => Sum(new CsvTableReader(new MemoryStream(csv), "TR", new CsvReadOptions { Types = CsvTypes.Standard }));

    [Benchmark]
    public void WriteNdjson() => Write(new DatasetNdjsonWriter(Stream.Null, _table), _ => row);

    [Benchmark]
    public void WriteCsv() => Write(new CsvTableWriter(Stream.Null, _table), _ => row);

    private static double Sum(TableReader reader)
    {
        var sum = 0.0;
        using (reader)
        {
            while (reader.Read())
            {
                foreach (var cell in reader.Row.Cells)
                    sum += cell.Number + cell.Length;
            }
        }

        return sum;
    }

    private static byte[] Written(Func<Stream, TableMetadata, TableWriter> create)
    {
        var file = new MemoryStream();
        var row = new TableRowBuilder(_table.Columns.Count);
        Write(create(file, _table), i =>
        {
            Fill(row, i);
            return row;
        });
        return file.ToArray();
    }

    private static void Write(TableWriter writer, Func<int, TableRowBuilder> row)
    {
        using (writer)
        {
            for (var i = 0; i < Rows; i++)
                writer.Write(row(i).Row);
            writer.Complete();
        }
    }

    private static void Fill(TableRowBuilder row, int number)
    {
        row.Clear();
        var millimetres = number % 997 / 10.0;
        for (var i = 0; i < _table.Columns.Count; i++)
        {
            if (_table.Columns[i].IsNumeric)
                row.Set(i, _table.Columns[i].Name == "TRSTRESN" ? millimetres : number % 400);
            else
                row.Set(i, _table.Columns[i].Name switch
                {
                    "TRORRES" or "TRSTRESC" => millimetres.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "USUBJID" => "01-701-1015",
                    "TRTEST" => "Longest Diameter",
                    "TREVAL" => "INDEPENDENT ASSESSOR",
                    "TRDTC" => "2014-02-03",
                    "TRSTAT" or "TRREASND" or "TRACPTFL" => "",
                    _ => "TARGET",
                });
        }
    }

    private static TableColumn Text(string name) => new(name, TableDataType.String);

    private static TableColumn Number(string name, TableDataType type) => new(name, type);
}
